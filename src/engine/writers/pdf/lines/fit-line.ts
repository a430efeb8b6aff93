import { gapsOf, type Line } from "./break-lines.ts";
import { spaceWidth } from "./split-words.ts";

/** How a line is made as long as its column. */
export interface Fit {
  /** What its letters are widened by, 1 where they stay as they are. */
  scale: number;
  /** What is added to each gap, in thousandths of the font size. */
  stretch: number;
}

/** As it was typed. */
export const unfitted: Fit = { scale: 1, stretch: 0 };

/** What nobody sees of letters that are made wider or narrower (as microtype of TeX does it). */
const widest = 0.02;
const narrowest = 0.015;

/** What letters give besides where the gaps would be holes. */
const utmost = 0.015;

/** What gaps alone give, in their normal widths, before letters help. */
const easy = 0.35;

/** What a gap may grow by: with widened letters 2.2 of its width in all, before it is a hole. */
export const limit = 1.1;

/** How much a gap may give way. */
export const shrink = 0.16;

/** What letters and gaps may give way together. */
export function shrinkage(letters: number, gaps: number): number {
  return shrink * spaceWidth * gaps + narrowest * letters;
}

/** What the letters of a line take of the room that is left in it, so that gaps need not. */
export function lettersTake(room: number, letters: number, gaps: number): number {
  if (room < 0) return (room * narrowest * letters) / shrinkage(letters, gaps);
  return Math.min(Math.max(0, room - easy * spaceWidth * gaps), widest * letters);
}

/** What they take besides where the gaps alone would still be wider than the limit. */
export function lettersGive(room: number, letters: number, gaps: number): number {
  return Math.min(Math.max(0, room - limit * spaceWidth * gaps), utmost * letters);
}

/**
 * Divides the room that is left in a line between its gaps and, a little, its letters. Of what
 * would make holes of the gaps the line stays short: an uneven edge is seen less.
 */
export function fitLine(line: Line, room: number): Fit {
  const gaps = gapsOf(line);
  const letters = line.width - gaps * spaceWidth;
  if (gaps === 0 || letters <= 0) return unfitted;
  const first = lettersTake(room, letters, gaps);
  const taken = first + lettersGive(room - first, letters, gaps);
  return {
    scale: 1 + taken / letters,
    stretch: Math.min((room - taken) / gaps, limit * spaceWidth),
  };
}
