import {
  BorderStyle,
  HeightRule,
  type ITableCellOptions,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  WidthType,
} from "docx";

/** A cell of a layout table: its width in twips and what `docx` asks of any cell. */
interface LayoutCell extends Omit<ITableCellOptions, "width"> {
  width: number;
}

const line = { style: BorderStyle.SINGLE, size: 4 };

/** A thin line on the four sides of a cell. */
export const thinBorders = { top: line, bottom: line, left: line, right: line };

/** Along which paper is cut. */
export const cutLine = { style: BorderStyle.DASHED, size: 4 };

/** Of tables that are not to be filled in by hand: rules between rows, as in PDF. */
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
export const lightBorders = { left: none, right: none, insideVertical: none };

/**
 * A table of one row without borders, which sets requisites side by side; no page parts it. Its
 * text begins at the page's margins. Where all its paragraphs are kept with the next, they keep
 * the row whole too; it must not be said again, because LibreOffice then forgets what is next.
 * `height` (twips) is the least one.
 */
export function layoutTable(
  cells: readonly LayoutCell[],
  { keepNext = false, height }: { keepNext?: boolean; height?: number } = {},
): Table {
  return new Table({
    layout: "fixed",
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    columnWidths: cells.map(({ width }) => width),
    width: { size: cells.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    rows: [
      new TableRow({
        ...(!keepNext && { cantSplit: true }),
        ...(height !== undefined && { height: { value: height, rule: HeightRule.ATLEAST } }),
        children: cells.map(
          (cell) => new TableCell({ ...cell, width: { size: cell.width, type: WidthType.DXA } }),
        ),
      }),
    ],
  });
}
