import { isCollection, isScalar, visit, type Document, type YAMLError } from "yaml";
import type { Problem } from "../problem.ts";
import type { Enclosed } from "./explanation.ts";
import { explainOddSpace } from "./odd-spaces.ts";
import { syntaxExplanations } from "./syntax-explanations.ts";
import { rangeOf } from "./find-nodes.ts";
import { locationOf, type LocatedText } from "./yaml-file.ts";

/** A text with its quoted values and bracketed lists. */
interface BrokenText extends LocatedText {
  enclosed: Enclosed;
  /** Whether odd-spaces.ts is worth asking. */
  hasOdd: boolean;
}

/** What the `yaml` package calls an error, in words for a person who is not a programmer. */
export function explainSyntax(file: BrokenText, error: YAMLError): Problem {
  const { source, enclosed, hasOdd } = file;
  const span = error.pos;
  const mistake = { text: source.text, enclosed, span, message: error.message };
  const explanation =
    (hasOdd ? explainOddSpace(source.text, ...span) : null) ??
    syntaxExplanations[error.code](mistake);
  const { rule, message, hint } = explanation;
  return { rule, severity: "error", ...locationOf(file, explanation.span ?? span), message, hint };
}

/** For {@link explainSyntax}. */
export function findEnclosed(document: Document): Enclosed {
  const quotes = new Map<number, number>();
  const brackets = new Map<number, number>();
  visit(document, {
    Node(_, node) {
      const span = rangeOf(node);
      if (span === null) return;
      const [start, end] = span;
      if (isScalar(node) && node.type?.startsWith("QUOTE")) quotes.set(end, start);
      // What is visited first lies outside.
      if (isCollection(node) && node.flow && !brackets.has(end)) brackets.set(end, start);
    },
  });
  return { quotes, brackets };
}
