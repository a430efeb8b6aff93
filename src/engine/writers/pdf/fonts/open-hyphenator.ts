import createHyphenator from "hyphen";
import russian from "hyphen/patterns/ru.js";
import { rememberOne } from "../../../base/remember.ts";

/** The places where a line may end within a word, in characters from the word's start. */
export type Hyphenator = (word: string) => number[];

/** Letters of a word that must stay on either line. */
const shortest = 3;

/**
 * A Russian word in small letters, with the punctuation at its sides. Names, abbreviations, numbers
 * and addresses never look so, and stay whole.
 */
const plainWord = new RegExp(`^[«„(]*([а-яё]{${2 * shortest},})[.,:;!?…)»“-]*$`, "u");

/** Opens the patterns of Russian hyphenation, once a run; words that were cut before are kept. */
export function openHyphenator(): Hyphenator {
  const options = { hyphenChar: "-", minWordLength: 2 * shortest, html: false };
  const hyphenate = createHyphenator(russian, options);
  return rememberOne((word) => locationsIn(word, hyphenate), 8000);
}

/** Opens the same for words with no room for the good places: two letters stay on either line. */
export function openSyllables(): Hyphenator {
  const hyphenate = createHyphenator(russian, { hyphenChar: "-", minWordLength: 4, html: false });
  return (word) =>
    Array.from(word.matchAll(letters), (run) =>
      placesIn(hyphenate(run[0].toLowerCase()), 2).map((place) => run.index + place),
    ).flat();
}

/** Letters of any word but of an abbreviation, which has no syllables. */
const letters = /(?![А-ЯЁ]{1,6}(?![А-ЯЁа-яё]))[А-ЯЁа-яё]{4,}/gu;

function locationsIn(word: string, hyphenate: (letters: string) => string): number[] {
  const plain = plainWord.exec(word)?.[1];
  if (plain === undefined) return [];
  const start = word.indexOf(plain);
  return placesIn(hyphenate(plain), shortest).map((place) => start + place);
}

/** The places of hyphens in a word, if so many letters stay on either side. */
function placesIn(hyphenated: string, shortest: number): number[] {
  const places: number[] = [];
  const total = hyphenated.replaceAll("-", "").length;
  let length = 0;
  for (const syllable of hyphenated.split("-")) {
    length += syllable.length;
    if (length >= shortest && length <= total - shortest) places.push(length);
  }
  return places;
}
