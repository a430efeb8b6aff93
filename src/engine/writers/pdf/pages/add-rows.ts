import type { PdfState, Row } from "../pdf-state.ts";
import { drawTextLine, type SetText } from "../lines/set-text.ts";

/** Appends a row, with the room that the block before it asked for. */
export function addRow(state: PdfState, row: Row): void {
  state.rows.push({ ...row, gap: Math.max(row.gap, state.gapAfter) });
  state.gapAfter = 0;
}

/**
 * Appends a paragraph's lines. At least two stay together at either end of a page, and no page ends
 * with a hyphen; all lines and the next row stay together where `keep` says so. `gap` is the room
 * above, in points.
 */
export function addLines(state: PdfState, text: SetText, { gap = 0, keep = false } = {}): void {
  const count = text.lines.length;
  for (const [index, { hyphenated }] of text.lines.entries()) {
    addRow(state, {
      height: text.lineHeight,
      gap: index === 0 ? gap : 0,
      keep: keep || hyphenated || (count > 1 && (index === 0 || index === count - 2)),
      header: null,
      draw: (top) => {
        drawTextLine(state, text, index, top);
      },
    });
  }
}

/** Keeps the last rows, as many as said, on the page of what is appended next. */
export function keepWithNext({ rows }: PdfState, count: number): void {
  for (const row of rows.slice(-count)) row.keep = true;
}

/** Does something more where the first of the rows appended by `add` is drawn. */
export function atFirstRow(state: PdfState, add: () => void, act: (top: number) => void): void {
  const index = state.rows.length;
  add();
  const row = state.rows[index];
  if (row === undefined) return;
  const { draw, cut } = row;
  const actAnd = (drawPart: Row["draw"]): Row["draw"] => {
    return (top) => {
      act(top);
      drawPart(top);
    };
  };
  row.draw = actAnd(draw);
  if (cut === undefined) return;
  row.cut = {
    ...cut,
    at: (room) => {
      const [head, rest] = cut.at(room) ?? [];
      return head && rest ? [{ ...head, draw: actAnd(head.draw) }, rest] : null;
    },
  };
}
