import { findClause } from "../render/find-clause.ts";
import { locationOf } from "../compile/surroundings.ts";
import type { Element } from "./element.ts";

/**
 * <Ref to="name" />: the number of the section, clause or annex with that label, before it or
 * after. <Ref to="name" in="regulation" />: of that clause in another document.
 */
export const refElement: Element = {
  isEmpty: true,
  attributes: {
    to: { takes: "text", required: true },
    in: { takes: "text", required: false },
  },
  inline: (node, { to: label = "", in: kind }, surroundings) => {
    const place = locationOf(node, surroundings);
    if (kind === undefined)
      return (context) => {
        context.findings.references.push({ label, place });
        return [{ type: "reference", label, number: null }];
      };
    return (context) => {
      const clause = findClause(kind, label, place, context);
      return clause ? [{ type: "citation", kind, label, number: clause.number }] : [];
    };
  },
};
