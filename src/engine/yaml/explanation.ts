import type { Span } from "./find-nodes.ts";

/** An error of the `yaml` package in its text. */
export interface Mistake {
  text: string;
  /** The ends of quoted values and bracketed lists, and where each starts. */
  enclosed: ReadonlyMap<number, number>;
  span: Span;
  message: string;
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
