import { inlineText } from "../tree/plain-text.ts";
import type { Table } from "../tree/types.ts";

/** Lengths of cell text, in characters, beyond which a column grows no more. */
const shortest = 4;
const longest = 40;

/**
 * Divides a width (any unit, whole numbers) among the columns of a table: by the shares that its
 * text gives, or else by the longest text of each column, so that a column of row numbers is
 * narrow.
 */
export function columnWidths(table: Table<string>, width: number): number[] {
  const shares = table.shares ?? sharesOf(table);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((width * share) / total));
}

function sharesOf({ header, rows }: Table<string>): number[] {
  return header.map((_, column) => {
    const texts = [header, ...rows].map((row) => inlineText(row[column] ?? []).length);
    return Math.min(longest, Math.max(shortest, ...texts));
  });
}
