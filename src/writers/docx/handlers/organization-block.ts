import { AlignmentType } from "docx";
import { requisiteLines } from "../requisite-lines.ts";
import { besideRequisite } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Наименование организации: lines in the middle of the page (продольное расположение), or of a
 * block at its top left (угловое).
 */
export const organizationBlock: BlockHandler<"organizationBlock"> = (node, context, write) => {
  const right = node.position === "angular" ? besideRequisite(context.layout) : 0;
  const place = { alignment: AlignmentType.CENTER, indent: { right }, after: context.gap };
  return requisiteLines(node.lines, place, context, write);
};
