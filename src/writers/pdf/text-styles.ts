import type { PdfState } from "./pdf-state.ts";
import { toPoints } from "./points.ts";
import type { TextStyle } from "./set-text.ts";

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
  { layout, area }: PdfState,
  align: TextStyle["align"],
  { left, width }: { left: number; width: number } = {
    left: area.left,
    width: area.right - area.left,
  },
): TextStyle {
  return {
    left,
    width,
    firstLineIndent: 0,
    size: layout.fontSize,
    spacing: layout.requisiteLineSpacing,
    align,
  };
}
