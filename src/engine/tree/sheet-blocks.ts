import type { PictogramName } from "./pictograms.ts";
import type { Inline } from "./types.ts";

/** What a sheet for a wall has and other papers have not; node types that any document may use. */
export type SheetBlock<N extends string | null> =
  | Subheading<N>
  | Steps<N>
  | Callout<N>
  | Checklist<N>
  | TearOff<N>;

/** A heading within a document that has no number: sheets are no acts. */
export interface Subheading<N extends string | null> {
  type: "subheading";
  children: Inline<N>[];
}

/** Large steps side by side, each with its picture; every format shows their numbers. */
export interface Steps<N extends string | null> {
  type: "steps";
  steps: Step<N>[];
}

export interface Step<N extends string | null> {
  picture: PictogramName;
  title: Inline<N>[];
  text: Inline<N>[];
}

/** A box in the middle of the sheet: a line, a large one under it, then others. */
export interface Callout<N extends string | null> {
  type: "callout";
  lines: Inline<N>[][];
}

/** What is to be done, with boxes to tick. */
export interface Checklist<N extends string | null> {
  type: "checklist";
  items: Inline<N>[][];
}

/** More strips side by side have no room for a telephone number. */
export const maximumTearOffs = 6;

/** A strip at the foot of the sheet: the same lines so many times, to be torn off. */
export interface TearOff<N extends string | null> {
  type: "tearOff";
  count: number;
  lines: Inline<N>[][];
}
