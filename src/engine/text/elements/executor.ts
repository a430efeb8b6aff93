import type { Element } from "./element.ts";
import { compileLines } from "./lines.ts";

/** <Executor>: отметка об исполнителе, a paragraph a line. */
export const executorElement: Element = {
  isOfPage: true,
  attributes: {},
  block: (node, _texts, surroundings) => {
    const linesOf = compileLines(node, surroundings);
    return (context) => [{ type: "executor", lines: linesOf(context) }];
  },
};
