/** Stands between parts of a file: no value may be put together across it. */
export const border = "\u0003";

/** Takes the place of markup: what it splits is still found, and words do not grow together. */
export const seam = "\u200B";

/** Text of a file, which may not make borders of its own. */
export function withoutBorders(text: string): string {
  return text.replaceAll(border, seam);
}
