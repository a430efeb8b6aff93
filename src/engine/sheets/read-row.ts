import type { Fields, Value } from "./read/reading.ts";
import { findSpoiled } from "./read/spoiled.ts";
import type { Column } from "./sheet-kind.ts";
import type { Place, Said, SheetProblem, Table } from "./table.ts";

/** The filled cells of a row whose columns are known. */
export type Cells = readonly { index: number; column: Column; text: string }[];

/** What a row of another kind gets from this one. */
export interface Feed {
  kind: string;
  /** The field of it that names the record of this row. */
  owner: string;
  fields: Fields;
  place: Place;
}

/** What a row says. */
export interface RecognizedRow {
  place: Place;
  fields: Fields;
  /** The column of each field, from 1; those that are empty too. */
  columns: ReadonlyMap<string, number>;
  feeds: readonly Feed[];
  /** Whether every cell could be read: of the others the record is not to be made. */
  isWhole: boolean;
}

/** Reads one row; a field that a column of its own fills is not filled by another. */
export function readRow(
  cells: Cells,
  place: Place,
  { mayHoldFormulas = false }: Pick<Table, "mayHoldFormulas">,
): { row: RecognizedRow; problems: SheetProblem[] } {
  const fields: Record<string, Value> = {};
  const columns = new Map<string, number>();
  const feeds: Feed[] = [];
  const problems: SheetProblem[] = [];
  let isWhole = true;
  const owned = new Set(cells.map(({ column }) => column.key));
  const isOurs = owned.has("id");
  for (const { index, column, text } of cells) {
    const at = { ...place, column: index + 1 };
    const hidden = column.isPrivate === true ? { isPrivate: true } : {};
    const spoiled = findSpoiled(text) ?? (mayHoldFormulas ? findFormula(text) : null);
    const read = (isOurs ? null : column.readTyped) ?? column.read;
    const reading = spoiled ? { fault: spoiled } : read(text, column.key);
    if ("fault" in reading) {
      problems.push({ ...reading.fault, severity: "error", place: at, ...hidden });
      isWhole = false;
      continue;
    }
    if (column.feeds) feeds.push({ ...column.feeds, fields: reading.fields, place: at });
    const isUsed = (key: string): boolean =>
      column.feeds === undefined &&
      !Object.hasOwn(fields, key) &&
      (key === column.key || !owned.has(key));
    const used = Object.entries(reading.fields).filter(([key]) => isUsed(key));
    const notes = reading.notes?.filter(({ field }) => field === undefined || isUsed(field)) ?? [];
    problems.push(
      ...notes.map((note): SheetProblem => ({ ...note, severity: "info", place: at, ...hidden })),
    );
    for (const [key, value] of used) {
      fields[key] = value;
      columns.set(key, index + 1);
    }
  }
  return { row: { place, fields, columns, feeds, isWhole }, problems };
}

function findFormula(text: string): Said | null {
  if (!/^[=@]/u.test(text)) return null;
  return {
    rule: "sheet-formula",
    message: `Вместо значения формула: «${text.slice(0, 40)}».`,
    hint: "Программа формул не считает: введите значение.",
  };
}
