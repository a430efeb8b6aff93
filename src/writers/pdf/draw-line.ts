import { type Line, spaceWidth } from "./break-lines.ts";
import { encodeSegment, resourceNames } from "./document-fonts.ts";
import { drawLink } from "./draw-link.ts";
import { drawRun, round, type Run } from "./draw-run.ts";
import { openContent } from "./mark-content.ts";
import type { PdfState } from "./pdf-state.ts";
import type { Segment } from "./shape.ts";
import type { Span } from "./split-words.ts";

/** Where a line begins (points from the upper left corner of the page) and how it is set. */
export interface LinePlace {
  x: number;
  baseline: number;
  size: number;
  /** What justification adds to each space, in thousandths of the font size. */
  stretch: number;
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
  let { x } = place;
  for (const [index, { pieces, space }] of line.words.entries()) {
    for (const [part, { span, shaped }] of pieces.entries()) {
      const run = runOf(runs, span, { ...place, x });
      for (const segment of shaped.segments) addSegment(state, run, segment);
      run.width += (shaped.width * place.size) / 1000;
      if (space && part === pieces.length - 1) {
        const isLast = index === line.words.length - 1;
        addSpace(state, run, isLast ? 0 : place.stretch);
      }
      x = run.x + run.width;
    }
  }
  return runs;
}

function runOf(runs: Run[], span: Span, { x, baseline, size }: LinePlace): Run {
  const last = runs.at(-1);
  if (last?.span.element === span.element && last.span.target === span.target) return last;
  const run: Run = { span, x, baseline, size, width: 0, face: null, operators: "" };
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

function addSpace(state: PdfState, run: Run, stretch: number): void {
  const kerning = stretch === 0 ? "" : String(round(-stretch));
  addSegment(state, run, { face: run.span.face, parts: ["<0020>", kerning], rare: [] });
  run.width += ((spaceWidth + stretch) * run.size) / 1000;
}
