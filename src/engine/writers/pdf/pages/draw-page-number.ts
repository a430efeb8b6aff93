import type { PdfState } from "../pdf-state.ts";
import { barePen } from "./pen.ts";
import { toPoints } from "./points.ts";
import { drawTextLine, setText } from "../lines/set-text.ts";
import { requisiteStyle } from "../lines/text-styles.ts";

/** Draws the number of a page in the middle of its top margin, within an open artifact. */
export function drawPageNumber(
  state: PdfState,
  element: PDFKit.PDFStructureElement,
  pageNumber: number,
): void {
  const span = { text: String(pageNumber), face: "regular", element, target: null } as const;
  const text = setText(state, [span], requisiteStyle(state, "center"));
  drawTextLine(state, text, 0, toPoints(state.layout.pageNumberFromEdge), barePen);
}
