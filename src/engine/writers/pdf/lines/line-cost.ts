import type { Widths } from "./break-lines.ts";
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

/** How much a gap may give way, and how much it grows before it is ugly, in its normal widths. */
const shrink = 0.16;
const stretch = 0.5;

/** What a gap is not to grow by as long as there is another way: 2.2 of its width in all. */
const limit = 1.2;

/** A last line that is shorter than this many font sizes looks lost. */
const lost = 2_500;

/** Whether a line may end not far before a position. */
export function mayEnd({ x, isFirst }: Start, position: number, { first, rest }: Widths): boolean {
  return position - x > (isFirst ? first : rest) * 0.85;
}

/** What a line costs the paragraph; null if it is too long even with narrow gaps. */
export function lineCost(start: Start, end: Break, { first, rest }: Widths): number | null {
  const width = end.x - start.x;
  const gaps = end.gaps - start.gaps;
  const slack = (start.isFirst ? first : rest) - width;
  if (slack < -shrink * spaceWidth * gaps - tolerance) return null;
  const isShort = end.isEnd && width < lost && !start.isFirst;
  const ratio = end.isEnd && slack > 0 ? 0 : slack / spaceWidth / Math.max(gaps, 0.2);
  const badness = 100 * Math.abs(ratio / (ratio < 0 ? shrink : stretch)) ** 3;
  const excess = Math.max(0, ratio - limit);
  const repeated = end.place !== null && start.hyphens > 0 ? 5_000 : 0;
  const demerits = (10 + Math.min(badness, 10_000) + end.penalty + (isShort ? 100 : 0)) ** 2;
  return demerits + repeated + excess * 3e6;
}

/** Differences that come of kerning between the parts of a word. */
const tolerance = 0.01;
