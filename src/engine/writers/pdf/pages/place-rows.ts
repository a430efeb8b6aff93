import type { Area, Row } from "../pdf-state.ts";

/** A row with its page (from 1) and its upper edge, in points. */
export interface PlacedRow {
  row: Row;
  page: number;
  top: number;
}

/**
 * Puts rows on pages: rows that are kept together move to the next page when they do not fit,
 * unless they are too many for any page.
 */
export function placeRows(rows: readonly Row[], area: Area): PlacedRow[] {
  const placed: PlacedRow[] = [];
  let page = 1;
  let y = area.top;
  let isEmpty = true;
  for (const [index, row] of rows.entries()) {
    const fits = y + neededHeight(rows, index) <= area.bottom;
    if (!isEmpty && (!fits || row.startsPage === true)) {
      page += 1;
      isEmpty = true;
      y = area.top + (row.header?.height ?? 0);
    }
    if (!isEmpty) y += row.gap;
    const top = isAtFoot(rows, index) ? Math.max(y, area.bottom - row.height) : y;
    placed.push({ row, page, top });
    y = top + row.height;
    isEmpty = false;
  }
  return placed;
}

/** How many pages the rows take; a file has at least one. */
export function pageCount(placed: readonly PlacedRow[]): number {
  return placed.at(-1)?.page ?? 1;
}

/** With its gap and all rows that must stand on the same page, if it is the first of them. */
function neededHeight(rows: readonly Row[], index: number): number {
  const isFirst = rows[index - 1]?.keep !== true;
  let height = 0;
  for (let next = index, row = rows[next]; row !== undefined; row = rows[++next]) {
    height += row.gap + row.height;
    if (!row.keep || !isFirst || endsPage(rows, next)) break;
  }
  return height;
}

function isAtFoot(rows: readonly Row[], index: number): boolean {
  return rows[index]?.atFoot === true && endsPage(rows, index);
}

/** Whether nothing can follow a row on its page. */
function endsPage(rows: readonly Row[], index: number): boolean {
  const next = rows[index + 1];
  return next === undefined || next.startsPage === true;
}
