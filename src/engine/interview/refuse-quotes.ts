import { isRecord } from "../base/is-record.ts";
import { setQuotes } from "../russian/quotes.ts";
import { findUnpairedQuote } from "../russian/unpaired-quote.ts";
import type { Answer } from "./answers.ts";

/**
 * What is wrong with the quotes of an answer, also in a line of a table: a name with half of its quotes
 * would be printed so in every paper. Null where each has its pair.
 */
export function refuseQuotes(answer: Answer | undefined): string | null {
  for (const text of textsOf(answer)) {
    const set = setQuotes(text);
    const isOdd = set.split('"').length % 2 === 0;
    const flaw = isOdd ? "Кавычка без пары" : findUnpairedQuote(set);
    if (flaw !== null) return `${flaw}: ${text}`;
  }
  return null;
}

export const quotesHint = "Допишите пару: «Детский сад „Солнышко“».";

function textsOf(answer: unknown): string[] {
  if (typeof answer === "string") return [answer];
  if (Array.isArray(answer)) return answer.flatMap(textsOf);
  return isRecord(answer) ? Object.values(answer).flatMap(textsOf) : [];
}
