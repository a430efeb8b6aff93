import { need } from "../../../base/need.ts";
import type { Line } from "../lines/break-lines.ts";
import { encodeSegment, resourceNames } from "../fonts/document-fonts.ts";
import { drawLink } from "./draw-link.ts";
import { drawRun, round, type Run } from "./draw-run.ts";
import { openContent } from "../marks/mark-content.ts";
import type { PdfState } from "../pdf-state.ts";
import type { Segment } from "../fonts/shape.ts";
import type { Fit } from "../lines/fit-line.ts";
import { type Span, spaceWidth } from "../lines/split-words.ts";

/** Where a line begins (points from the upper left corner of the page) and how it is set. */
export interface LinePlace {
  /** The spans of its text. */
  spans: readonly Span[];
  x: number;
  baseline: number;
  size: number;
  fit: Fit;
}

/** Draws a line of text as content of the elements of its spans, links with what they need. */
export function drawLine(state: PdfState, line: Line, place: LinePlace): void {
  for (const run of toRuns(state, line, place)) {
    if (run.span.target !== null) {
      drawLink(state, run, run.span.target);
    } else {
      openContent(state, run.span.element);
      drawRun(state, run);
    }
  }
}

/** Draws a line of text within whatever content is open. */
export function drawBareLine(state: PdfState, line: Line, place: LinePlace): void {
  for (const run of toRuns(state, line, place)) drawRun(state, run);
}

function toRuns(state: PdfState, line: Line, place: LinePlace): Run[] {
  const runs: Run[] = [];
  for (const [index, { pieces, space }] of line.words.entries()) {
    for (const { span, shaped, glued } of pieces) {
      const run = runOf(runs, spanOf(place, span), place);
      for (const segment of shaped.segments) addSegment(state, run, segment);
      run.width += (shaped.width * place.fit.scale * place.size) / 1000;
      if (glued) addSpace(state, run, "<00a0>", place.fit.stretch);
    }
    const last = pieces.at(-1);
    if (!space || last === undefined) continue;
    const before = spanOf(place, last.span);
    const next = line.words[index + 1]?.pieces[0];
    // A space between a link and other text is no part of the link.
    const owner = before.target === null || !next ? before : spanOf(place, next.span);
    const run = runOf(runs, owner, place);
    if (next === undefined) addCodes(state, run, "<0020>");
    else addSpace(state, run, "<0020>", place.fit.stretch);
  }
  return runs;
}

function spanOf({ spans }: LinePlace, index: number): Span {
  return need(spans[index], "a span of this text");
}

function runOf(runs: Run[], span: Span, { x, baseline, size, fit: { scale } }: LinePlace): Run {
  const last = runs.at(-1);
  if (last?.span.element === span.element && last.span.target === span.target) return last;
  const start = last === undefined ? x : last.x + last.width;
  const run: Run = { span, x: start, baseline, size, scale, width: 0, face: null, operators: "" };
  runs.push(run);
  return run;
}

function addSegment({ doc, fonts }: PdfState, run: Run, segment: Segment): void {
  if (run.face !== segment.face) {
    const end = run.face === null ? "" : "]TJ";
    run.operators += `${end}/${resourceNames[segment.face]} ${run.size} Tf[`;
    run.face = segment.face;
  }
  run.operators += encodeSegment(doc, fonts, segment);
}

/** The space is scaled with the letters, so it takes another number to be as wide as it should. */
function addSpace(state: PdfState, run: Run, code: string, stretch: number): void {
  const added = (spaceWidth + stretch) / run.scale - spaceWidth;
  addCodes(state, run, stretch === 0 ? code : `${code}${round(-added)}`);
  run.width += ((spaceWidth + stretch) * run.size) / 1000;
}

function addCodes(state: PdfState, run: Run, codes: string): void {
  addSegment(state, run, { face: run.span.face, parts: [codes], rare: [] });
}
