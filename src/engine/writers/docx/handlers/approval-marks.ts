import { layoutTable } from "../layout-table.ts";
import { requisiteLines } from "../requisite-lines.ts";
import { toTwips } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Грифы: one stands on the right, two stand left and right; lines are aligned to the left and not
 * longer than a requisite at the side of the page may be.
 */
export const approvalMarks: BlockHandler<"approvalMarks"> = ({ marks }, context, write) => {
  const columns = Math.max(2, marks.length);
  const width = Math.floor(context.textWidth / columns);
  const slack = Math.max(0, width - toTwips(context.layout.requisiteWidth));
  const cells = marks.map(({ title, lines }, index) => {
    const isLeft = marks.length > 1 && index === 0;
    const indent = isLeft ? { right: slack } : { left: slack };
    return { width, children: requisiteLines([title, ...lines], { indent }, context, write) };
  });
  const left = Array.from({ length: columns - cells.length }, () => ({ width, children: [] }));
  return [layoutTable([...left, ...cells])];
};
