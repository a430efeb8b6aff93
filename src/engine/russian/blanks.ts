import { missingWord } from "./dates.ts";

/*
 * What is printed where the data lack a word, a day or a number. The lengths tell them from places
 * left for handwriting on purpose, which are longer or of four: a seal warns of these alone.
 */

/** In place of a number, behind its sign. */
export const missingNumber = "______";

/** A run of underscores of just those lengths. */
const missing = /(?<!_)(?:_{3}|_{6})(?!_)/u;

/** Whether a text has a place that data were to fill. */
export function hasMissing(text: string): boolean {
  return missing.test(text);
}

/** So much is shown before and after such places. */
const around = 25;

/** The words about such places, from the first to the last. */
export function quoteMissing(text: string): string {
  const start = text.search(missing);
  const end = text.lastIndexOf(missingWord) + missingWord.length;
  const from = start <= around ? 0 : text.indexOf(" ", start - around) + 1;
  const next = text.length - end <= around ? -1 : text.lastIndexOf(" ", end + around);
  const to = next < end ? text.length : next;
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}
