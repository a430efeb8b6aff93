import type { BodyChild } from "./gap.ts";
import { xmlOf } from "./gap.ts";
import { type BorderLine, type Cell, type TableBorders, tableXml } from "./xml/table.ts";

/** A cell of a layout table. */
interface LayoutCell extends Omit<Cell, "content"> {
  children: readonly BodyChild[];
}

const line: BorderLine = { style: "single", size: 4 };

/** A thin line on the four sides of a cell. */
export const thinBorders = { top: line, bottom: line, left: line, right: line };

/** Along which paper is cut. */
export const cutLine: BorderLine = { style: "dashed", size: 4 };

/** Of tables that are not to be filled in by hand: rules between rows, as in PDF. */
const none: BorderLine = { style: "none", size: 0, color: "auto" };
export const lightBorders: TableBorders = { left: none, right: none, insideV: none };

const noBorders: TableBorders = { ...lightBorders, top: none, bottom: none, insideH: none };

/**
 * A table of one row without borders, which sets requisites side by side; no page parts it. Its
 * text begins at the page's margins. Where all its paragraphs are kept with the next, they keep
 * the row whole too; it must not be said again, because LibreOffice then forgets what is next.
 * `height` (twips) is the least one.
 */
export function layoutTable(
  cells: readonly LayoutCell[],
  { keepNext = false, height }: { keepNext?: boolean; height?: number } = {},
): BodyChild {
  const columns = cells.map(({ width }) => width);
  const xml = tableXml({
    ...{ columns, width: columns.reduce((sum, width) => sum + width, 0) },
    ...{ borders: noBorders, margins: { left: 0, right: 0 } },
    rows: [
      {
        ...(!keepNext && { cantSplit: true }),
        ...(height !== undefined && { height }),
        cells: cells.map(({ children, ...cell }) => ({ ...cell, content: xmlOf(children) })),
      },
    ],
  });
  return { type: "table", xml };
}
