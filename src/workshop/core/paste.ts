import {
  type Content,
  defaultPackage,
  importTables,
  readPasted,
  type SheetProblem,
  tellPlace,
} from "../../index.ts";
import { type Names, plainProblem } from "../schema/plain-problem.ts";
import { type Files, idOf } from "./files.ts";
import { tidyPasted } from "./tidy-pasted.ts";
import type { Given } from "./open-core.ts";

/** What was copied: browsers give a table of Excel or Word in both shapes. */
export interface Copied {
  html: string;
  text: string;
}

/** What a pasted table has changed. */
export interface Pasted {
  /** Null where nothing may be changed: then the problems say why. */
  files: Files | null;
  /** «Добавлено: Жук Марина Павловна». */
  changes: string[];
  problems: string[];
}

/** Adds the rows of a pasted table to an organization; a row that is there already changes nothing. */
export function pasteTable(
  content: Content,
  given: Given & { copied: Copied },
  names: Names,
): Pasted {
  const { copied } = given;
  const read = readPasted(copied);
  if ("fault" in read) return refuse([`${read.fault.message} ${read.fault.hint}`.trim()]);
  const { organization, day, files } = given;
  const options = { organization: idOf(organization), since: day };
  const imported = importTables(content, defaultPackage, read.tables.map(tidyPasted), options);
  const added = imported.changes.filter(({ kind }) => kind === "add").length;
  const rows = read.tables.reduce((count, table) => count + table.rows.length, 0);
  // Of new rows alone, under their heading, nobody expects that they are all that there is.
  const isAddition = added > 0 && added >= rows - read.tables.length;
  const problems = imported.problems
    .filter(({ rule }) => !isAddition || rule !== "sheet-missing-row")
    .map((problem) => tellProblem(problem, names));
  if (imported.problems.some(({ severity }) => severity === "error")) return refuse(problems);
  const changed = imported.files.map(
    ({ path, after }) => [path.replace(/^\//, ""), after] as const,
  );
  return {
    files: { ...files, ...Object.fromEntries(changed) },
    changes: imported.changes.map(
      ({ kind, label }) => `${kind === "add" ? "Добавлено" : "Изменено"}: ${label}`,
    ),
    problems,
  };
}

function refuse(problems: string[]): Pasted {
  return { files: null, changes: [], problems };
}

function tellProblem({ place, ...told }: SheetProblem, names: Names): string {
  const where = tellPlace(place);
  const { message, hint } = plainProblem({ ...told, file: "" }, names);
  return `${where === "" ? "" : `${where}: `}${message} ${hint}`.trim();
}
