import type { DocumentTree } from "../../tree/types.ts";
import { drawPages } from "./pages/draw-pages.ts";
import { embedFonts } from "./fonts/embed-fonts.ts";
import { missingGlyphs } from "./fonts/missing-glyphs.ts";
import type { PdfFonts } from "./fonts/open-pdf-fonts.ts";
import { setCopies, takeDocument } from "./set-document.ts";

/**
 * Prints a numbered tree as a tagged PDF file: PDF/A-2a and PDF/UA-1, text that can be copied and
 * searched, bookmarks, links. Equal trees give equal bytes. Refuses characters that no font has
 * (UserError, rule `pdf-missing-glyph`, one problem a character): a PDF must not show empty boxes.
 */
export function writePdf(tree: DocumentTree<string>, faces: PdfFonts): Promise<Uint8Array> {
  return new Promise((resolve) => {
    resolve(drawPdf(tree, faces));
  });
}

function drawPdf(tree: DocumentTree<string>, faces: PdfFonts): Uint8Array {
  const document = takeDocument(tree, faces);
  const copies = setCopies(document, tree);
  const { state, root } = document;
  if (state.missing.size > 0) throw missingGlyphs(state.missing, tree.properties);
  const { doc } = state;
  doc.addStructure(root);
  drawPages(copies, root);
  root.end();
  embedFonts(doc, state.fonts);
  doc.end();
  return doc.bytes();
}
