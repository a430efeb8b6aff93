import { addRow } from "./add-rows.ts";
import { round } from "./draw-run.ts";
import type { Cut, PdfState, Repeated, Row } from "../pdf-state.ts";
import { barePen, type Pen, taggedPen } from "./pen.ts";
import { drawTextLine, type SetText } from "../lines/set-text.ts";

/** Text that stands beside other text; lengths in points. */
export interface Column {
  /** Edges of the column, box included. */
  left: number;
  width: number;
  /** One below another, set within the edges. */
  texts: SetText[];
  /** A thin rectangle around the text alone, or as high as the highest column; or rules above and below. */
  box?: "text" | "row" | "rules";
  /** Room above and below the text. */
  padding?: number;
  /** The least height of the row. */
  rowHeight?: number;
  /** Where the text stands in a higher row, if not at its upper edge. */
  align?: "middle" | "bottom";
}

/** What a strip of columns needs: room above, and as in `Row`. */
export interface StripOptions {
  gap?: number;
  keep?: boolean;
  header?: Repeated | null;
  startsPage?: boolean;
  atFoot?: boolean;
}

/** A line of a column, by its text and number. */
interface Strip {
  text: SetText;
  index: number;
}

/**
 * Appends columns as one row, which no page end cuts, if it is not so high that it would leave half
 * a page empty.
 */
export function addColumns(
  state: PdfState,
  columns: readonly Column[],
  { gap = 0, keep = false, header = null, startsPage = false, atFoot = false }: StripOptions = {},
): void {
  const to = Math.max(1, ...columns.map((column) => stripsOf(column).length));
  const row = sliceRow(state, columns, { from: 0, to }, header);
  addRow(state, { ...row, gap, keep, startsPage, atFoot });
}

/** Lines of a row that stay together where it is cut. */
const fewest = 2;

function sliceRow(
  state: PdfState,
  columns: readonly Column[],
  slice: Slice,
  header: Repeated | null,
): Row {
  const { from, to } = slice;
  const height = heightOf(columns, slice);
  const room = state.area.bottom - state.area.top - (header?.height ?? 0);
  const cut: Cut = {
    least: heightOf(columns, { from, to: from + fewest }),
    at: (free) => {
      const count = Math.min(...columns.map((column) => linesWithin(column, free)));
      const end = Math.min(from + count, to - fewest);
      if (count < fewest || end < from + fewest) return null;
      return [
        sliceRow(state, columns, { from, to: end }, header),
        sliceRow(state, columns, { from: end, to }, header),
      ];
    },
  };
  return {
    height,
    gap: 0,
    keep: false,
    header,
    ...(height > room / 2 && to - from > fewest && { cut }),
    draw: (top) => {
      drawColumns(state, columns, slice, top, taggedPen);
    },
  };
}

/** The same columns as decoration, to be drawn where a table goes on. */
export function repeatColumns(state: PdfState, columns: readonly Column[]): Repeated {
  const all = { from: 0, to: Infinity };
  return {
    height: heightOf(columns, all),
    draw: (top) => {
      drawColumns(state, columns, all, top, barePen);
    },
  };
}

interface Slice {
  from: number;
  to: number;
}

function stripsOf({ texts }: Column): Strip[] {
  return texts.flatMap((text) => text.lines.map((_, index) => ({ text, index })));
}

function linesWithin({ texts, padding = 0 }: Column, room: number): number {
  const lineHeight = Math.max(1, ...texts.map((text) => text.lineHeight));
  return Math.max(1, Math.floor((room - 2 * padding) / lineHeight));
}

function heightOf(columns: readonly Column[], slice: Slice): number {
  return Math.max(
    ...columns.map((column) => Math.max(column.rowHeight ?? 0, columnHeight(column, slice))),
  );
}

function columnHeight(column: Column, { from, to }: Slice): number {
  const strips = stripsOf(column).slice(from, to);
  return strips.reduce((sum, { text }) => sum + text.lineHeight, 2 * (column.padding ?? 0));
}

function drawColumns(
  state: PdfState,
  columns: readonly Column[],
  slice: Slice,
  top: number,
  pen: Pen,
): void {
  const height = heightOf(columns, slice);
  for (const column of columns) {
    const own = columnHeight(column, slice);
    const start = top + (height - own) * shareAbove[column.align ?? "top"];
    if (column.box === "text") drawBox(state, column, start, own, pen);
    if (column.box === "row") drawBox(state, column, top, height, pen);
    if (column.box === "rules") drawRules(state, column, top, height, pen);
    let y = start + (column.padding ?? 0);
    for (const { text, index } of stripsOf(column).slice(slice.from, slice.to)) {
      drawTextLine(state, text, index, y, pen);
      y += text.lineHeight;
    }
  }
}

/** The share of a row's free height that stands above a column's text. */
const shareAbove = { top: 0, middle: 0.5, bottom: 1 };

function drawBox(
  state: PdfState,
  { left, width }: Column,
  top: number,
  height: number,
  { rules }: Pen,
): void {
  rules(state, () => {
    state.doc.addContent(`0.5 w ${[left, top, width, height].map(round).join(" ")} re S`);
  });
}

/** What leads the eye along a row of a table, and no more. */
function drawRules(
  state: PdfState,
  { left, width }: Column,
  top: number,
  height: number,
  { rules }: Pen,
): void {
  rules(state, () => {
    const [from, to] = [round(left), round(left + width)];
    const lines = [top, top + height].map((y) => `${from} ${round(y)} m ${to} ${round(y)} l`);
    state.doc.addContent(`0.5 w ${lines.join(" ")} S`);
  });
}
