import { around, element, valued } from "./element.ts";

/** A line at one side; its size in eighths of a point. */
export interface BorderLine {
  style: "single" | "dashed" | "none";
  size: number;
  color?: string;
}

const sides = ["top", "left", "bottom", "right"] as const;

export type Sides<Value> = Partial<Record<(typeof sides)[number], Value>>;

/** The lines of a table, also between its cells. */
export type TableBorders = Sides<BorderLine> & Partial<Record<"insideH" | "insideV", BorderLine>>;

/** A cell; lengths in twips. */
export interface Cell {
  width: number;
  borders?: Sides<BorderLine>;
  margins?: Sides<number>;
  verticalAlign?: "center" | "bottom";
  /** Its paragraphs and tables. */
  content: string;
}

export interface Row {
  /** No page parts it. */
  cantSplit?: true;
  /** Pages repeat it. */
  isHeader?: true;
  /** The least height. */
  height?: number;
  cells: readonly Cell[];
}

export interface TableOptions {
  width: number;
  columns: readonly number[];
  /** Where nothing is said of a side, it has a thin line. */
  borders: TableBorders;
  margins: Sides<number>;
  hasHeader?: true;
  rows: readonly Row[];
}

/** A table whose columns keep their widths. */
export function tableXml({ width, columns, borders, margins, hasHeader, rows }: TableOptions) {
  const properties =
    widthXml("w:tblW", width) +
    around(
      "w:tblBorders",
      tableSides.map((side) => borderXml(side, borders[side] ?? thin)).join(""),
    ) +
    element("w:tblLayout", { "w:type": "fixed" }) +
    marginsXml("w:tblCellMar", margins) +
    (hasHeader ? element("w:tblLook", { "w:firstRow": "true" }) : "");
  const grid = columns.map((column) => element("w:gridCol", { "w:w": column })).join("");
  return around(
    "w:tbl",
    around("w:tblPr", properties) + around("w:tblGrid", grid) + rows.map(rowXml).join(""),
  );
}

const tableSides = [...sides, "insideH", "insideV"] as const;
const thin: BorderLine = { style: "single", color: "auto", size: 4 };

function rowXml({ cantSplit, isHeader, height, cells }: Row): string {
  const properties =
    (cantSplit ? "<w:cantSplit/>" : "") +
    (isHeader ? "<w:tblHeader/>" : "") +
    (height === undefined ? "" : element("w:trHeight", { "w:val": height, "w:hRule": "atLeast" }));
  return around("w:tr", around("w:trPr", properties) + cells.map(cellXml).join(""));
}

/** Word wants a paragraph in each cell, and at its end. */
function cellXml({ width, borders = {}, margins = {}, verticalAlign, content }: Cell): string {
  const lines = sides.map((side) => (borders[side] ? borderXml(side, borders[side]) : ""));
  const properties =
    widthXml("w:tcW", width) +
    around("w:tcBorders", lines.join("")) +
    marginsXml("w:tcMar", margins) +
    (verticalAlign === undefined ? "" : valued("w:vAlign", verticalAlign));
  const end = content.endsWith("</w:p>") || content.endsWith("<w:p/>") ? "" : "<w:p/>";
  return around("w:tc", around("w:tcPr", properties) + content + end);
}

function marginsXml(name: string, margins: Sides<number>): string {
  return around(
    name,
    sides
      .map((side) => (margins[side] === undefined ? "" : widthXml(`w:${side}`, margins[side])))
      .join(""),
  );
}

function widthXml(name: string, width: number): string {
  return element(name, { "w:type": "dxa", "w:w": width });
}

function borderXml(side: string, { style, color, size }: BorderLine): string {
  return element(`w:${side}`, { "w:val": style, "w:color": color, "w:sz": size });
}
