import type { Area, Row } from "../pdf-state.ts";

/** A row with its page (from 1) and its upper edge, in points. */
export interface PlacedRow {
  row: Row;
  page: number;
  top: number;
}

/**
 * Puts rows on pages: rows that are kept together move to the next page when they do not fit,
 * unless they are too many for any page; what can be cut goes on there.
 */
export function placeRows(uncut: readonly Row[], area: Area): PlacedRow[] {
  const placed: PlacedRow[] = [];
  const rows = [...uncut];
  let page = 1;
  let y = area.top;
  let isEmpty = true;
  for (let index = 0; index < rows.length; index++) {
    const fits = y + neededHeight(rows, index) <= area.bottom;
    if (!isEmpty && (!fits || rows[index]?.startsPage === true)) {
      page += 1;
      isEmpty = true;
      y = area.top + (rows[index]?.header?.height ?? 0);
    }
    const gap = isEmpty ? 0 : (rows[index]?.gap ?? 0);
    const row = cutAt(rows, index, area.bottom - y - gap);
    if (row === undefined) break;
    y += gap;
    const top = isAtFoot(rows, index) ? Math.max(y, area.bottom - row.height) : y;
    placed.push({ row, page, top });
    y = top + row.height;
    isEmpty = false;
  }
  return placed;
}

/** The row, or the part of it that fits into the room; the rest is then the next row. */
function cutAt(rows: Row[], index: number, room: number): Row | undefined {
  const row = rows[index];
  if (row?.cut === undefined || row.height <= room) return row;
  const [head, rest] = row.cut.at(room) ?? [];
  if (head === undefined || rest === undefined) return row;
  rows.splice(index, 1, { ...head, keep: false }, { ...rest, keep: row.keep, startsPage: true });
  return rows[index];
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
    height += row.gap + Math.min(row.height, row.cut?.least ?? Infinity);
    if (row.cut !== undefined || !row.keep || !isFirst || endsPage(rows, next)) break;
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
