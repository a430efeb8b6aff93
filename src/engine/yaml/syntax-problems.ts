import { isCollection, isScalar, visit, type Document, type YAMLError } from "yaml";
import type { Problem } from "../problem.ts";
import { explainOddSpace } from "./odd-spaces.ts";
import { syntaxExplanations } from "./syntax-explanations.ts";
import { rangeOf } from "./find-nodes.ts";
import { locationOf, type LocatedText } from "./yaml-file.ts";

/** A text with its quoted values and bracketed lists: the end of each, and where it starts. */
interface BrokenText extends LocatedText {
  enclosed: ReadonlyMap<number, number>;
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

/** For {@link explainSyntax}: unclosed quotes and brackets are noticed only where they end. */
export function findEnclosed(document: Document): Map<number, number> {
  const enclosed = new Map<number, number>();
  visit(document, {
    Node(_, node) {
      const isQuoted = isScalar(node) && (node.type?.startsWith("QUOTE") ?? false);
      const isBracketed = isCollection(node) && node.flow === true;
      const span = rangeOf(node);
      if (span !== null && (isQuoted || isBracketed)) enclosed.set(span[1], span[0]);
    },
  });
  return enclosed;
}
