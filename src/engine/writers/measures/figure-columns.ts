import { inlineText } from "../../tree/plain-text.ts";
import type { Table } from "../../tree/types.ts";

/** A number, with or without a share sign; no date, no telephone, no long code. */
const figure = /^[+−-]?(?:\d{1,6}|\d{1,3}(?:[ \u00A0]\d{3}){1,3})(?:,\d+)?(?:[ \u00A0]?%)?$/u;

/** What is set in a cell for «nothing to tell». */
const nothing = /^[—–-]?$/u;

/** Columns of a table that hold numbers: they are set to the right, ones under ones. */
export function figureColumns({ header, rows }: Table<string>): boolean[] {
  return header.map((title, column) => {
    if (inlineText(title) === "№") return false;
    const cells = rows
      .map((row) => inlineText(row[column] ?? []))
      .filter((cell) => !nothing.test(cell));
    return cells.length > 0 && cells.every((cell) => figure.test(cell));
  });
}
