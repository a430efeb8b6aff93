import { headingFinder } from "./find-headings.ts";
import { foldWords, tidyCell } from "./fold-words.ts";
import { tellsEnough } from "./recognize-table.ts";
import type { Column, SheetKind } from "./sheet-kind.ts";
import type { Table } from "./table.ts";

type Row = readonly string[];

/** So many cells of a row must be headings below an empty row or a title; right below records, all. */
const enough = 0.6;

/**
 * The tables that stand one below the other in a sheet, by their rows of headings. Each keeps its
 * rows where they are: what is not its own is empty.
 */
export function splitTables(table: Table, kinds: readonly SheetKind[]): Table[] {
  const { rows } = table;
  const finders = kinds.map((kind) => ({ kind, find: headingFinder(kind.columns) }));
  const headings = rows.flatMap((row, index) => {
    const least =
      (rows[index - 1] ?? []).filter((cell) => tidyCell(cell) !== "").length < 2 ? enough : 1;
    const known = finders.flatMap(({ kind, find }) => readHeadings(row, kind, find, least) ?? []);
    return known.length === 0 ? [] : [{ index, known: known.toSorted().join("\n") }];
  });
  // Headings that are repeated on each page part nothing.
  const starts = headings.filter(
    ({ known }, at) => at > 0 && headings.slice(0, at).every((other) => other.known !== known),
  );
  if (starts.length === 0) return [table];
  const bounds = starts.map(({ index }) => startOf(rows, index, kinds));
  return [0, ...bounds.map(({ from }) => from)].map((from, at) => {
    const to = bounds[at]?.from ?? rows.length;
    const title = at === 0 ? {} : { title: bounds[at - 1]?.title ?? "" };
    return {
      ...table,
      ...title,
      rows: rows.slice(0, to).map((row, index) => (index < from ? [] : row)),
    };
  });
}

/** Which columns are where, if a row has nothing but headings of a kind; null for any other. */
function readHeadings(
  row: Row,
  kind: SheetKind,
  find: (heading: string, isExact: boolean) => Column | null,
  least: number,
): string | null {
  const filled = row.flatMap((cell, index) => (tidyCell(cell) === "" ? [] : [{ cell, index }]));
  if (filled.length < 2 || filled.length > 100) return null;
  const columns = new Map(
    filled.flatMap(({ cell, index }) => {
      const column = find(cell, true);
      return column ? [[index, column] as const] : [];
    }),
  );
  if (columns.size < 2 || columns.size < filled.length * least) return null;
  if (!tellsEnough({ columns }, kind)) return null;
  return `${kind.id} ${[...columns].map(([index, { key }]) => `${index} ${key}`).join(", ")}`;
}

/** A table begins with its title, which stands alone in the row above, and has its name. */
function startOf(
  rows: readonly Row[],
  heading: number,
  kinds: readonly SheetKind[],
): { from: number; title: string } {
  const cells = (rows[heading - 1] ?? []).map(tidyCell).filter((text) => text !== "");
  const [title = "", ...others] = cells;
  const isAlone = title !== "" && others.length === 0;
  const isNamed = kinds.some((kind) =>
    [kind.title, ...(kind.titles ?? [])].some((each) => foldWords(each) === foldWords(title)),
  );
  const isBelowEmpty = (rows[heading - 2] ?? []).every((cell) => tidyCell(cell) === "");
  return isAlone && (isNamed || isBelowEmpty)
    ? { from: heading - 1, title }
    : { from: heading, title: "" };
}
