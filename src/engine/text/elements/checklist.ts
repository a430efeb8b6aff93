import type { Element } from "./element.ts";
import { compileLines } from "./lines.ts";

/** <Checklist>: what is to be done, a paragraph each, with boxes to tick. */
export const checklistElement: Element = {
  attributes: {},
  block: (node, _texts, surroundings) => {
    const linesOf = compileLines(node, surroundings);
    return (context) => {
      const items = linesOf(context);
      return items.length === 0 ? [] : [{ type: "checklist", items }];
    };
  },
};
