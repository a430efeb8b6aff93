import { grid, type PictogramName, pictograms, thickness } from "../../../tree/pictograms.ts";
import type { Box } from "../marks/add-link-area.ts";
import { addElement, closeContent, openContent } from "../marks/mark-content.ts";
import type { PdfState } from "../pdf-state.ts";
import { colourOf } from "./colour.ts";
import { round } from "./draw-run.ts";

/** Draws a pictogram as lines, sharp at any size: a figure with a text instead of it. */
export function drawPictogram(
  state: PdfState,
  parent: PDFKit.PDFStructureElement,
  name: PictogramName,
  { left, top, width, height }: Box,
): void {
  const { alt, lines } = pictograms[name];
  const figure = addElement(state, parent, "Figure", {
    alt,
    bbox: [left, top, left + width, top + height],
  });
  openContent(state, figure);
  const side = (width / grid).toFixed(4);
  const matrix = `${side} 0 0 ${side} ${round(left)} ${round(top)} cm`;
  const path = lines.map((line) =>
    line.map((point, index) => `${point.join(" ")} ${index === 0 ? "m" : "l"}`).join(" "),
  );
  state.doc.addContent(
    `q ${matrix} ${colourOf("stroke")} ${thickness} w 1 J 1 j ${path.join(" ")} S Q`,
  );
  closeContent(state);
}
