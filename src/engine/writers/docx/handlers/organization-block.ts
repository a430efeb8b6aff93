import { centredLines } from "../requisite-lines.ts";
import { middleColumn, toTwips } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Наименование организации: lines in the middle of the page (продольное расположение), or of a
 * block at its top left (угловое).
 */
export const organizationBlock: BlockHandler<"organizationBlock"> = (node, context, write) => {
  const { layout, textWidth: available, gap: after } = context;
  const corner = { left: 0, width: toTwips(layout.requisiteWidth), available };
  const column = node.position === "angular" ? corner : middleColumn(layout);
  return centredLines(node.lines, column, { after }, context, write);
};
