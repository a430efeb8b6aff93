import { drawPageNumber } from "./draw-page-number.ts";
import { closeContent, drawArtifact } from "../marks/mark-content.ts";
import type { PdfState, Row } from "../pdf-state.ts";
import type { Copy } from "../set-document.ts";
import { pageCount } from "./place-rows.ts";
import { round } from "./draw-run.ts";
import { toPoints } from "./points.ts";

/**
 * Draws all pages. From the second on, the margin has the page's number, and a table that goes on
 * has its header again. Copies stand side by side, with a line between them to cut along.
 */
export function drawPages(copies: readonly Copy[], document: PDFKit.PDFStructureElement): void {
  const pages = Math.max(...copies.map(({ placed }) => pageCount(placed)));
  for (let page = 1; page <= pages; page++)
    for (const [index, { state, placed }] of copies.entries()) {
      if (index === 0) addPage(state);
      else drawCut(state);
      const rows = placed.filter((row) => row.page === page);
      if (page > 1) drawPageTop(state, page, rows[0]?.row, document);
      for (const { row, top } of rows) row.draw(top);
      closeContent(state);
    }
}

function addPage({ doc, fonts }: PdfState): void {
  doc.addPage();
  doc.page.resources.data.Font = fonts.resources;
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

/** Down the middle of the page, from edge to edge. */
function drawCut(state: PdfState): void {
  const { width, height } = state.layout.page;
  const [middle, foot] = [width / 2, height].map((length) => round(toPoints(length)));
  drawArtifact(state, "Layout", () => {
    state.doc.addContent(`q 0.6 w [3 3] 0 d ${middle} 0 m ${middle} ${foot} l S Q`);
  });
}
