import type { Widths } from "./break-lines.ts";
import { lettersGive, lettersTake, limit, shrink, shrinkage } from "./fit-line.ts";
import type { Break } from "./open-breaks.ts";
import { spaceWidth } from "./split-words.ts";

/** Where a line begins, after the best lines before it. */
export interface Start {
  /** The break before it and the start of the line that ends there; null at the paragraph's start. */
  at: Break | null;
  from: Start | null;
  /** The first word, or that of which it has the rest. */
  word: number;
  x: number;
  gaps: number;
  /** Lines in a row before it that end with a hyphen. */
  hyphens: number;
  cost: number;
  isFirst: boolean;
}

/** How much a gap grows before it is ugly, in its normal widths. */
const stretch = 0.5;

/**
 * What each font size costs by which a line stays short since its gaps must not become holes: so
 * much that a little word is left alone at a line's end where the line would lack two of them.
 */
const short = 3e5;

/** A last line that is shorter than this many font sizes looks lost. */
const lost = 2_500;

/** Whether a line may end not far before a position. */
export function mayEnd({ x, isFirst }: Start, position: number, { first, rest }: Widths): boolean {
  return position - x > (isFirst ? first : rest) * 0.85;
}

/** Whether a line is longer than its column even with narrow gaps. */
export function isTooLong(start: Start, end: Break, { first, rest }: Widths): boolean {
  const width = end.x - start.x;
  const gaps = end.gaps - start.gaps;
  const slack = (start.isFirst ? first : rest) - width;
  return slack < 0 && slack < -shrinkage(width - gaps * spaceWidth, gaps) - tolerance;
}

/** What a line that is not too long costs the paragraph: more than nothing. */
export function lineCost(start: Start, end: Break, { first, rest }: Widths): number {
  const width = end.x - start.x;
  const gaps = end.gaps - start.gaps;
  const slack = (start.isFirst ? first : rest) - width;
  const letters = width - gaps * spaceWidth;
  const isShort = end.isEnd && width < lost && !start.isFirst;
  const [ratio, utmost] = end.isEnd && slack > 0 ? [0, 0] : growths(slack, letters, gaps);
  const badness = 100 * Math.abs(ratio / (ratio < 0 ? shrink : stretch)) ** 3;
  const excess = Math.max(0, ratio - limit);
  const lack = (Math.max(0, utmost - limit) * gaps * spaceWidth) / 1000;
  const repeated = end.place !== null && start.hyphens > 0 ? 5_000 : 0;
  const demerits = (10 + Math.min(badness, 1_500) + end.penalty + (isShort ? 100 : 0)) ** 2;
  return demerits + repeated + (excess > 0 ? 1e6 : 0) + excess * 1e6 + lack * short;
}

/**
 * What each gap grows or gives way by, in its normal widths, when letters have done their part, and
 * when they have done their utmost.
 */
function growths(slack: number, letters: number, gaps: number): [number, number] {
  const gapWidths = spaceWidth * Math.max(gaps, 0.2);
  const left = slack - lettersTake(slack, letters, gaps);
  return [left / gapWidths, (left - lettersGive(left, letters, gaps)) / gapWidths];
}

/** Differences that come of kerning between the parts of a word. */
const tolerance = 0.01;
