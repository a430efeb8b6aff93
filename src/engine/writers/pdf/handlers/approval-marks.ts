import { type MarkRow, markRows } from "../../measures/mark-rows.ts";
import { addColumns, type Column } from "../pages/add-columns.ts";
import { toPoints } from "../pages/points.ts";
import type { PdfState, Place } from "../pdf-state.ts";
import { setElement } from "../set-element.ts";
import { requisiteStyle } from "../lines/text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/** Грифы: the last of a row stands at the right edge, others from the left; lines are aligned to the left. */
export const approvalMarks: BlockHandler<"approvalMarks"> = (node, place, state) => {
  const gap = toPoints(state.layout.requisiteGap);
  for (const row of markRows(node, state.layout)) {
    addColumns(state, columnsOf(row, place, state), { gap });
  }
  state.gapAfter = gap;
};

function columnsOf(
  { marks, width, between }: MarkRow,
  { parent }: Place,
  state: PdfState,
): Column[] {
  return marks.map(({ title, lines }, index) => {
    const after = (marks.length - 1 - index) * (width + between);
    const left = state.area.right - toPoints(width + after);
    const edges = { left, width: toPoints(width) };
    const style = requisiteStyle(state, "left", edges);
    const texts = [title, ...lines].map((line) => setElement(state, parent, line, style));
    return { ...edges, texts };
  });
}
