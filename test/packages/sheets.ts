import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { openMerge } from "../../src/engine/sheets/merge/open-merge.ts";
import { recognizeTable } from "../../src/engine/sheets/recognize-table.ts";
import { type SheetProblem, type Table, tellPlace } from "../../src/engine/sheets/table.ts";
import { sferumData } from "../../src/packages/sferum/files.ts";
import { sferumSheets } from "../../src/packages/sferum/sheets/index.ts";

export const mergeTables = openMerge(sferumData, sferumSheets);

const folder = fileURLToPath(new URL("../../content/organizations/ds1-pugachev/", import.meta.url));

/** The files of the example, by name. */
export const exampleTexts: ReadonlyMap<string, string> = new Map(
  ["organization", "groups", "assignments", "administrators", "documents"].map((name) => [
    name,
    readFileSync(`${folder}${name}.yaml`, "utf8"),
  ]),
);

/** «error F6: …», a line each. */
export function told(problems: readonly SheetProblem[]): string[] {
  return problems.map((each) => `${each.severity} ${tellPlace(each.place)}: ${each.message}`);
}

/** Rows with cells between bars, as a table. */
export function tableOf(text: string, sheet: string | null = null): Table {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return { sheet, rows };
}

/** What a table says: the kind, and the fields of its rows. */
export function recognize(table: Table) {
  const { recognized, problems } = recognizeTable(table, sferumSheets.kinds);
  return {
    kind: recognized?.kind.id ?? null,
    rows: recognized?.rows.map(({ fields }) => fields) ?? [],
    problems,
  };
}

/** What tables make of the example. */
export function merge(
  tables: readonly Table[],
  texts = exampleTexts,
  options: { since?: string } = {},
) {
  const found = tables.map((table) => recognizeTable(table, sferumSheets.kinds));
  const recognized = found.flatMap((each) => (each.recognized ? [each.recognized] : []));
  const merged = mergeTables(texts, recognized, options);
  return {
    ...merged,
    problems: [...found.flatMap(({ problems }) => problems), ...merged.problems],
  };
}

/** The lines that are in one text and not in the other, with their sign. */
export function differences(before: string, after: string): string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}
