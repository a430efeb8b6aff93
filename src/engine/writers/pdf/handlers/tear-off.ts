import { requisiteStyle } from "../lines/text-styles.ts";
import { drawArtifact } from "../marks/mark-content.ts";
import { addColumns } from "../pages/add-columns.ts";
import { atFirstRow } from "../pages/add-rows.ts";
import { round } from "../pages/draw-run.ts";
import { toPoints } from "../pages/points.ts";
import type { PdfState } from "../pdf-state.ts";
import { setElement } from "../set-element.ts";
import type { BlockHandler } from "./handler.ts";

/** Strips at the foot of the sheet, with dashed lines to cut along. */
export const tearOff: BlockHandler<"tearOff"> = ({ count, lines }, { parent }, state) => {
  const { area, layout } = state;
  const width = (area.right - area.left) / count;
  const inset = toPoints(layout.cellMargins.side);
  const columns = Array.from({ length: count }, (_, index) => {
    const left = area.left + index * width;
    const within = { left: left + inset, width: width - 2 * inset };
    const style = { ...requisiteStyle(state, "center", within), size: layout.tearOffFontSize };
    const texts = lines.map((line) => setElement(state, parent, line, style));
    return { left, width, texts, padding: inset };
  });
  const gap = toPoints(layout.requisiteGap);
  atFirstRow(
    state,
    () => {
      addColumns(state, columns, { gap, atFoot: true });
    },
    (top) => {
      drawCuts(state, columns, top);
    },
  );
};

function drawCuts(state: PdfState, columns: readonly { left: number }[], top: number): void {
  const { area } = state;
  const across = `${round(area.left)} ${round(top)} m ${round(area.right)} ${round(top)} l S`;
  const between = columns
    .slice(1)
    .map(({ left }) => `${round(left)} ${round(top)} m ${round(left)} ${round(area.bottom)} l S`);
  drawArtifact(state, "Layout", () => {
    state.doc.addContent(`q 0.6 w [3 3] 0 d ${[across, ...between].join(" ")} Q`);
  });
}
