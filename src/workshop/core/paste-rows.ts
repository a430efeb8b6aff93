import type { Row } from "../../engine/interview/answers.ts";
import type { Column, Question } from "../../engine/interview/question.ts";
import { foldWords, tidyCell } from "../../engine/sheets/fold-words.ts";
import { isBlankMark } from "../../engine/sheets/skip-rows.ts";
import {
  defaultPackage,
  readPasted,
  type Recognized,
  recognizeTable,
  type Table,
} from "../../index.ts";
import type { Copied } from "./paste.ts";
import { tidyPasted, withoutNumbers } from "./tidy-pasted.ts";

/** What is pasted into the table of a question. */
export interface PastingRows {
  field: Question["field"];
  columns: readonly Column[];
  rows: readonly Row[];
  /** The cell that had the focus. */
  from: { row: number; column: string };
  copied: Copied;
}

/** The table after pasting. */
export interface PastedRows {
  rows: Row[];
  /** How many lines came. */
  count: number;
  /** What was understood otherwise than written, and what was passed over. */
  told: string[];
}

/**
 * The lines of a copied table in the table of a question. Where its columns are known, by headings or
 * by what stands in them, each goes where it belongs; else cells go from the place of the focus to
 * the right and down. Null for what is no table: then it is pasted as any text.
 */
export function pasteRows(pasting: PastingRows): PastedRows | null {
  const read = readPasted(pasting.copied);
  if ("fault" in read) return null;
  const [first] = read.tables;
  if (!first || first.rows.length === 0) return null;
  const table = tidyPasted(first);
  return pasteKnown(pasting, table) ?? pasteCells(pasting, table);
}

function pasteKnown({ field, columns, rows, from }: PastingRows, table: Table): PastedRows | null {
  const [file = "", ...path] = field ?? [];
  const kind = defaultPackage.sheets.kinds.find(
    (each) => each.file === file && each.path.join(".") === path.join("."),
  );
  if (!kind) return null;
  const { recognized, problems } = recognizeTable(table, [kind]);
  if (!recognized || recognized.rows.length === 0) return null;
  const chosen = findChosen(columns, recognized.rows, table);
  const added = recognized.rows.map((each) =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const index = chosen.get(column);
        if (index === undefined) return readCell(each, column, table);
        const text = showCell(cellAt(table, each, index), column);
        return text === "" ? [] : [[column.id, text]];
      }),
    ),
  );
  const told = problems
    .filter(({ rule }) => rule !== "sheet-column-guessed")
    .map(({ message, hint }) => `${message} ${hint}`.trim());
  const isGuessed = problems.some(({ rule }) => rule === "sheet-column-guessed");
  const lost = isGuessed ? tellUnused(recognized.rows, new Set(chosen.values()), table) : [];
  return { rows: insert(rows, from.row, added), count: added.length, told: [...told, ...lost] };
}

/** Columns without headings that nothing was taken of; numbers of lines are nothing to take. */
function tellUnused(
  rows: Recognized["rows"],
  chosen: ReadonlySet<number>,
  table: Table,
): readonly string[] {
  const used = new Set(rows.flatMap((each) => [...each.columns.values()].map((at) => at - 1)));
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const texts = rows.map((row) => cellAt(table, row, index)).filter((text) => text !== "");
    const isNumbers = texts.every((text) => /^\d{1,4}[.)]?$/u.test(text));
    if (used.has(index) || chosen.has(index) || isNumbers) return [];
    return [`Не узнано, что стоит в столбце ${index + 1} («${texts[0]}»): он пропущен.`];
  });
}

/** How many cells of a column, of those that are filled, must be among what there is to choose. */
const enough = 0.6;

/**
 * Where what is chosen stands in a table without headings: in the column, of those that are nothing
 * else, in which there is hardly anything but that.
 */
function findChosen(
  columns: readonly Column[],
  rows: Recognized["rows"],
  table: Table,
): ReadonlyMap<Column, number> {
  const used = new Set(rows.flatMap((each) => [...each.columns.values()].map((at) => at - 1)));
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  const found = new Map<Column, number>();
  for (const column of columns.filter(({ choices = [] }) => choices.length > 0))
    for (let index = 0; index < width && !found.has(column); index++) {
      if (used.has(index)) continue;
      const texts = rows.map((row) => cellAt(table, row, index)).filter((text) => text !== "");
      const known = texts.filter((text) => showCell(text, column) !== "");
      if (known.length > 0 && known.length >= texts.length * enough) found.set(column, index);
      if (found.has(column)) used.add(index);
    }
  return found;
}

function cellAt({ rows }: Table, { place }: Recognized["rows"][number], index: number): string {
  return tidyCell(rows[(place.row ?? 0) - 1]?.[index] ?? "");
}

/** The fields that a column shows; where they could not be read, the cell as it is. */
function readCell(
  { fields, feeds, columns, place }: Recognized["rows"][number],
  column: Column,
  { rows }: Table,
): [id: string, text: string][] {
  const keys = column.fields ?? [column.id];
  // A name that cannot be parted is shown whole, to be mended.
  const places = column.kind === "person" ? [...keys, "fullName"] : keys;
  const found = [fields, ...feeds.map((feed) => feed.fields)]
    .flatMap((each) => keys.map((key) => each[key]))
    .filter((value) => typeof value === "string");
  const index = places.map((key) => columns.get(key)).find((each) => each !== undefined);
  const raw = index === undefined ? "" : tidyCell(rows[(place.row ?? 0) - 1]?.[index - 1] ?? "");
  const text = found.length > 0 ? found.join(" ") : isBlankMark(raw) ? "" : raw;
  return text === "" ? [] : [[column.id, showCell(text, column)]];
}

function pasteCells({ columns, rows, from }: PastingRows, table: Table): PastedRows | null {
  const lines = withoutNumbers(
    table.rows.filter((row) => row.some((cell) => tidyCell(cell) !== "")),
  );
  const isOneCell = lines.length === 1 && (lines[0]?.length ?? 0) < 2;
  if (lines.length === 0 || isOneCell) return null;
  const start = Math.max(
    0,
    columns.findIndex(({ id }) => id === from.column),
  );
  const all = [...rows];
  for (const [index, cells] of lines.entries()) {
    const added = cells.flatMap((cell, offset) => {
      const column = columns[start + offset];
      return column ? [[column.id, showCell(tidyCell(cell), column)] as const] : [];
    });
    all[from.row + index] = { ...all[from.row + index], ...Object.fromEntries(added) };
  }
  return { rows: all, count: lines.length, told: [] };
}

/** A whole line takes the place of an empty one; what is there already stays. */
function insert(rows: readonly Row[], at: number, added: readonly Row[]): Row[] {
  const isFree = Object.values(rows[at] ?? {}).every((text) => text.trim() === "");
  return [...rows.slice(0, isFree ? at : at + 1), ...added, ...rows.slice(at + 1)];
}

/** Days as people write them; a choice by its words, with others around them («группа «Лучики»»). */
function showCell(text: string, { kind, choices = [] }: Column): string {
  if (kind === "date") return text.replace(/^(\d{4})-(\d\d)-(\d\d)$/u, "$3.$2.$1");
  if (kind !== "choice") return text;
  const folded = foldWords(text);
  const known =
    choices.find(({ value, label }) => value === text || foldWords(label) === folded) ??
    choices.find(({ label }) => folded.endsWith(foldWords(label)));
  return known?.value ?? "";
}
