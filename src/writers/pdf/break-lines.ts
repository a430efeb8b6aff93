import type { PdfFonts } from "./open-pdf-fonts.ts";
import { spaceWidth, splitCharacters, type Word } from "./split-words.ts";

/** The words of one line; the width without justification, in thousandths of the font size. */
export interface Line {
  words: Word[];
  width: number;
}

/**
 * Fills lines one after another, the first of another width than the rest (both in thousandths of
 * the font size). A word longer than a line is broken where the line is full.
 */
export function breakLines(
  fonts: PdfFonts,
  words: readonly Word[],
  { first, rest }: { first: number; rest: number },
): Line[] {
  const lines: Line[] = [];
  for (const word of words.flatMap((whole) =>
    whole.width > Math.min(first, rest) ? splitCharacters(fonts, whole) : [whole],
  )) {
    const line = lines.at(-1);
    const gap = line?.words.at(-1)?.space === true ? spaceWidth : 0;
    const limit = lines.length > 1 ? rest : first;
    if (line !== undefined && line.width + gap + word.width <= limit) {
      line.words.push(word);
      line.width += gap + word.width;
    } else {
      lines.push({ words: [word], width: word.width });
    }
  }
  return lines;
}
