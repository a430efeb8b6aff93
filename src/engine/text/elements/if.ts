import { isShown } from "../render/is-shown.ts";
import type { Element, Values } from "./element.ts";
import { blocksInside, inlinesInside } from "./inside.ts";

/** <If test={path}>…</If>: says its content when the value is true, filled in, or not empty. */
export const ifElement: Element = conditional(true);

/** <Unless test={path}>…</Unless>: says its content when <If> would not. */
export const unlessElement: Element = conditional(false);

/** The branch that is not taken is silent, so it may speak of data that are absent. */
function conditional(wanted: boolean): Element {
  const taken = ({ test }: Values): boolean => test !== undefined && isShown(test) === wanted;
  return {
    attributes: { test: { takes: "path", required: true } },
    block: (node, _texts, surroundings) => {
      const inside = blocksInside(node, surroundings);
      return (context, values) => (taken(values) ? inside(context) : []);
    },
    inline: (node, _texts, surroundings) => {
      const inside = inlinesInside(node, surroundings);
      return (context, values) => (taken(values) ? inside(context) : []);
    },
  };
}
