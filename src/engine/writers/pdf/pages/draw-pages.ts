import { drawPageNumber } from "./draw-page-number.ts";
import { closeContent, drawArtifact } from "../marks/mark-content.ts";
import type { PdfState, Row } from "../pdf-state.ts";
import { pageCount, type PlacedRow } from "./place-rows.ts";

/**
 * Draws all pages. From the second on, the margin has the page's number, and a table that goes on
 * has its header again.
 */
export function drawPages(
  state: PdfState,
  placed: readonly PlacedRow[],
  document: PDFKit.PDFStructureElement,
): void {
  for (let page = 1; page <= pageCount(placed); page++) {
    state.doc.addPage();
    state.doc.page.resources.data.Font = state.fonts.resources;
    const rows = placed.filter((row) => row.page === page);
    if (page > 1) drawPageTop(state, page, rows[0]?.row, document);
    for (const { row, top } of rows) row.draw(top);
    closeContent(state);
  }
}

function drawPageTop(
  state: PdfState,
  page: number,
  first: Row | undefined,
  document: PDFKit.PDFStructureElement,
): void {
  drawArtifact(state, "Pagination", () => {
    drawPageNumber(state, document, page);
    first?.header?.draw(state.area.top);
  });
}
