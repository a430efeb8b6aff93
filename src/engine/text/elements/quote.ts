import { inlineText } from "../../tree/plain-text.ts";
import type { Inline } from "../../tree/types.ts";
import type { SourceLocation } from "../../problem.ts";
import { type Context, report } from "../render/context.ts";
import { costOf, spend } from "../render/budget.ts";
import { findClause } from "../render/find-clause.ts";
import { locationOf } from "../compile/surroundings.ts";
import type { Element } from "./element.ts";

/**
 * <Quote clause="name" in="regulation" />: the words of a clause of another document, without its
 * number and its last punctuation mark. So a duty that several documents speak of is written once.
 */
export const quoteElement: Element = {
  isEmpty: true,
  attributes: {
    clause: { takes: "text", required: true },
    in: { takes: "text", required: true },
  },
  inline: (node, { clause: label = "", in: kind = "" }, surroundings) => {
    const place = locationOf(node, surroundings);
    return (context) => {
      const clause = findClause(kind, label, place, context);
      if (clause?.type === "annexMark") return refuseAnnex(label, place, context);
      const [first] = clause?.children ?? [];
      if (first?.type !== "paragraph") return [];
      const cost = costOf(inlineText(first.children));
      if (!spend(context, cost)) return [];
      return withoutEnd(first.children.map((inline) => quoted(inline, kind)));
    };
  },
};

function refuseAnnex(label: string, place: SourceLocation, context: Context): [] {
  report(
    context,
    place,
    "text-unknown-label",
    `Метка «${label}» — приложения, а не пункта: процитировать его нельзя.`,
    "Назовите метку пункта. Номер приложения печатает <Ref>.",
  );
  return [];
}

/**
 * A reference in a quotation is the number that it was: its clause is in the other document (of a
 * kind). What that document cites may have been of another day than what this one would.
 */
function quoted(inline: Inline<string>, kind: string): Inline<null> {
  switch (inline.type) {
    case "text":
      return inline;
    case "reference":
      return { type: "citation", kind, label: inline.label, number: inline.number };
    case "citation":
      return { type: "text", value: inline.number };
    default:
      return { ...inline, children: inline.children.map((child) => quoted(child, kind)) };
  }
}

function withoutEnd(run: Inline<null>[]): Inline<null>[] {
  const last = run.at(-1);
  if (last?.type !== "text") return run;
  return [...run.slice(0, -1), { ...last, value: last.value.replace(/[;:.,]$/, "") }];
}
