import { gapOf } from "../gap.ts";
import { layoutTable } from "../layout-table.ts";
import { centredLines, requisiteLines } from "../requisite-lines.ts";
import { styleIds } from "../styles.ts";
import { besideRequisite, middleColumn, toTwips } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Бланк письма. Angular: one row, the sender's lines in the middle of its column, the addressee's
 * to the left of theirs. Longitudinal: the sender across the sheet, the addressee under it.
 */
export const letterhead: BlockHandler<"letterhead"> = (node, context, write) => {
  const { layout, gap: after } = context;
  const free = besideRequisite(layout);
  const style = styleIds.letterhead;
  if (node.position === "longitudinal") {
    return [
      ...centredLines(node.sender, middleColumn(layout), { style, after }, context, write),
      ...requisiteLines(node.addressee, { indent: { left: free }, after }, context, write),
    ];
  }
  const width = toTwips(layout.requisiteWidth);
  const column = { left: 0, width: Math.min(width, free), available: free };
  const sender = centredLines(node.sender, column, { style, after: 0 }, context, write);
  return [
    layoutTable([
      { width: free, children: sender },
      { width, children: requisiteLines(node.addressee, {}, context, write) },
    ]),
    gapOf(after),
  ];
};
