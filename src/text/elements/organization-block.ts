import type { Element } from "./element.ts";
import { letterheadPosition } from "./letterhead.ts";
import { linesInside } from "./lines.ts";

/**
 * <OrganizationBlock position={organization.letterhead}>: наименование организации, a paragraph a
 * line.
 */
export const organizationBlockElement: Element = {
  attributes: { position: { takes: "path", required: false } },
  block: (node, { position }, context) => [
    {
      type: "organizationBlock",
      position: letterheadPosition(position),
      lines: linesInside(node, context),
    },
  ],
};
