import type { Severity } from "../problem.ts";

/** A table as it was read or pasted: texts only, days as YYYY-MM-DD where the file says that they are. */
export interface Table {
  /** The name of its sheet; null for a text without sheets. */
  sheet: string | null;
  rows: readonly (readonly string[])[];
  /** What it is called, where that is not the name of its sheet: several may stand in one. */
  title?: string;
  /** Whether a «=» at the beginning may be a formula that nobody reckoned: in texts, not in workbooks. */
  mayHoldFormulas?: boolean;
  /** Whether nobody sees its sheet, and the numbers of the rows that nobody sees. */
  isHidden?: boolean;
  hiddenRows?: ReadonlySet<number>;
}

/** Where in a table; row and column count from 1. Null for the row as a whole, or the table. */
export interface Place {
  sheet: string | null;
  row: number | null;
  column: number | null;
}

/** What is said of a cell: what was found, and what to do. */
export interface Said {
  /** Stable, kebab-case. */
  rule: string;
  message: string;
  hint: string;
  /** The field that it is about, where the cell fills several. */
  field?: string;
}

/** Something about a table that a person should know, in the words of spreadsheets. */
export interface SheetProblem extends Said {
  severity: Severity;
  place: Place;
  /** Whether what the message quotes is private. */
  isPrivate?: boolean;
}

/** «лист «Работники», ячейка F6»; empty for the table as a whole, if it has no name. */
export function tellPlace({ sheet, row, column }: Place): string {
  const cell =
    row === null ? [] : [column === null ? `строка ${row}` : `ячейка ${cellName(row, column)}`];
  return [...(sheet === null ? [] : [`лист «${sheet}»`]), ...cell].join(", ");
}

/** «F6». */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** «A» … «Z», «AA» …, from 1. */
export function columnName(column: number): string {
  const rest = column - 1;
  const last = String.fromCharCode("A".charCodeAt(0) + (rest % 26));
  return rest < 26 ? last : `${columnName(Math.floor(rest / 26))}${last}`;
}
