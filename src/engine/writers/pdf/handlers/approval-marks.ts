import { addColumns } from "../pages/add-columns.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import { requisiteStyle } from "../lines/text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Грифы: the last stands at the right edge, others from the left; lines are aligned to the left
 * and not longer than a requisite at the side of the page may be.
 */
export const approvalMarks: BlockHandler<"approvalMarks"> = ({ marks }, { parent }, state) => {
  const { area, layout } = state;
  const gap = toPoints(layout.requisiteGap);
  const share = (area.right - area.left) / Math.max(2, marks.length);
  const width = Math.min(toPoints(layout.requisiteWidth), share);
  const columns = marks.map(({ title, lines }, index) => {
    const isLast = index === marks.length - 1;
    const edges = { left: isLast ? area.right - width : area.left + index * share, width };
    const style = requisiteStyle(state, "left", edges);
    return {
      ...edges,
      texts: [title, ...lines].map((line) => setElement(state, parent, line, style)),
    };
  });
  addColumns(state, columns, { gap });
  state.gapAfter = gap;
};
