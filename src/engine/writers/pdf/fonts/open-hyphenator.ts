import createHyphenator from "hyphen";
import russian from "hyphen/patterns/ru.js";

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
  const known = new Map<string, number[]>();
  return (word) => {
    const places = known.get(word) ?? locationsIn(word, hyphenate);
    known.set(word, places);
    return places;
  };
}

function locationsIn(word: string, hyphenate: (letters: string) => string): number[] {
  const letters = plainWord.exec(word)?.[1];
  if (letters === undefined) return [];
  const start = word.indexOf(letters);
  const places: number[] = [];
  let length = 0;
  for (const syllable of hyphenate(letters).split("-")) {
    length += syllable.length;
    if (length >= shortest && length <= letters.length - shortest) places.push(start + length);
  }
  return places;
}
