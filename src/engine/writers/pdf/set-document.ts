import type { DocumentTree } from "../../tree/types.ts";
import { type Layout, layouts } from "../measures/layout.ts";
import { createDocument } from "./create-document.ts";
import { write } from "./handlers/index.ts";
import type { PdfFonts } from "./fonts/open-pdf-fonts.ts";
import type { Area, PdfState } from "./pdf-state.ts";
import { type PlacedRow, placeRows } from "./pages/place-rows.ts";
import { toPoints } from "./pages/points.ts";

/** A document of which everything is known but nothing drawn. */
export interface SetDocument {
  state: PdfState;
  /** The root of the structure tree. */
  root: PDFKit.PDFStructureElement;
  placed: PlacedRow[];
}

/** Measures a document's text and puts it on pages. */
export function setDocument(
  { properties, children }: DocumentTree<string>,
  faces: PdfFonts,
): SetDocument {
  const layout = layouts[properties.layout];
  const state = createState(createDocument(properties, layout), layout, faces);
  const root = state.doc.struct("Document");
  const bookmark = () => state.bookmark;
  const place = { parent: root, left: state.area.left, bulletDepth: 0, bookmark, prefix: [] };
  write.blocks(children, place, state);
  return { state, root, placed: placeRows(state.rows, state.area) };
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
    inAnnex: false,
    bookmark: doc.outline,
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
