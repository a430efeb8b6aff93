import type { Element } from "./element.ts";
import { linesInside } from "./lines.ts";

/** <Executor>: отметка об исполнителе, a paragraph a line. */
export const executorElement: Element = {
  attributes: {},
  block: (node, _attributes, context) => [{ type: "executor", lines: linesInside(node, context) }],
};
