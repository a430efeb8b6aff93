import type { DocumentTree } from "../../tree/types.ts";
import { type Layout, layouts } from "../layout.ts";
import { createDocument } from "./create-document.ts";
import { drawPageNumber } from "./draw-page-number.ts";
import { embedFonts } from "./embed-fonts.ts";
import { write } from "./handlers/index.ts";
import { missingGlyphs } from "./missing-glyphs.ts";
import type { PdfFonts } from "./open-pdf-fonts.ts";
import type { Area, PdfState } from "./pdf-state.ts";
import { placeRows } from "./place-rows.ts";
import { toPoints } from "./points.ts";

/**
 * Prints a numbered tree as a tagged PDF file: PDF/A-2a and PDF/UA-1, text that can be copied and
 * searched, bookmarks, links. Equal trees give equal bytes. Refuses characters that no font has
 * (UserError, rule `pdf-missing-glyph`, one problem a character): a PDF must not show empty boxes.
 */
export async function writePdf(
  { properties, children }: DocumentTree<string>,
  faces: PdfFonts,
): Promise<Uint8Array> {
  const layout = layouts[properties.layout];
  const doc = createDocument(properties, layout);
  const bytes = collect(doc);
  const state = createState(doc, layout, faces);
  const parent = doc.struct("Document");
  doc.addStructure(parent);
  const bookmark = () => doc.outline;
  const place = { parent, left: state.area.left, bulletDepth: 0, bookmark, prefix: [] };
  write.blocks(children, place, state);
  if (state.missing.size > 0) throw missingGlyphs(state.missing, properties);
  placeRows(state, (pageNumber) => {
    drawPageNumber(state, parent, pageNumber);
  });
  parent.end();
  embedFonts(doc, state.fonts);
  doc.end();
  return bytes;
}

function createState(doc: PDFKit.PDFDocument, layout: Layout, faces: PdfFonts): PdfState {
  return {
    doc,
    layout,
    area: areaOf(layout),
    fonts: { faces, used: new Map(), resources: {} },
    write,
    rows: [],
    missing: new Set(),
    gapAfter: 0,
    titled: false,
    open: null,
  };
}

function areaOf({ page, margins }: Layout): Area {
  return {
    left: toPoints(margins.left),
    right: toPoints(page.width - margins.right),
    top: toPoints(margins.top),
    bottom: toPoints(page.height - margins.bottom),
  };
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("error", reject);
    doc.on("end", () => {
      resolve(concatenate(chunks));
    });
  });
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
