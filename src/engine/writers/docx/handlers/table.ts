import {
  AlignmentType,
  HeightRule,
  type IParagraphOptions,
  type ITableRowOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Inline } from "../../../tree/types.ts";
import { columnWidths } from "../../measures/column-widths.ts";
import { within } from "../context.ts";
import { Gap } from "../gap.ts";
import { figureColumns } from "../../measures/figure-columns.ts";
import { isHandwritten } from "../../measures/is-handwritten.ts";
import { isHighRow } from "../../measures/is-high-row.ts";
import { keepNextOf } from "../kept-with-next.ts";
import { lightBorders } from "../layout-table.ts";
import { styleIds } from "../styles.ts";
import { toMillimetres, toTwips } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Table with a rule between its rows, or a grid if it is to be filled in by hand: pages repeat its header row, keep it with the first, and part no row but one
 * of half a page.
 */
export const table: BlockHandler<"table"> = (node, context, write) => {
  const { layout } = context;
  const { side, above } = layout.cellMargins;
  const [left, top] = [toTwips(side), toTwips(above)];
  const keep = keepNextOf(node, context);
  const room = Math.round(context.gap / 2);
  const height = { value: toTwips(layout.handwrittenRow), rule: HeightRule.ATLEAST };
  const pen = isHandwritten(node) ? { height } : {};
  const widths = columnWidths(node, context.textWidth, layout).map(Math.round);
  const millimetres = widths.map(toMillimetres);
  const whole = (cells: Inline<string>[][]) =>
    isHighRow(cells, millimetres, layout) ? {} : { cantSplit: true };
  const isFigures = figureColumns(node);
  const title = { keepNext: true, alignment: AlignmentType.CENTER };
  const columns = widths.map((width) => within(context, width - 2 * left, layout.tableFontSize));
  const header = node.header.map((cell, column) =>
    write.inlines(cell, columns[column] ?? context, { bold: true }),
  );
  const rows = node.rows.map((cells, index) =>
    rowOf(
      cells.map((cell, column) => write.inlines(cell, columns[column] ?? context)),
      index === node.rows.length - 1 ? keep : {},
      { ...pen, ...whole(cells) },
      isFigures,
    ),
  );
  return [
    new Gap(room, { keepNext: true }),
    new Table({
      layout: "fixed",
      margins: { top, bottom: top, left, right: left },
      width: { size: context.textWidth, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: true },
      ...(!isHandwritten(node) && { borders: lightBorders }),
      rows: [rowOf(header, title, { tableHeader: true, ...whole(node.header) }), ...rows],
    }),
    new Gap(room, keep),
  ];
};

function rowOf(
  cells: ParagraphChild[][],
  options: IParagraphOptions,
  row: Omit<ITableRowOptions, "children"> = {},
  isFigures: readonly boolean[] = [],
): TableRow {
  const style = styleIds.tableText;
  const right = { alignment: AlignmentType.RIGHT };
  const paragraphs = cells.map(
    (children, column) =>
      new Paragraph({ style, ...options, ...(isFigures[column] === true && right), children }),
  );
  return new TableRow({
    ...row,
    children: paragraphs.map(
      (paragraph) =>
        new TableCell({
          ...(row.height && { verticalAlign: VerticalAlignTable.CENTER }),
          children: [paragraph],
        }),
    ),
  });
}
