import type { DocumentTree } from "../tree/types.ts";
import type { documentFormats } from "./formats.ts";
import { openPackageMaker } from "./docx/pack.ts";
import { writeDocx } from "./docx/write-docx.ts";
import { writeHtmlPage } from "./html/write-html-page.ts";
import { countPages } from "./pdf/pages/count-pages.ts";
import { openPdfFonts, type PdfFonts } from "./pdf/fonts/open-pdf-fonts.ts";
import type { PdfFontFiles } from "./pdf/fonts/pdf-font-files.ts";
import { chooseLayout } from "./pdf/set-document.ts";
import { writePdf } from "./pdf/write-pdf.ts";

/** Turns a numbered tree into the bytes of a file. Equal trees give equal bytes. */
export type Writer = (tree: DocumentTree<string>) => Promise<Uint8Array>;

/** The writers of one run. They share what is costly to open: fonts, read when first needed. */
export interface Writers extends Readonly<Record<(typeof documentFormats)[number], Writer>> {
  /** How many pages the PDF of a tree has. */
  countPages: (tree: DocumentTree<string>) => number;
}

export function createWriters(readFonts: () => PdfFontFiles): Writers {
  const maker = openPackageMaker();
  let fonts: PdfFonts | null = null;
  const openFonts = (): PdfFonts => (fonts ??= openPdfFonts(readFonts()));
  return {
    html: (tree) => Promise.resolve(new TextEncoder().encode(writeHtmlPage(tree))),
    docx: (tree) => writeDocx(tree, maker, chooseLayout(tree, openFonts)),
    pdf: (tree) => writePdf(tree, openFonts()),
    countPages: (tree) => countPages(tree, openFonts()),
  };
}
