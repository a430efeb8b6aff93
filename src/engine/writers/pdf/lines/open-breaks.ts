import { breakCosts, breakCostsOf } from "../../../russian/break-cost.ts";
import type { PdfFonts } from "../fonts/open-pdf-fonts.ts";
import { shape } from "../fonts/shape.ts";
import { isNamePart } from "./break-lines.ts";
import { type HyphenPlace, hyphenPlaces } from "./split-word.ts";
import { spaceWidth, type Word, wordText } from "./split-words.ts";

/**
 * Where a line may end: after a word, or within it. Positions are measured along the paragraph as
 * if it were one line, in thousandths of the font size; gaps are what justification widens.
 */
export interface Break {
  /** The word that it stands after or in. */
  index: number;
  place: HyphenPlace | null;
  /** Where the line ends, hyphen included, and the gaps before. */
  x: number;
  gaps: number;
  /** Where the next line begins, and the gaps before. */
  next: number;
  nextGaps: number;
  penalty: number;
  isEnd: boolean;
}

/** Of hyphens of our own, and of line ends after those that a word has. */
const hyphen = 60;
const ownHyphen = 30;

/** Of a hyphen in the last word of a paragraph, which should not leave a syllable alone. */
const lastHyphen = 2_000;

/**
 * Walks along the words of a paragraph: gives the breaks in and after the word of an index, those
 * within only if a line may end somewhere before its own end. To be asked in order.
 */
export function openBreaks(fonts: PdfFonts, words: readonly Word[]) {
  const costs = breakCostsOf(words.map(wordText));
  let x = 0;
  let gaps = 0;
  return (index: number, mayEnd: (x: number) => boolean): Break[] => {
    const word = words[index];
    if (word === undefined) return [];
    const isEnd = index === words.length - 1;
    const glues = countGlues(word);
    const isBound = (costs[index - 1] ?? 0) >= breakCosts.torn;
    const inName = costs[index - 1] === breakCosts.quoted || costs[index] === breakCosts.quoted;
    const own = isEnd && glues === 0 ? lastHyphen : hyphen;
    const penalty = inName ? Math.max(own, breakCosts.quoted) : own;
    const cuts =
      !isBound && mayEnd(x + word.width)
        ? hyphenPlaces(fonts, word, isNamePart(words, index)).map((place) =>
            cutAt(fonts, word, place, { x, gaps, index, penalty }),
          )
        : [];
    const after = {
      ...{ index, place: null, isEnd, x: x + word.width, gaps: gaps + glues },
      next: x + word.width + (word.space ? spaceWidth : 0),
      nextGaps: gaps + glues + Number(word.space),
      penalty: isEnd ? 0 : word.space ? (costs[index] ?? 0) : ownHyphen,
    };
    [x, gaps] = [after.next, after.nextGaps];
    return [...cuts, after];
  };
}

function countGlues({ pieces }: Word): number {
  let count = 0;
  for (const { glued } of pieces) if (glued) count += 1;
  return count;
}

function cutAt(
  fonts: PdfFonts,
  { pieces }: Word,
  place: HyphenPlace,
  start: Pick<Break, "x" | "gaps" | "index" | "penalty">,
): Break {
  const before = pieces.slice(0, place.piece);
  const gaps = start.gaps + before.filter(({ glued }) => glued).length;
  const { face = "regular", text } = pieces[place.piece] ?? {};
  const head = shape(fonts, face, (text ?? "").slice(0, place.characters)).width;
  const width = before.reduce(
    (sum, { shaped, glued }) => sum + shaped.width + (glued ? spaceWidth : 0),
    head,
  );
  const next = start.x + width;
  const x = next + shape(fonts, face, "-").width;
  const { index, penalty } = start;
  return { index, place, x, gaps, next, nextGaps: gaps, penalty, isEnd: false };
}
