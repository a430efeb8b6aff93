import type { Content } from "../content/open-content.ts";
import type { Package } from "../package/define-package.ts";
import { isError, type Problem, UserError } from "../problem.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { type Addressed, type Addressee, addressRows } from "./merge/address-rows.ts";
import type { RecordChange } from "./merge/meeting.ts";
import { type Recognized, recognizeTable } from "./recognize-table.ts";
import { splitTables } from "./split-tables.ts";
import type { SheetProblem, Table } from "./table.ts";

/** A data file that tables change. */
export interface ImportedFile {
  organization: string;
  /** Where it lies, or is to lie, as the user would type it. */
  path: string;
  /** Null for a file that is not there yet. */
  before: string | null;
  after: string;
}

/** What tables make of a content folder. Nothing is written: that is up to the caller. */
export interface Imported {
  files: ImportedFile[];
  changes: (RecordChange & { organization: string })[];
  /** With an error among them nothing should be written. */
  problems: SheetProblem[];
  /** Organizations that are made by rows of a list. */
  added: string[];
  /** How many rows are records. */
  rows: number;
}

/** What an import is told beside the tables. */
export interface ImportOptions {
  /** The folder of the organization that all tables are of. */
  organization?: string | null;
  /** The first day (YYYY-MM-DD) of what begins and of which a table does not say when. */
  since?: string;
}

/**
 * Tables meet a content folder: each row of a list of organizations its own, all other tables the one
 * that is named, or the only one. Throws UserError as `listOrganizations` does, and for several.
 */
export function importTables(
  content: Content,
  { sheets, mergeTables }: Pick<Package, "sheets" | "mergeTables">,
  tables: readonly Table[],
  { organization = null, since }: ImportOptions = {},
): Imported {
  const { recognized, problems } = readAll(tables, sheets);
  const rows = recognized.reduce((sum, table) => sum + table.rows.length, 0);
  const result: Imported = { files: [], changes: [], added: [], problems, rows };
  if (recognized.length === 0) return result;
  const parcels = new Map<string, Recognized[]>();
  const put = (id: string, table: Recognized): void => {
    parcels.set(id, [...(parcels.get(id) ?? []), table]);
  };
  const [lists, others] = [recognized.filter(isList), recognized.filter(isFilledOther)];
  for (const { id, isNew, table } of addressAll(content, lists, organization, result.problems)) {
    put(id, table);
    if (isNew) result.added.push(id);
  }
  if (others.length > 0) {
    const id = onlyAdded(content, result.added) ?? onlyOrganization(content, organization);
    for (const table of others) put(id, table);
  }
  for (const [id, own] of parcels) {
    const { data, folder } = content.readOrganization(id);
    const texts = new Map([...data].map(([name, { text }]) => [name, text]));
    const merged = mergeTables(texts, own, since === undefined ? {} : { since });
    result.problems.push(...merged.problems);
    result.changes.push(...merged.changes.map((change) => ({ organization: id, ...change })));
    for (const [name, after] of merged.texts) {
      const source = data.get(name);
      const path = source?.path ?? `${folder}/${name}.yaml`;
      result.files.push({ organization: id, path, before: source?.text ?? null, after });
    }
  }
  return result;
}

/** What all tables tell, those too that stand one below another. */
function readAll(
  tables: readonly Table[],
  { kinds }: Package["sheets"],
): { recognized: Recognized[]; problems: SheetProblem[] } {
  const apart = tables.flatMap((table) => splitTables(table, kinds));
  const read = apart.map((table) => recognizeTable(table, kinds));
  const recognized = read.flatMap((each) => each.recognized ?? []);
  const found = read.flatMap(({ problems }) => problems);
  return { recognized, problems: recognized.length > 0 ? found.map(soften) : found };
}

/** Sheets with other things may stand beside those that are understood. */
function soften(problem: SheetProblem): SheetProblem {
  return ["sheet-unknown", "sheet-of-others"].includes(problem.rule)
    ? { ...problem, severity: "warning" }
    : problem;
}

function isList({ kind }: Recognized): boolean {
  return kind.path.length === 0;
}

/** A template has sheets of all kinds: one that nobody filled speaks of no organization. */
function isFilledOther({ kind, rows }: Recognized): boolean {
  return kind.path.length > 0 && rows.length > 0;
}

/** Where nobody was before, people of the same book are those of the one that it brings. */
function onlyAdded(content: Content, [first, ...others]: readonly string[]): string | null {
  const isOnly = first !== undefined && others.length === 0;
  return isOnly && listIds(content, null).length === 0 ? first : null;
}

function addressAll(
  content: Content,
  lists: readonly Recognized[],
  organization: string | null,
  problems: SheetProblem[],
): Addressed[] {
  if (lists.length === 0) return [];
  const organizations = listAddressees(content, organization);
  return lists.flatMap((list) => {
    const found = addressRows(list, organizations, organization);
    problems.push(...found.problems);
    return found.addressed;
  });
}

/** Those that there are; the first rows of a list may be the first of a folder. */
function listAddressees(content: Content, organization: string | null): Addressee[] {
  return listIds(content, organization).map((id) => {
    const { data } = content.readOrganization(id);
    return { id, dataOf: readerOf(data) };
  });
}

function listIds(content: Content, organization: string | null): string[] {
  if (organization !== null) return content.listOrganizations([organization]);
  try {
    return content.listOrganizations();
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** The data of files by name: null for a file without any, undefined for one that cannot be read. */
export function readerOf(data: ReadonlyMap<string, { text: string }>): (file: string) => unknown {
  return (file) => {
    const text = data.get(file)?.text;
    if (text === undefined) return null;
    const { data: parsed, problems } = parseYaml({ path: file, text });
    return problems.some(isError) ? undefined : (parsed ?? null);
  };
}

function onlyOrganization(content: Content, organization: string | null): string {
  const ids = content.listOrganizations(organization === null ? [] : [organization]);
  const [first, ...others] = ids;
  if (first !== undefined && others.length === 0) return first;
  const problem: Problem = {
    ...{ rule: "import-refused", severity: "error", file: content.folder, line: 1, column: 1 },
    message: "Организаций несколько, а в таблице не сказано, о какой речь.",
    hint: `Назовите её после файла: reglament import ФАЙЛ ${first ?? "организация"}`,
  };
  throw new UserError([problem]);
}
