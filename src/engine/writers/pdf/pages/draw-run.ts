import type { FaceName } from "../fonts/open-pdf-fonts.ts";
import type { PdfState } from "../pdf-state.ts";
import type { Span } from "../lines/split-words.ts";

/** The part of a line that belongs to one element or link; lengths in points. */
export interface Run {
  span: Span;
  x: number;
  baseline: number;
  width: number;
  size: number;
  /** How much wider the letters are than the font has them. */
  scale: number;
  /** The face that the operators have chosen last. */
  face: FaceName | null;
  /** Text operators, the last TJ array still open. */
  operators: string;
}

/**
 * Draws a run within whatever content is open. The page's y axis points down, so the text's matrix
 * turns the letters up again.
 */
export function drawRun({ doc }: PdfState, { x, baseline, scale, face, operators }: Run): void {
  if (face === null) return;
  // After a hyphen the array has just been opened again.
  const text = operators.endsWith("[") ? operators.slice(0, -1) : `${operators}]TJ`;
  doc.addContent(
    `BT ${scale.toFixed(4).replace(/\.?0+$/u, "")} 0 0 -1 ${round(x)} ${round(baseline)} Tm${text} ET`,
  );
}

/** Hundredths of a point are finer than any printer. */
export function round(length: number): number {
  return Math.round(length * 100) / 100;
}
