import type { Inline } from "../../../tree/types.ts";
import { columnWidths } from "../../measures/column-widths.ts";
import { figureColumns } from "../../measures/figure-columns.ts";
import { isHandwritten } from "../../measures/is-handwritten.ts";
import { isHighRow } from "../../measures/is-high-row.ts";
import type { Layout } from "../../measures/layout.ts";
import { within } from "../context.ts";
import { gapOf } from "../gap.ts";
import { keepNextOf } from "../kept-with-next.ts";
import { lightBorders } from "../layout-table.ts";
import { styleIds } from "../styles.ts";
import { toMillimetres, toTwips } from "../units.ts";
import { type ParagraphOptions, paragraphXml } from "../xml/paragraph.ts";
import { type Row, tableXml } from "../xml/table.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Table with a rule between its rows, or a grid if it is to be filled in by hand: pages repeat its header row, keep it with the first, and part no row but one
 * of half a page.
 */
export const table: BlockHandler<"table"> = (node, context, write) => {
  const { layout } = context;
  const { left } = marginsOf(layout);
  const keep = keepNextOf(node, context);
  const room = Math.round(context.gap / 2);
  const isGrid = isHandwritten(node);
  const columns = columnWidths(node, context.textWidth, layout).map(Math.round);
  const millimetres = columns.map(toMillimetres);
  const contexts = columns.map((width) => within(context, width - 2 * left, layout.tableFontSize));
  const widths = filling(columns, context.textWidth);
  const rowOf = (
    cells: Inline<string>[][],
    optionsOf: (column: number) => ParagraphOptions,
    row: Omit<Row, "cells">,
  ): Row => ({
    ...row,
    ...(!isHighRow(cells, millimetres, layout) && { cantSplit: true }),
    cells: cells.map((cell, column) => ({
      width: widths[column] ?? 0,
      ...(row.height !== undefined && { verticalAlign: "center" }),
      content: paragraphXml(
        { style: styleIds.tableText, ...optionsOf(column) },
        write.inlines(cell, contexts[column] ?? context, row.isHeader ? { bold: true } : {}),
      ),
    })),
  });
  const isFigures = figureColumns(node);
  const header = rowOf(node.header, () => title, { isHeader: true });
  const rows = node.rows.map((cells, index) => {
    const end = index === node.rows.length - 1 ? keep : {};
    const optionsOf = (column: number) => ({ ...end, ...(isFigures[column] === true && right) });
    return rowOf(cells, optionsOf, isGrid ? { height: toTwips(layout.handwrittenRow) } : {});
  });
  const xml = tableXml({
    ...{ columns, width: context.textWidth, borders: isGrid ? {} : lightBorders },
    margins: marginsOf(layout),
    ...{ hasHeader: true, rows: [header, ...rows] },
  });
  return [gapOf(room, { keepNext: true }), { type: "table", xml }, gapOf(room, keep)];
};

const title = { keepNext: true, alignment: "center" } as const;
const right = { alignment: "right" } as const;

function marginsOf({ cellMargins: { side, above } }: Layout) {
  const [left, top] = [toTwips(side), toTwips(above)];
  return { top, bottom: top, left, right: left };
}

/** Widths of cells that together are as wide as their table, however the columns were rounded. */
function filling(columns: readonly number[], width: number): number[] {
  const total = columns.reduce((sum, column) => sum + column, 0);
  return columns.map((column) => Math.round(column * Math.max(1, width / total)));
}
