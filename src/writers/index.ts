import type { DocumentTree } from "../tree/types.ts";
import { writeDocx } from "./docx/write-docx.ts";
import { writeHtmlPage } from "./html/write-html-page.ts";
import { openPdfFonts, type PdfFontFiles, type PdfFonts } from "./pdf/open-pdf-fonts.ts";
import { writePdf } from "./pdf/write-pdf.ts";

/** The formats, in the order in which they are listed to users. */
export const formats = ["html", "docx", "pdf"] as const;

/** A format is named as its file extension. */
export type Format = (typeof formats)[number];

/** Turns a numbered tree into the bytes of a file. Equal trees give equal bytes. */
export type Writer = (tree: DocumentTree<string>) => Promise<Uint8Array>;

/** The writers of one run. They share what is costly to open: fonts, read when first needed. */
export function createWriters(readFonts: () => PdfFontFiles): Readonly<Record<Format, Writer>> {
  let fonts: PdfFonts | null = null;
  return {
    html: (tree) => Promise.resolve(new TextEncoder().encode(writeHtmlPage(tree))),
    docx: writeDocx,
    pdf: (tree) => {
      fonts ??= openPdfFonts(readFonts());
      return writePdf(tree, fonts);
    },
  };
}
