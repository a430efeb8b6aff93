import type { Element } from "./element.ts";
import { compileLines } from "./lines.ts";

/** <Executor>: отметка об исполнителе, a paragraph a line. */
export const executorElement: Element = {
  attributes: {},
  block: (node, _texts, around) => {
    const linesOf = compileLines(node, around);
    return (context) => [{ type: "executor", lines: linesOf(context) }];
  },
};
