import {
  AlignmentType,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from "docx";
import { columnWidths } from "../../column-widths.ts";
import { Gap } from "../gap.ts";
import { keepNextOf } from "../kept-with-next.ts";
import { styleIds } from "../styles.ts";
import type { BlockHandler } from "./handler.ts";

/** Table with borders: pages repeat its header row, keep it with the first, and part no row. */
export const table: BlockHandler<"table"> = (node, context, write) => {
  const keep = keepNextOf(node, context);
  const room = Math.round(context.gap / 2);
  const header = node.header.map((cell) => write.inlines(cell, context, { bold: true }));
  const rows = node.rows.map((row) => row.map((cell) => write.inlines(cell, context)));
  return [
    new Gap(room, { keepNext: true }),
    new Table({
      layout: "fixed",
      margins: { top: padding, bottom: padding },
      width: { size: context.textWidth, type: WidthType.DXA },
      columnWidths: columnWidths(node, context.textWidth, context.layout),
      tableLook: { firstRow: true },
      rows: [
        rowOf(header, { keepNext: true, alignment: AlignmentType.CENTER }, true),
        ...rows.map((row, index) => rowOf(row, index === rows.length - 1 ? keep : {})),
      ],
    }),
    new Gap(room, keep),
  ];
};

/** Room above and below the text of a cell, in twips. */
const padding = 30;

function rowOf(
  cells: ParagraphChild[][],
  options: IParagraphOptions,
  tableHeader = false,
): TableRow {
  const style = styleIds.tableText;
  const paragraphs = cells.map((children) => new Paragraph({ style, ...options, children }));
  return new TableRow({
    ...(tableHeader && { tableHeader }),
    cantSplit: true,
    children: paragraphs.map((paragraph) => new TableCell({ children: [paragraph] })),
  });
}
