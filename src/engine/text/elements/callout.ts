import type { Element } from "./element.ts";
import { compileLines } from "./lines.ts";

/** <Callout>: a box in the middle of a sheet, a paragraph a line; the second is large. */
export const calloutElement: Element = {
  attributes: {},
  block: (node, _texts, surroundings) => {
    const linesOf = compileLines(node, surroundings);
    return (context) => {
      const lines = linesOf(context);
      return lines.length === 0 ? [] : [{ type: "callout", lines }];
    };
  },
};
