import { inlineText } from "../../tree/plain-text.ts";
import type { Inline } from "../../tree/types.ts";
import type { Layout } from "./layout.ts";
import { measureText } from "./measure-text.ts";

/** What lines lose at their ragged ends, at most. */
const filled = 0.9;

/** Line height of the typeface, in font sizes. */
const lineHeight = 1.15;

/**
 * Whether a row of a table may be cut by the end of a page, as it takes more than half of one and
 * would leave as much empty. The widths of its columns are in millimetres.
 */
export function isHighRow(
  cells: readonly Inline<string>[][],
  widths: readonly number[],
  { page, margins, cellMargins, tableFontSize }: Layout,
): boolean {
  const size = (tableFontSize / 72) * 25.4;
  const heights = cells.map((cell, column) => {
    const room = Math.max(size, (widths[column] ?? 0) - 2 * cellMargins.side) * filled;
    const length = (measureText(inlineText(cell)) / 1000) * size;
    return Math.ceil(length / room) * size * lineHeight;
  });
  return Math.max(...heights) > (page.height - margins.top - margins.bottom) / 2;
}
