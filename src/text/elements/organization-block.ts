import type { Element } from "./element.ts";
import { linesInside } from "./lines.ts";

/** <OrganizationBlock>: наименование организации, a paragraph a line. */
export const organizationBlockElement: Element = {
  attributes: {},
  block: (node, _attributes, context) => [
    { type: "organizationBlock", lines: linesInside(node, context) },
  ],
};
