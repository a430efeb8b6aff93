import type { PdfFonts } from "../fonts/open-pdf-fonts.ts";
import { breakLines, type Line, type Widths } from "./break-lines.ts";
import { isTooLong, lineCost, mayEnd, type Start } from "./line-cost.ts";
import { openBreaks, type Break } from "./open-breaks.ts";
import { splitAt } from "./split-word.ts";
import { spaceWidth, type Word } from "./split-words.ts";

/**
 * Breaks a paragraph into justified lines so that the whole is best (D. Knuth, M. Plass, «Breaking
 * paragraphs into lines», 1981): even gaps, few hyphens, no torn dates and lonely prepositions
 * where a line can avoid them. A paragraph with a word longer than a line is filled line by line.
 */
export function justifyLines(fonts: PdfFonts, words: readonly Word[], widths: Widths): Line[] {
  const narrow = Math.min(widths.first, widths.rest);
  if (words.some(({ width }) => width > narrow)) return breakLines(fonts, words, widths, true);
  const last = bestEnd(fonts, words, widths);
  return last === null ? [] : linesTo(fonts, words, last);
}

/** The end of the last line; all others are found by its `from`. */
function bestEnd(fonts: PdfFonts, words: readonly Word[], widths: Widths): Start | null {
  const breaks = openBreaks(fonts, words);
  let active: Start[] = [
    { at: null, from: null, word: 0, x: 0, gaps: 0, hyphens: 0, cost: 0, isFirst: true },
  ];
  let end: Start | null = null;
  for (let index = 0; index < words.length; index++) {
    for (const at of breaks(index, (x) => active.some((start) => mayEnd(start, x, widths)))) {
      active = active.filter((start) => !isTooLong(start, at, widths));
      const best = bestLine(active, at, widths);
      if (best !== null) active.push(best);
      if (at.isEnd) end = best;
    }
  }
  return end;
}

/** The start of the next line after the best of the lines that may end at a break. */
function bestLine(active: readonly Start[], at: Break, widths: Widths): Start | null {
  let best: Start | null = null;
  for (const from of active) {
    // No line costs nothing.
    if (best !== null && best.cost <= from.cost) continue;
    // A word is cut once.
    if (at.place !== null && from.at?.place != null && from.word === at.index) continue;
    const hyphens = at.place === null ? 0 : from.hyphens + 1;
    if (hyphens > 2) continue;
    const total = from.cost + lineCost(from, at, widths);
    if (best !== null && best.cost <= total) continue;
    const word = at.place === null ? at.index + 1 : at.index;
    best = { at, from, word, x: at.next, gaps: at.nextGaps, hyphens, cost: total, isFirst: false };
  }
  return best;
}

function linesTo(fonts: PdfFonts, words: readonly Word[], end: Start): Line[] {
  const lines: Line[] = [];
  for (let { from, at } = end; from !== null && at !== null; { from, at } = from)
    lines.push(lineOf(fonts, words, from, at));
  return lines.reverse();
}

function lineOf(fonts: PdfFonts, words: readonly Word[], from: Start, to: Break): Line {
  const whole = words.slice(from.word, to.index + 1);
  const [first, last] = [whole[0], whole.at(-1)];
  const rest = first && from.at?.place ? splitAt(fonts, first, from.at.place)?.[1] : undefined;
  if (rest !== undefined) whole[0] = rest;
  const head = last && to.place ? splitAt(fonts, last, to.place)?.[0] : undefined;
  if (head !== undefined) whole[whole.length - 1] = head;
  const spaces = whole.slice(0, -1).filter(({ space }) => space).length;
  const width = whole.reduce((sum, word) => sum + word.width, spaces * spaceWidth);
  return { words: whole, width, hyphenated: to.place !== null };
}
