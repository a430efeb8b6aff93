import { AlignmentType } from "docx";
import { Gap } from "../gap.ts";
import { layoutTable } from "../layout-table.ts";
import { requisiteLines } from "../requisite-lines.ts";
import { besideRequisite, toTwips } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Бланк письма. Angular: one row, the sender's lines in the middle of its column, the addressee's
 * to the left of theirs. Longitudinal: the sender across the sheet, the addressee under it.
 */
export const letterhead: BlockHandler<"letterhead"> = (node, context, write) => {
  const { layout, gap: after } = context;
  const free = besideRequisite(layout);
  const sender = { alignment: AlignmentType.CENTER };
  if (node.position === "longitudinal") {
    return [
      ...requisiteLines(node.sender, { ...sender, after }, context, write),
      ...requisiteLines(node.addressee, { indent: { left: free }, after }, context, write),
    ];
  }
  const width = toTwips(layout.requisiteWidth);
  const indent = { right: Math.max(0, free - width) };
  return [
    layoutTable([
      { width: free, children: requisiteLines(node.sender, { ...sender, indent }, context, write) },
      { width, children: requisiteLines(node.addressee, {}, context, write) },
    ]),
    new Gap(after),
  ];
};
