import { destinationName } from "./destination-name.ts";
import { drawRun, type Run } from "./draw-run.ts";
import { addElement, closeContent, openContent } from "./mark-content.ts";
import { pdfString } from "./pdf-string.ts";
import type { PdfState } from "./pdf-state.ts";
import type { Target } from "./split-words.ts";

/**
 * Draws a run as a link: an element of the structure tree with the text and the clickable area.
 * The element is ended at once, because pdfkit looks for the area's page when an element ends.
 */
export function drawLink(state: PdfState, run: Run, target: Target): void {
  const link = addElement(state, run.span.element, "Link");
  openContent(state, link);
  drawRun(state, run);
  closeContent(state);
  const { x, baseline, size, width } = run;
  const above = ascent * size;
  state.doc.annotate(x, baseline - above, width, above + descent * size, {
    Subtype: "Link",
    structParent: link,
    ...actionOf(target),
  });
  link.end();
}

/** Height of a clickable area over and under the baseline, in font sizes. */
const ascent = 0.9;
const descent = 0.2;

function actionOf(target: Target) {
  if ("label" in target) {
    return {
      Contents: pdfString(`Перейти к пункту ${target.number}`),
      Dest: destinationName(target.label),
    };
  }
  // A PDF's URI has ASCII only: addresses in Cyrillic are written as browsers send them.
  const { href } = new URL(target.url);
  return { Contents: pdfString(target.url), A: { S: "URI" as const, URI: pdfString(href) } };
}
