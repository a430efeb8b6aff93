import type { Source } from "../base/source.ts";
import { findPositionsIn } from "../yaml/line-positions.ts";
import type { Span } from "../yaml/find-nodes.ts";
import { locationOf } from "../yaml/yaml-file.ts";
import type { Problem } from "../problem.ts";
import type { RulePage } from "./rule.ts";

/** What rules on texts look at: a file as people wrote it; the audience of a part is null. */
export interface TextContext {
  text: string;
  audience: "public" | "internal" | null;
}

/** A check of the words of a text; it reports stretches of the file. */
export interface TextRule extends RulePage {
  check: (
    context: TextContext,
    report: (span: Span, message: string, hint: string) => void,
  ) => void;
}

/** All problems that the rules find in a text, in the order of the rules. */
export function runTextRules(
  rules: readonly TextRule[],
  source: Source,
  audience: TextContext["audience"],
): Problem[] {
  const problems: Problem[] = [];
  const placed = { source, positionOf: findPositionsIn(source.text) };
  for (const { id: rule, severity, check } of rules) {
    check({ text: source.text, audience }, (span, message, hint) => {
      problems.push({ rule, severity, ...locationOf(placed, span), message, hint });
    });
  }
  return problems;
}
