import { h } from "hastscript";
import type { Handler } from "./handler.ts";

/** A number in another document, as a link where that one is published beside this one. */
export const citation: Handler<"citation"> = (node, _write, { addressOf }) => {
  const href = addressOf(node);
  if (href === null) return [{ type: "text", value: node.number }];
  return [h("a", { class: "reference", href }, node.number)];
};
