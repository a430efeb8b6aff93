import { addLinkArea } from "../marks/add-link-area.ts";
import { drawRun, round, type Run } from "./draw-run.ts";
import { addElement, closeContent, openContent } from "../marks/mark-content.ts";
import type { PdfState } from "../pdf-state.ts";
import type { Target } from "../lines/split-words.ts";

/** Height of a clickable area over and under the baseline, in font sizes. */
const ascent = 0.9;
const descent = 0.2;

/**
 * Draws a run as a link: an element of the structure tree with the text and the clickable area.
 * Links out of the document look as they do in Word.
 */
export function drawLink(state: PdfState, run: Run, target: Target): void {
  const { x, baseline, size, width } = run;
  const link = addElement(state, run.span.element, "Link");
  openContent(state, link);
  if ("url" in target) drawColoured(state, run);
  else drawRun(state, run);
  closeContent(state);
  const top = baseline - ascent * size;
  const height = (ascent + descent) * size;
  addLinkArea(state, link, { left: x, top, width, height }, target);
}

/** Colour of the links of Word, #0563C1. */
const blue = "0.02 0.39 0.76";

function drawColoured(state: PdfState, run: Run): void {
  const [left, right] = [run.x, run.x + run.width].map(round);
  const y = round(run.baseline + run.size / 10);
  state.doc.addContent(`q ${blue} rg ${blue} RG`);
  drawRun(state, run);
  state.doc.addContent(`${round(run.size / 20)} w ${left} ${y} m ${right} ${y} l S Q`);
}
