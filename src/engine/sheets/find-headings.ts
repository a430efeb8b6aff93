import { distance } from "fastest-levenshtein";
import { foldWords, tidyCell } from "./fold-words.ts";
import { chooseFilled, spreadNames } from "./settle-columns.ts";
import type { Column, SheetKind } from "./sheet-kind.ts";

/** Which columns of a table are which of a kind. */
export interface Headings {
  /** The index of the row with the headings; -1 where there is none. */
  row: number;
  /** By the index of the column in the table. */
  columns: ReadonlyMap<number, Column>;
  /** Indexes of the columns that were known by their content alone. */
  guessed: readonly number[];
  /** Indexes of columns whose headings nobody knows. */
  unknown: readonly number[];
  /** Indexes of columns that are there already, and of those that count. */
  repeated: ReadonlyMap<number, number>;
}

/** Headings stand near the beginning, after titles and empty lines. */
const furthestHeading = 30;

/** Words that tell whose something is, or how to write it, and nothing else. */
const idleWords =
  /(?<=.)(?:сотрудника|сотрудников|работника|работников|педагогического|педагогических|педагога|воспитателя|учителя|преподавателя|человека|полностью|последнееприналичии|организации|учреждения|дд\.?мм\.?гггг)/gu;

const counting = new Set(["", "n", "no", "пп", "nпп", "nпорядку", "номерпп", "попорядку"]);

/** The columns of a table as columns of a kind, by their headings, else by their content. */
export function findHeadings(
  rows: readonly (readonly string[])[],
  kind: Pick<SheetKind, "columns">,
): Headings {
  const find = headingFinder(kind.columns);
  let best = { row: -1, columns: new Map<number, Column>() };
  for (const [row, cells] of rows.slice(0, furthestHeading).entries()) {
    const columns = matchRow(cells, find);
    const isAlone = columns.size < 2 && cells.some((cell) => looksLikeData(cell, kind.columns));
    if (columns.size > best.columns.size && !isAlone) best = { row, columns };
  }
  const heading = rows[best.row] ?? [];
  const body = rows.slice(best.row + 1);
  const unnamed = (index: number): boolean => tidyCell(heading[index] ?? "") === "";
  const { chosen, repeated } = chooseFilled(heading, body, best.columns, find);
  const named = spreadNames(chosen, body, kind.columns, unnamed);
  const guessed = guessColumns(body, kind.columns, named, unnamed);
  const isKnown = (index: number): boolean => named.has(index) || repeated.has(index);
  return {
    row: best.row,
    columns: new Map([...named, ...guessed]),
    guessed: [...guessed.keys()],
    unknown: heading.flatMap((cell, index) =>
      isKnown(index) || unnamed(index) || counting.has(foldWords(cell)) ? [] : [index],
    ),
    repeated,
  };
}

/** Each column once: of two headings for one the first counts, and one that is spelled right. */
function matchRow(cells: readonly string[], find: FindColumn): Map<number, Column> {
  const found = new Map<number, Column>();
  for (const isExact of [true, false])
    for (const [index, cell] of cells.entries()) {
      const column = find(cell, isExact);
      if (column && !found.has(index) && ![...found.values()].includes(column))
        found.set(index, column);
    }
  return new Map([...found].toSorted(([one], [other]) => one - other));
}

/** The column that a heading is of; `isExact`: every letter of it is right. */
export type FindColumn = (heading: string, isExact?: boolean) => Column | null;

/** Looks up the columns of a kind by their headings. */
export function headingFinder(columns: readonly Column[]): FindColumn {
  const known = new Map<string, Column>();
  for (const column of columns)
    for (const heading of [column.title, column.key, ...(column.headings ?? [])])
      if (!known.has(foldWords(heading))) known.set(foldWords(heading), column);
  return (heading, isExact = false) => {
    // A sentence is no heading, and to look at a whole page of it takes long.
    if (heading.length > 200) return null;
    const bare = heading.replaceAll(/\([^)]*\)/gu, " ");
    for (const text of [heading, bare, bare.toLowerCase().replaceAll(idleWords, " ")]) {
      const column = known.get(foldWords(text));
      if (column) return column;
    }
    // «№ группы» is its number, and no misspelled «группа».
    return isExact || /^\s*№/u.test(heading) ? null : findMistyped(foldWords(bare), known);
  };
}

/** One letter may be wrong in a word that is long enough; two that are as near are neither. */
function findMistyped(word: string, known: ReadonlyMap<string, Column>): Column | null {
  if (word.length < 6) return null;
  const near = [...known].filter(
    ([heading]) => heading.length >= 6 && distance(heading, word) === 1,
  );
  const columns = new Set(near.map(([, column]) => column));
  const [column = null] = columns;
  return columns.size === 1 ? column : null;
}

function looksLikeData(cell: string, columns: readonly Column[]): boolean {
  const text = tidyCell(cell);
  return text !== "" && columns.some((column) => column.looks?.(text) === true);
}

/** How many cells of a column, of those that are filled, must look like it; the first ones tell. */
const enough = 0.6;
const sample = 50;

function guessColumns(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  taken: ReadonlyMap<number, Column>,
  isUnnamed: (index: number) => boolean,
): Map<number, Column> {
  const guessed = new Map<number, Column>();
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let index = 0; index < width; index++) {
    if (taken.has(index) || !isUnnamed(index)) continue;
    const filled = rows.map((row) => tidyCell(row[index] ?? "")).filter((text) => text !== "");
    const texts = filled.slice(0, sample);
    const used = [...taken.values(), ...guessed.values()];
    const column = columns.find(
      (each) =>
        each.looks && !used.some((other) => fillsSame(other, each)) && fits(texts, each.looks),
    );
    if (column) guessed.set(index, column);
  }
  return guessed;
}

function fillsSame(one: Column, other: Column): boolean {
  return (
    one === other || one.key === other.key || one.fills === other.key || other.fills === one.key
  );
}

function fits(texts: readonly string[], looks: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(looks).length / texts.length >= enough;
}
