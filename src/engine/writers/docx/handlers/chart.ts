import {
  ImageRun,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from "docx";
import { inlineText } from "../../../tree/plain-text.ts";
import type { Chart, ChartRow } from "../../../tree/types.ts";
import { chartColumns } from "../../measures/chart-columns.ts";
import { drawMarks, markHeight, marksWidth } from "../../measures/draw-marks.ts";
import { type DocxContext, within } from "../context.ts";
import { drawChart } from "../draw-chart.ts";
import { Gap } from "../gap.ts";
import { keepNextOf } from "../kept-with-next.ts";
import { lightBorders } from "../layout-table.ts";
import { styleIds } from "../styles.ts";
import { toTwips } from "../units.ts";
import type { BlockHandler, Write } from "./handler.ts";

/** A table whose middle column holds pictures, with the words at their right as their texts. */
export const chart: BlockHandler<"chart"> = (node, context, write) => {
  const { layout } = context;
  const room = Math.round(context.gap / 2);
  const columns = chartColumns(node, layout);
  const widths = [columns.label, columns.picture, columns.told].map(toTwips);
  const [side, above] = [layout.cellMargins.side, layout.cellMargins.above].map(toTwips);
  const margins = { top: above ?? 0, bottom: above ?? 0, left: side ?? 0, right: side ?? 0 };
  const keep = keepNextOf(node, context);
  return [
    new Gap(room, { keepNext: true }),
    new Table({
      layout: "fixed",
      borders: lightBorders,
      margins,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: true },
      rows: rowsOf(node, columns.step, context, write),
    }),
    new Gap(room, keep),
  ];
};

function rowsOf(node: Chart<string>, step: number, context: DocxContext, write: Write): TableRow[] {
  const { label, told } = chartColumns(node, context.layout);
  const size = context.layout.tableFontSize;
  const [first, last] = [label, told].map((width) => within(context, toTwips(width), size));
  const header = node.header.map((cell) => write.inlines(cell, first ?? context, { bold: true }));
  const keep = keepNextOf(node, context);
  return [
    rowOf(header, { keepNext: true }),
    ...node.rows.map((row, index) =>
      rowOf(
        [
          write.inlines(row.label, first ?? context),
          [pictureOf(row, step)],
          write.inlines(row.told, last ?? context),
        ],
        index === node.rows.length - 1 ? keep : {},
      ),
    ),
  ];
}

function rowOf(cells: readonly ParagraphChild[][], keep: { keepNext?: true }): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      (children) =>
        new TableCell({
          children: [new Paragraph({ style: styleIds.tableText, ...keep, children })],
        }),
    ),
  });
}

function pictureOf({ marks, told }: ChartRow<string>, step: number): ParagraphChild {
  const size = { width: Math.max(marksWidth(marks, step), step), height: markHeight };
  const [width = 0, height = 0] = [size.width, size.height].map((length) => (length / 25.4) * 96);
  return new ImageRun({
    type: "png",
    data: drawChart(drawMarks(marks, step), size),
    transformation: { width, height },
    altText: { name: "Диаграмма", description: inlineText(told) },
  });
}
