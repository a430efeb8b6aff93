import { breakCosts, breakCostsOf } from "./break-cost.ts";

/** Whether words that are bound together may be as long as this. */
export type Fits = (bound: string) => boolean;

/** About a third of a line of the text: longer pieces would tear holes in the lines before them. */
const longest = 24;

/** What holds in a line of usual length. */
export const fitsLine: Fits = (bound) => bound.length <= longest;

/**
 * Puts no-break spaces where a line must not end, for programs that break lines knowing nothing of
 * Russian: dates, «№ 5», initials, «п. 2.1», names of classes are bound wherever they stand; little
 * words, counted things and short names in quotes as long as what is bound fits. The text stays as
 * long as it was, and a second run changes nothing.
 */
export function bindWords(text: string, fits = fitsLine): string {
  const words = text.split(" ");
  const costs = breakCostsOf(words);
  let bound = "";
  let result = "";
  for (const [index, word] of words.entries()) {
    const cost = costs[index - 1] ?? 0;
    const longer = `${bound}\u00a0${word}`;
    const isNothing = word === "" && index === words.length - 1;
    const binds = !isNothing && (cost >= breakCosts.torn || (cost > 0 && fits(longer)));
    if (index > 0) result += binds ? "\u00a0" : " ";
    result += word;
    bound = binds ? longer : word;
  }
  return result;
}

/** After a hyphen between two parts of a word, each of at least two letters, but not of a name. */
const afterHyphen = /(?<=\p{L}{2}-)(?=\p{Ll}{2})/u;

/** The parts of a word that each stay on one line. */
export function hyphenParts(word: string): string[] {
  return word.includes("-") ? word.split(afterHyphen) : [word];
}
