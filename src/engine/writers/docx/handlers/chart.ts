import { inlineText } from "../../../tree/plain-text.ts";
import type { Chart, ChartRow } from "../../../tree/types.ts";
import { chartColumns } from "../../measures/chart-columns.ts";
import { drawMarks, markHeight, marksWidth } from "../../measures/draw-marks.ts";
import { type DocxContext, within } from "../context.ts";
import { drawChart } from "../draw-chart.ts";
import { gapOf } from "../gap.ts";
import { keepNextOf } from "../kept-with-next.ts";
import { lightBorders } from "../layout-table.ts";
import { styleIds } from "../styles.ts";
import { toTwips } from "../units.ts";
import { paragraphXml } from "../xml/paragraph.ts";
import { pictureRun } from "../xml/picture.ts";
import { type Row, tableXml } from "../xml/table.ts";
import type { BlockHandler, Write } from "./handler.ts";

/** A table whose middle column holds pictures, with the words at their right as their texts. */
export const chart: BlockHandler<"chart"> = (node, context, write) => {
  const { layout } = context;
  const room = Math.round(context.gap / 2);
  const { label, picture, told } = chartColumns(node, layout);
  const columns = [label, picture, told].map(toTwips);
  const side = toTwips(layout.cellMargins.side);
  const above = toTwips(layout.cellMargins.above);
  const xml = tableXml({
    ...{ columns, width: columns.reduce((sum, width) => sum + width, 0) },
    borders: lightBorders,
    margins: { top: above, bottom: above, left: side, right: side },
    hasHeader: true,
    rows: rowsOf(node, columns, context, write),
  });
  const keep = keepNextOf(node, context);
  return [gapOf(room, { keepNext: true }), { type: "table", xml }, gapOf(room, keep)];
};

function rowsOf(
  node: Chart<string>,
  widths: readonly number[],
  context: DocxContext,
  write: Write,
): Row[] {
  const { label, told, step } = chartColumns(node, context.layout);
  const size = context.layout.tableFontSize;
  const first = within(context, toTwips(label), size);
  const last = within(context, toTwips(told), size);
  const header = node.header.map((cell) => write.inlines(cell, first, { bold: true }));
  const keep = keepNextOf(node, context);
  return [
    rowOf(header, widths, { keepNext: true }),
    ...node.rows.map((row, index) =>
      rowOf(
        [
          write.inlines(row.label, first),
          pictureOf(row, step, context),
          write.inlines(row.told, last),
        ],
        widths,
        index === node.rows.length - 1 ? keep : {},
      ),
    ),
  ];
}

function rowOf(
  texts: readonly string[],
  widths: readonly number[],
  keep: { keepNext?: true },
): Row {
  return {
    cantSplit: true,
    cells: texts.map((text, column) => ({
      width: widths[column] ?? 0,
      content: paragraphXml({ style: styleIds.tableText, ...keep }, text),
    })),
  };
}

function pictureOf(
  { marks, told }: ChartRow<string>,
  step: number,
  { references }: DocxContext,
): string {
  const size = { width: Math.max(marksWidth(marks, step), step), height: markHeight };
  return pictureRun({
    ...size,
    picture: references.addPicture(drawChart(drawMarks(marks, step), size)),
    number: references.countDrawing(),
    ...{ name: "Диаграмма", description: inlineText(told) },
  });
}
