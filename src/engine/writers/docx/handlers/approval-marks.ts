import { markRows } from "../../measures/mark-rows.ts";
import { within } from "../context.ts";
import { layoutTable } from "../layout-table.ts";
import { requisiteLines } from "../requisite-lines.ts";
import { toTwips } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/** Грифы: the last of a row stands on the right, others from the left; lines are aligned to the left. */
export const approvalMarks: BlockHandler<"approvalMarks"> = (node, context, write) =>
  markRows(node, context.layout).map(({ marks, width, between }) => {
    const column = within(context, toTwips(width), context.layout.fontSize);
    const cells = marks.map(({ title, lines }, index) => {
      const isLast = index === marks.length - 1;
      const right = isLast ? 0 : toTwips(between);
      const children = requisiteLines([title, ...lines], { indent: { right } }, column, write);
      return { width: toTwips(width) + right, children };
    });
    const free = context.textWidth - cells.reduce((sum, cell) => sum + cell.width, 0);
    const isAlone = marks.length < 2;
    return layoutTable([...(isAlone ? [{ width: free, children: [] }] : []), ...cells]);
  });
