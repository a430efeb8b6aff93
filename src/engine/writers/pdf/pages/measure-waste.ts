import type { Area } from "../pdf-state.ts";
import type { PlacedRow } from "./place-rows.ts";

/** What a page may lose at its foot, and what a last page should hold, as shares of a page. */
const [lost, held] = [1 / 7, 1 / 5];

/**
 * How much of a pity the pages are: what more than a seventh of one is lost because that which comes
 * next is kept together, and what the last one of the text or of an annex, a signature with a line
 * or two, lacks of a fifth; as shares of a page. Nothing if no page is a pity.
 */
export function measureWaste(placed: readonly PlacedRow[], area: Area): number {
  const height = area.bottom - area.top;
  let waste = 0;
  let isOnly = true;
  for (const [index, { row, page, top }] of placed.entries()) {
    const next = placed[index + 1];
    if (next?.page === page) continue;
    const isLast = next === undefined || next.row.startsPage === true;
    const full = (top + row.height - area.top) / height;
    if (!isLast) waste += Math.max(0, 1 - full - lost);
    else if (!isOnly) waste += Math.max(0, held - full);
    isOnly = isLast;
  }
  return waste;
}
