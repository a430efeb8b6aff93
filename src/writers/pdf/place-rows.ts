import { closeContent, drawArtifact } from "./mark-content.ts";
import type { PdfState, Row } from "./pdf-state.ts";

/**
 * Puts the rows on pages and draws them: rows that are kept together move to the next page when
 * they do not fit, unless they are too many for any page. `drawPageTop` draws what pages from the
 * second have in the margin.
 */
export function placeRows(state: PdfState, drawPageTop: (pageNumber: number) => void): void {
  const { area, doc, rows } = state;
  let y = area.top;
  let pageNumber = 1;
  let isEmpty = true;
  doc.addPage();
  shareFonts(state);
  for (const [index, row] of rows.entries()) {
    const fits = y + neededHeight(rows, index) <= area.bottom;
    if (!fits && !isEmpty) {
      closeContent(state);
      doc.addPage();
      shareFonts(state);
      pageNumber += 1;
      isEmpty = true;
      y = area.top;
      drawArtifact(state, "Pagination", () => {
        drawPageTop(pageNumber);
        row.header?.draw(area.top);
      });
      y += row.header?.height ?? 0;
    }
    if (!isEmpty) y += row.gap;
    row.draw(y);
    y += row.height;
    isEmpty = false;
  }
  closeContent(state);
}

/** With its gap and all rows that must stand on the same page, if it is the first of them. */
function neededHeight(rows: readonly Row[], index: number): number {
  const isFirst = rows[index - 1]?.keep !== true;
  let height = 0;
  for (let next = index, row = rows[next]; row !== undefined; row = rows[++next]) {
    height += row.gap + row.height;
    if (!row.keep || !isFirst) break;
  }
  return height;
}

function shareFonts({ doc, fonts }: PdfState): void {
  doc.page.resources.data.Font = fonts.resources;
}
