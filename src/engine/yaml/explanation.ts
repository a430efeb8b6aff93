import type { Span } from "./find-nodes.ts";

/** An error of the `yaml` package in its text. */
export interface Mistake {
  text: string;
  enclosed: Enclosed;
  span: Span;
  message: string;
}

/** Where what ends at a place of the text starts: unclosed quotes and brackets are noticed at their ends. */
export interface Enclosed {
  quotes: ReadonlyMap<number, number>;
  /** Of several that end together the outermost: those within may be closed. */
  brackets: ReadonlyMap<number, number>;
}

/** What is said about a mistake; `span` where it is better shown elsewhere. */
export interface Explanation {
  rule: string;
  message: string;
  hint: string;
  span?: Span;
}

/** Most mistakes share one rule. */
export function syntax(message: string, hint: string, span?: Span): Explanation {
  return { rule: "yaml-syntax", message, hint, ...(span && { span }) };
}
