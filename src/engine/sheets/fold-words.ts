import { findLatinTwins, replaceTwins } from "../base/look-alikes.ts";

/**
 * Words without what people write in many ways: case, ё, dots, hyphens, quotes, blanks. «Ф.И.О.» and
 * «ф и о» are «фио», and so is «ФИO» with a Latin «O».
 */
export function foldWords(text: string): string {
  return inOneAlphabet(text.normalize("NFC"))
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** One line without marks that nobody sees: blanks of all kinds, breaks, soft hyphens. */
export function tidyCell(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, "")
    .replaceAll(/[\p{Cc}\p{Z}]+/gu, " ")
    .trim();
}

/** Russian words with the Latin letters in them that look Russian as they were meant; else as they are. */
export function inOneAlphabet(text: string): string {
  if (!/\p{Script=Latin}/u.test(text) || !/\p{Script=Cyrillic}/u.test(text)) return text;
  return text.replaceAll(/\p{L}+/gu, (word) => {
    if (!/\p{Script=Cyrillic}/u.test(word)) return word;
    const mended = replaceTwins(word, findLatinTwins(word));
    return /\p{Script=Latin}/u.test(mended) ? word : mended;
  });
}
