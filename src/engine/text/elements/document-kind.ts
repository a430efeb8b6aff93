import type { Element } from "./element.ts";
import { compileLines } from "./lines.ts";

/** <DocumentKind>ПОЛОЖЕНИЕ</DocumentKind>: наименование вида документа. */
export const documentKindElement: Element = {
  isOfPage: true,
  attributes: {},
  block: (node, _texts, surroundings) => {
    const linesOf = compileLines(node, surroundings);
    return (context) => linesOf(context).map((children) => ({ type: "documentKind", children }));
  },
};
