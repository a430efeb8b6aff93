import type { Inline } from "./types.ts";

/** How the squares of a chart are filled; they differ in shape too, for who sees no colours. */
export const tones = ["done", "stated", "open", "failed", "waiting", "void"] as const;

export type Tone = (typeof tones)[number];

/** Squares of one tone, one after another. */
export interface Marks {
  tone: Tone;
  count: number;
}

/**
 * Figures at a glance: in each row squares between a name and words that say the same, so that
 * nothing is lost to who does not see the squares.
 */
export interface Chart<N extends string | null> {
  type: "chart";
  /** Titles of the columns: name, squares, words. */
  header: Inline<N>[][];
  rows: ChartRow<N>[];
}

export interface ChartRow<N extends string | null> {
  label: Inline<N>[];
  marks: Marks[];
  told: Inline<N>[];
}

export function isTone(value: unknown): value is Tone {
  return tones.some((tone) => tone === value);
}
