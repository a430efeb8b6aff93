import type { Block, DocumentTree } from "../../tree/types.ts";
import { type Layout, layouts } from "../measures/layout.ts";
import { isOfOnePage, layoutChoices } from "../measures/layout-choices.ts";
import { isCornered } from "../measures/corner.ts";
import { leafOf } from "../measures/leaf.ts";
import { createDocument, type KeptDocument } from "./create-document.ts";
import { write } from "./handlers/index.ts";
import type { PdfFonts } from "./fonts/open-pdf-fonts.ts";
import type { Area, PdfState } from "./pdf-state.ts";
import { measureWaste } from "./pages/measure-waste.ts";
import { pageCount, type PlacedRow, placeRows } from "./pages/place-rows.ts";
import { toPoints } from "./pages/points.ts";

/** A document of which everything is known but nothing drawn. */
export interface SetDocument extends Copy {
  /** The root of the structure tree. */
  root: PDFKit.PDFStructureElement;
}

/** What stands on the pages, or on one half of them. */
export interface Copy {
  state: PdfState;
  placed: PlacedRow[];
}

/**
 * Measures a document's text and puts it on pages, once for all who ask until one of them takes it to
 * be drawn.
 */
export function setDocument(tree: DocumentTree<string>, faces: PdfFonts): SetDocument {
  const document = faces.set.get(tree) ?? chooseDocument(tree, faces);
  faces.set.set(tree, document);
  return document;
}

/** The same, to be drawn, which changes it: who asks next gets another. */
export function takeDocument(tree: DocumentTree<string>, faces: PdfFonts): SetDocument {
  const document = setDocument(tree, faces);
  faces.set.delete(tree);
  return document;
}

/** Sets it in the first of its layouts that leaves nothing to wish, or else in the best. */
function chooseDocument(tree: DocumentTree<string>, faces: PdfFonts): SetDocument {
  const { layout: name } = tree.properties;
  const [first = layouts[name], ...more] = layoutChoices(name);
  const faultsOf = isOfOnePage(name) ? countPagesTooMany : measurePoorPages;
  let best = setIn(first, tree, faces);
  let least = more.length > 0 ? faultsOf(best) : 0;
  for (const choice of more) {
    if (least === 0) break;
    const document = setIn(choice, tree, faces);
    const faults = faultsOf(document);
    if (faults < least) [best, least] = [document, faults];
  }
  return best;
}

/** A letter or a sheet takes one page and leaves Word some room; or else as few as it can. */
function countPagesTooMany({ placed, state }: Copy): number {
  const inWord = pageCount(placeRows(state.rows, shortened(state.area, slack)));
  return inWord === 1 ? 0 : pageCount(placed);
}

/** Of what may go on over pages none is a pity, neither here nor where a page holds a line less. */
function measurePoorPages({ placed, state }: Copy): number {
  const inWord = shortened(state.area, lineSlack);
  return 2 * measureWaste(placed, state.area) + measureWaste(placeRows(state.rows, inWord), inWord);
}

/** What Word and LibreOffice need more than we, without hyphens two or three lines, in millimetres. */
const slack = 18;

/** Of each page of many, with hyphens. */
const lineSlack = 6;

/** A sheet that is full here has two pages there. */
function shortened(area: Area, room: number): Area {
  return { ...area, bottom: area.bottom - toPoints(room) };
}

/** The layout that a PDF of the document has, for other formats to look the same. */
export function chooseLayout(tree: DocumentTree<string>, openFonts: () => PdfFonts): Layout {
  const [only, ...more] = layoutChoices(tree.properties.layout);
  if (only !== undefined && more.length === 0) return only;
  return setDocument(tree, openFonts()).state.layout;
}

/** The document as often as it stands on its pages: where they are cut in two, in each half. */
export function setCopies(document: SetDocument, { children }: DocumentTree<string>): Copy[] {
  const { state, root } = document;
  const { halves, page } = state.layout;
  if (!halves) return [document];
  const shift = toPoints(page.width / 2);
  const area = { ...state.area, left: state.area.left + shift, right: state.area.right + shift };
  const { doc, fonts, missing } = state;
  return [
    document,
    setCopy({ ...freshState(doc, state.layout, area, children), fonts, missing }, children, root),
  ];
}

function setIn(
  layout: Layout,
  { properties, children }: DocumentTree<string>,
  faces: PdfFonts,
): SetDocument {
  const doc = createDocument(properties, layout);
  const root = doc.struct("Document");
  const fonts = { faces, used: new Map(), resources: {} };
  const state = {
    ...freshState(doc, layout, areaOf(layout), children),
    fonts,
    missing: new Set<string>(),
  };
  return { ...setCopy(state, children, root), root };
}

function setCopy(
  state: PdfState,
  children: readonly Block<string>[],
  root: PDFKit.PDFStructureElement,
): Copy {
  const bookmark = () => state.bookmark;
  const place = { parent: root, left: state.area.left, bulletDepth: 0, bookmark, prefix: [] };
  write.blocks(children, place, state);
  return { state, placed: placeRows(state.rows, state.area) };
}

/** What nothing has been written to yet. */
function freshState(
  doc: KeptDocument,
  layout: Layout,
  area: Area,
  children: readonly Block<string>[],
): Omit<PdfState, "fonts" | "missing"> {
  return {
    doc,
    layout,
    area,
    write,
    rows: [],
    gapAfter: 0,
    titled: false,
    isCornered: isCornered(children, layout),
    inAnnex: false,
    bookmark: doc.outline,
    open: null,
  };
}

function areaOf(layout: Layout): Area {
  const page = leafOf(layout);
  const { margins } = layout;
  return {
    left: toPoints(margins.left),
    right: toPoints(page.width - margins.right),
    top: toPoints(margins.top),
    bottom: toPoints(page.height - margins.bottom),
  };
}
