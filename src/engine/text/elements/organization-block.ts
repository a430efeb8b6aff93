import type { Element } from "./element.ts";
import { letterheadPosition } from "./letterhead.ts";
import { beginName, compileLines } from "./lines.ts";

/**
 * <OrganizationBlock position={organization.letterhead}>: наименование организации, a paragraph a
 * line.
 */
export const organizationBlockElement: Element = {
  isOfPage: true,
  attributes: { position: { takes: "path", required: false } },
  block: (node, _texts, surroundings) => {
    const linesOf = compileLines(node, surroundings);
    return (context, { position }) => [
      {
        type: "organizationBlock",
        position: letterheadPosition(position),
        lines: linesOf(context).map(beginName),
      },
    ];
  },
};
