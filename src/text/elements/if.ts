import type { Context } from "../context.ts";
import type { Attributes, Element, ElementNode } from "./element.ts";
import { insideBlocks, insideInlines } from "./inside.ts";

/** <If test={path}>…</If>: says its content when the value is true, filled in, or not empty. */
export const ifElement: Element = conditional(true);

/** <Unless test={path}>…</Unless>: says its content when <If> would not. */
export const unlessElement: Element = conditional(false);

/** The branch that is not taken is not interpreted, so it may speak of data that are absent. */
function conditional(wanted: boolean): Element {
  const taken = ({ test }: Attributes): boolean => test !== undefined && holds(test) === wanted;
  return {
    attributes: { test: { takes: "path", required: true } },
    block: (node: ElementNode, attributes: Attributes, context: Context) =>
      taken(attributes) ? insideBlocks(node, context) : [],
    inline: (node: ElementNode, attributes: Attributes, context: Context) =>
      taken(attributes) ? insideInlines(node, context) : [],
  };
}

function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
