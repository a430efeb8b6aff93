import type { DocumentTree } from "../../../tree/types.ts";
import type { PdfFonts } from "../fonts/open-pdf-fonts.ts";
import { pageCount } from "./place-rows.ts";
import { setDocument } from "../set-document.ts";

/**
 * How many pages `writePdf` makes of a tree: letters say it of what is attached to them
 * («Приложение: на 2 л. в 1 экз.»). Draws nothing, and so refuses nothing.
 */
export function countPages(tree: DocumentTree<string>, faces: PdfFonts): number {
  return pageCount(setDocument(tree, faces).placed);
}
