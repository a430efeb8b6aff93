import { inlineText } from "../tree/plain-text.ts";
import type { Inline } from "../tree/types.ts";

/** Lengths of cell text, in characters, beyond which a column grows no more. */
const shortest = 4;
const longest = 40;

/**
 * Shares a table's width (any unit, whole numbers) among its columns by their longest texts, so
 * that a column of row numbers is narrow. All rows have equally many cells.
 */
export function columnWidths(rows: readonly Inline<string>[][][], width: number): number[] {
  const lengths = (rows[0] ?? []).map((_, column) => {
    const texts = rows.map((row) => inlineText(row[column] ?? []).length);
    return Math.min(longest, Math.max(shortest, ...texts));
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => Math.floor((width * length) / total));
}
