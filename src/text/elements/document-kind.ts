import type { Element } from "./element.ts";
import { linesInside } from "./lines.ts";

/** <DocumentKind>ПОЛОЖЕНИЕ</DocumentKind>: наименование вида документа. */
export const documentKindElement: Element = {
  attributes: {},
  block: (node, _attributes, context) =>
    linesInside(node, context).map((children) => ({ type: "documentKind", children })),
};
