/**
 * Words without what people write in many ways: case, ё, dots, hyphens, quotes, blanks. «Ф.И.О.» and
 * «ф и о» are «фио».
 */
export function foldWords(text: string): string {
  return text
    .normalize("NFC")
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
