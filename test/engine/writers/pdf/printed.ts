import type { Block, DocumentTree } from "../../../../src/engine/tree/types.ts";
import { writePdf } from "../../../../src/engine/writers/pdf/write-pdf.ts";
import { type PdfItem, pdfItems } from "../pdf-text.ts";
import { tree } from "./make-tree.ts";
import { openTestFonts } from "./test-fonts.ts";

export const fonts = openTestFonts();

export interface PrintedLine {
  text: string;
  page: number;
  y: number;
  items: PdfItem[];
}

/** What stands on one height of one page, from left to right. */
export function linesOf(items: readonly PdfItem[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const item of items.filter(({ text: value }) => value.trim() !== "")) {
    const line = lines.find(
      ({ page: number, y }) => number === item.page && Math.abs(y - item.y) < 1,
    );
    if (line === undefined)
      lines.push({ text: item.text, page: item.page, y: item.y, items: [item] });
    else {
      line.text += item.text;
      line.items.push(item);
    }
  }
  return lines;
}

/** The lines of a document without decoration. */
export async function printedTree(document: DocumentTree<string>): Promise<PrintedLine[]> {
  const items = await pdfItems(await writePdf(document, fonts));
  return linesOf(items.filter(({ isArtifact }) => !isArtifact));
}

/** The same of blocks in the layout of the Regulation. */
export function printed(...children: Block<string>[]): Promise<PrintedLine[]> {
  return printedTree(tree(children));
}

/** Left and right edge of a line, in points. */
export function edges({ items }: PrintedLine): [number, number] {
  return [
    Math.min(...items.map(({ x }) => x)),
    Math.max(...items.map(({ x, width }) => x + width)),
  ];
}

export function toPoints(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}
