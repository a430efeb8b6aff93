import { destinationName } from "./destination-name.ts";
import type { PdfState } from "../pdf-state.ts";

/** Room that a reader sees above the place to which a link or bookmark led, in points. */
const above = 6;

/** Lets links and addresses (`file.pdf#nameddest=rights`) lead to a place on the current page. */
export function addDestination({ doc }: PdfState, label: string, top: number): void {
  doc.addNamedDestination(destinationName(label), "XYZ", 0, Math.max(0, top - above), null);
}

/** Adds a bookmark (an entry of the outline) that leads to a place on the current page. */
export function addBookmark(
  { doc }: PdfState,
  parent: PDFKit.PDFOutline,
  title: string,
  top: number,
): PDFKit.PDFOutline {
  // pdfkit counts `left` from the right edge of the page.
  const left = doc.page.width;
  return parent.addItem(title, { expanded: true, top: Math.max(0, top - above), left });
}
