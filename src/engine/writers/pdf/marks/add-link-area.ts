import { destinationName } from "./destination-name.ts";
import type { PdfState } from "../pdf-state.ts";
import { pdfString } from "./pdf-string.ts";
import type { Target } from "../lines/split-words.ts";

/** A rectangle of a page, in points from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Makes a rectangle of the current page clickable and ends its element, because pdfkit looks for
 * the area's page when an element ends.
 */
export function addLinkArea(
  { doc }: PdfState,
  link: PDFKit.PDFStructureElement,
  { left, top, width, height }: Box,
  target: Target,
): void {
  const action = actionOf(target);
  doc.annotate(left, top, width, height, { Subtype: "Link", structParent: link, ...action });
  link.end();
}

function actionOf(target: Target) {
  if ("label" in target) {
    return {
      Contents: pdfString(`Перейти к пункту ${target.number}`),
      Dest: destinationName(target.label),
    };
  }
  // A PDF's URI has ASCII only: addresses in Cyrillic are written as browsers send them.
  const href = URL.parse(target.url)?.href ?? target.url;
  return { Contents: pdfString(target.url), A: { S: "URI" as const, URI: pdfString(href) } };
}
