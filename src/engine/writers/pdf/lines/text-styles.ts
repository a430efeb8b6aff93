import type { PdfState } from "../pdf-state.ts";
import { toPoints } from "../pages/points.ts";
import type { TextStyle } from "./set-text.ts";

/** Where a column stands, in points. */
export interface Edges {
  left: number;
  width: number;
}

/** Paragraphs and clauses: justified, the first line indented. */
export function bodyStyle({ layout, area }: PdfState, left: number): TextStyle {
  return {
    left,
    width: area.right - left,
    firstLineIndent: toPoints(layout.firstLineIndent),
    size: layout.fontSize,
    spacing: layout.lineSpacing,
    align: "justify",
  };
}

/** Requisites and headings: single-spaced, across the page or in the given column. */
export function requisiteStyle(
  state: PdfState,
  align: TextStyle["align"],
  { left, width } = fullWidth(state),
): TextStyle {
  return {
    left,
    width,
    firstLineIndent: 0,
    size: state.layout.fontSize,
    spacing: state.layout.requisiteLineSpacing,
    align,
  };
}

/** The width of the page between its margins. */
export function fullWidth({ area }: PdfState): Edges {
  return { left: area.left, width: area.right - area.left };
}

/** The column in the middle of the page, as wide as a longitudinal requisite may be. */
export function middleOf({ area, layout }: PdfState): Edges {
  const width = toPoints(layout.letterheadWidth);
  return { left: (area.left + area.right - width) / 2, width };
}

/** The column of a requisite at the side of the page. */
export function sideOf({ area, layout }: PdfState, side: "left" | "right"): Edges {
  const width = Math.min(toPoints(layout.requisiteWidth), (area.right - area.left) / 2);
  return { left: side === "left" ? area.left : area.right - width, width };
}

/** Where kind, date, number and place stand: in the corner of an angular form, or across the page. */
export function formOf(state: PdfState): Edges {
  return state.isCornered && !state.inAnnex ? sideOf(state, "left") : fullWidth(state);
}

/** Whether a heading «О …» stands at the left margin; in annexes it stands in the middle. */
export function isHeadingLeft({ layout, inAnnex }: PdfState): boolean {
  return layout.headingAlignment === "left" && !inAnnex;
}
