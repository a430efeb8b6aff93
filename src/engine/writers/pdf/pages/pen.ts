import type { Line } from "../lines/break-lines.ts";
import { drawBareLine, drawLine, type LinePlace } from "./draw-line.ts";
import { drawArtifact } from "../marks/mark-content.ts";
import type { PdfState } from "../pdf-state.ts";

/** How something is drawn: as content of the structure tree, or within an open artifact. */
export interface Pen {
  line: (state: PdfState, line: Line, place: LinePlace) => void;
  rules: (state: PdfState, draw: () => void) => void;
}

/** Lines belong to the elements of their spans; rules to nobody. */
export const taggedPen: Pen = {
  line: drawLine,
  rules: (state, draw) => {
    drawArtifact(state, "Layout", draw);
  },
};

/** Within an artifact everything belongs to it. */
export const barePen: Pen = {
  line: drawBareLine,
  rules: (_, draw) => {
    draw();
  },
};
