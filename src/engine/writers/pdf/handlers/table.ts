import { columnWidths } from "../../measures/column-widths.ts";
import { figureColumns } from "../../measures/figure-columns.ts";
import { isHandwritten } from "../../measures/is-handwritten.ts";
import type { Inline } from "../../../tree/types.ts";
import { addColumns, repeatColumns } from "../pages/add-columns.ts";
import { addElement } from "../marks/mark-content.ts";
import type { PdfState } from "../pdf-state.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Table with a rule between its rows, or a grid if it is to be filled in by hand: pages repeat its
 * header row, keep it with the first, and part no row but one of half a page.
 */
export const table: BlockHandler<"table"> = (node, { parent }, state) => {
  const { area, layout } = state;
  const gap = toPoints(layout.requisiteGap) / 2;
  const element = addElement(state, parent, "Table");
  const widths = columnWidths(node, area.right - area.left, layout);
  const isGrid = isHandwritten(node);
  const isFigures = figureColumns(node);
  const box = isGrid ? ("row" as const) : ("rules" as const);
  const rowOf = (cells: readonly Inline<string>[][], style: Omit<RowStyle, "widths">) =>
    cellsOf(state, addElement(state, element, "TR"), cells, { ...style, widths }).map((cell) => ({
      ...cell,
      box,
    }));
  const header = rowOf(node.header, { type: "TH", alignOf: () => "center" });
  const pen = { rowHeight: toPoints(layout.handwrittenRow), align: "middle" } as const;
  const repeated = repeatColumns(state, header);
  addColumns(state, header, { gap, keep: true });
  for (const cells of node.rows) {
    const row = rowOf(cells, {
      type: "TD",
      alignOf: (column) => (isFigures[column] === true ? "right" : "left"),
    });
    addColumns(state, isGrid ? row.map((cell) => ({ ...cell, ...pen })) : row, {
      header: repeated.height < (area.bottom - area.top) / 2 ? repeated : null,
    });
  }
  state.gapAfter = gap;
};

interface RowStyle {
  widths: readonly number[];
  type: "TH" | "TD";
  alignOf: (column: number) => "left" | "center" | "right";
}

function cellsOf(
  state: PdfState,
  parent: PDFKit.PDFStructureElement,
  cells: readonly Inline<string>[][],
  { widths, type, alignOf }: RowStyle,
) {
  const { cellMargins, tableFontSize, requisiteLineSpacing } = state.layout;
  const side = toPoints(cellMargins.side);
  const padding = toPoints(cellMargins.above);
  let right = state.area.left;
  return cells.map((cell, index) => {
    const width = widths[index] ?? 0;
    const left = right;
    right += width;
    const style = {
      left: left + side,
      width: width - 2 * side,
      firstLineIndent: 0,
      size: tableFontSize,
      spacing: requisiteLineSpacing,
      align: alignOf(index),
    };
    const face = type === "TH" ? "bold" : "regular";
    const text = setElement(state, parent, cell, style, { type, face });
    return { left, width, padding, texts: [text] };
  });
}
