import { placeOf } from "../context.ts";
import { findClause } from "../find-clause.ts";
import type { Element } from "./element.ts";

/**
 * <Ref to="name" />: the number of the section, clause or annex with that label, before it or
 * after. <Ref to="name" in="regulation" />: of that clause in another document.
 */
export const refElement: Element = {
  attributes: {
    to: { takes: "text", required: true },
    in: { takes: "text", required: false },
  },
  inline: (node, { to, in: kind }, context) => {
    const label = String(to);
    if (typeof kind === "string") {
      const clause = findClause(kind, label, node, context);
      return clause ? [{ type: "text", value: clause.number }] : [];
    }
    context.findings.references.push({ label, place: placeOf(node, context) });
    return [{ type: "reference", label, number: null }];
  },
};
