import { chartColumns } from "../../measures/chart-columns.ts";
import { drawMarks, markHeight, type Shape } from "../../measures/draw-marks.ts";
import type { Inline } from "../../../tree/types.ts";
import { addElement, drawArtifact } from "../marks/mark-content.ts";
import { addColumns, type Column } from "../pages/add-columns.ts";
import { atFirstRow } from "../pages/add-rows.ts";
import { round } from "../pages/draw-run.ts";
import type { PdfState } from "../pdf-state.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import type { BlockHandler } from "./handler.ts";

/** A table whose middle column is drawn: the words at its right say the same to assistive technology. */
export const chart: BlockHandler<"chart"> = (node, { parent }, state) => {
  const { layout, area } = state;
  const gap = toPoints(layout.requisiteGap) / 2;
  const { step, ...columns } = chartColumns(node, layout);
  const widths = [columns.label, columns.picture, columns.told].map(toPoints);
  const side = toPoints(layout.cellMargins.side);
  const table = addElement(state, parent, "Table");
  const rowOf = (cells: readonly Inline<string>[][], type: "TH" | "TD") =>
    cellsOf(state, addElement(state, table, "TR"), cells, { type, widths });
  addColumns(state, rowOf(node.header, "TH"), { gap, keep: true });
  for (const [index, { label, marks, told }] of node.rows.entries()) {
    const cells = rowOf([label, [], told], "TD");
    const shapes = drawMarks(marks, step);
    const left = area.left + (widths[0] ?? 0) + side;
    atFirstRow(
      state,
      () => {
        addColumns(state, cells, { keep: index === 0 && node.rows.length > 1 });
      },
      (top) => {
        drawArtifact(state, "Layout", () => {
          draw(state, shapes, { left, top: top + toPoints(layout.cellMargins.above) });
        });
      },
    );
  }
  state.gapAfter = gap;
};

function cellsOf(
  state: PdfState,
  parent: PDFKit.PDFStructureElement,
  cells: readonly Inline<string>[][],
  { type, widths }: { type: "TH" | "TD"; widths: readonly number[] },
): Column[] {
  const { cellMargins, tableFontSize, requisiteLineSpacing } = state.layout;
  const side = toPoints(cellMargins.side);
  let right = state.area.left;
  return cells.map((cell, index) => {
    const left = right;
    const width = widths[index] ?? 0;
    right += width;
    const style = {
      ...{ left: left + side, width: width - 2 * side, firstLineIndent: 0 },
      ...{ size: tableFontSize, spacing: requisiteLineSpacing, align: "left" as const },
    };
    const face = type === "TH" ? "bold" : "regular";
    const text = setElement(state, parent, cell, style, { type, face });
    return { left, width, padding: toPoints(cellMargins.above), texts: [text], box: "rules" };
  });
}

/** Paths, sharp at any size; squares stand in the middle of a line of the words beside them. */
function draw(
  { doc, layout }: PdfState,
  shapes: readonly Shape[],
  { left, top }: { left: number; top: number },
): void {
  const line = layout.tableFontSize * layout.requisiteLineSpacing * 1.149;
  const y = top + (line - toPoints(markHeight)) / 2;
  const scale = toPoints(1).toFixed(4);
  const paths = shapes.map(pathOf);
  doc.addContent(`q ${scale} 0 0 ${scale} ${round(left)} ${round(y)} cm ${paths.join(" ")} Q`);
}

function pathOf({ x, y, width, height, colour }: Shape): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const paint = parts.map((part) => part.toFixed(3)).join(" ");
  return `${paint} rg ${[x, y, width, height].map(round).join(" ")} re f`;
}
