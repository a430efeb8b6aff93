import { setQuotes } from "../../../engine/russian/quotes.ts";
import { spellPhone, splitPhones } from "../../../engine/sheets/read/read-phone.ts";
import { textAnswer, type Answers } from "../../../engine/interview/answers.ts";

/**
 * What is typed in a hurry, as the data have it. Only where there is one way to understand it: all
 * else stays as typed, and the check tells what is wrong.
 */

/** The name of an organization: keyboards have straight quotes alone. */
export function nameAnswer(answers: Answers, id: string): string {
  return setQuotes(textAnswer(answers, id));
}

/** «64 990 000-02» is 6499000002. */
export function spellNumber(text: string): string {
  const bare = text.replaceAll(/[\s\u00A0-]/gu, "");
  return /^\d+$/u.test(bare) ? bare : text;
}

/** «rodnichok.example» is https://rodnichok.example. */
export function spellSite(text: string): string {
  const isBare = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?:[/?#]\S*)?$/u.test(
    text,
  );
  return isBare ? `https://${text}` : text;
}

/** Several numbers in one line; the comma before an extension parts nothing. */
export function spellPhones(text: string): string[] | undefined {
  if (text === "") return undefined;
  return splitPhones(text).map(spellPhone);
}
