import type { Element } from "./element.ts";
import { compileLines } from "./lines.ts";

/** <Subheading>: a heading without a number, for sheets and forms. */
export const subheadingElement: Element = {
  attributes: {},
  block: (node, _texts, surroundings) => {
    const linesOf = compileLines(node, surroundings);
    return (context) => linesOf(context).map((children) => ({ type: "subheading", children }));
  },
};
