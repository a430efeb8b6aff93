import { placeOf } from "../context.ts";
import type { Element } from "./element.ts";

/** <Ref to="name" />: the number of the section or clause with that label, before it or after. */
export const refElement: Element = {
  attributes: { to: { takes: "text", required: true } },
  inline: (node, { to }, context) => {
    const label = String(to);
    context.findings.references.push({ label, place: placeOf(node, context) });
    return [{ type: "reference", label, number: null }];
  },
};
