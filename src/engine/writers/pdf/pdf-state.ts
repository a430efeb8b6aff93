import type { Block, Inline } from "../../tree/types.ts";
import type { Layout } from "../measures/layout.ts";
import type { KeptDocument } from "./create-document.ts";
import type { DocumentFonts } from "./fonts/document-fonts.ts";
import type { Span } from "./lines/split-words.ts";

/**
 * A strip of a page, not cut as a rule: a line of text, a row of a table. Lengths in points, y
 * downwards from the upper edge of the page.
 */
export interface Row {
  height: number;
  /** Room above; a page does not begin with it. */
  gap: number;
  /** Must stand on the page of the next row. */
  keep: boolean;
  /** Drawn again where a page begins with this row. */
  header: Repeated | null;
  /** Whether a page begins with this row. */
  startsPage?: boolean;
  /** Whether the row stands at the foot of its page if it is the last there by nature. */
  atFoot?: boolean;
  /** How a row is cut that would leave much of a page empty. */
  cut?: Cut;
  draw: (top: number) => void;
}

export interface Cut {
  /** The least height that a page may end with. */
  least: number;
  /** The part that fits into a room and the rest; null if nothing is to be gained. */
  at: (room: number) => [Row, Row] | null;
}

/** The header of a table that goes on, as decoration. */
export interface Repeated {
  height: number;
  draw: (top: number) => void;
}

/** The page within the margins, in points from its upper left corner. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a block stands. */
export interface Place {
  /** The element of the structure tree that it belongs to. */
  parent: PDFKit.PDFStructureElement;
  /** Left edge of the text, in points. */
  left: number;
  /** How many bullet lists are around it. */
  bulletDepth: number;
  /** The bookmark of the section around it; it is there when the section's heading is drawn. */
  bookmark: () => PDFKit.PDFOutline;
  /** What stands before the text of the first paragraph: a number, a bullet. */
  prefix: Span[];
}

/** Hands the children of a node on to their own handlers. */
export interface Write {
  blocks: (blocks: readonly Block<string>[], place: Place, state: PdfState) => void;
  spans: (inlines: readonly Inline<string>[], style: Omit<Span, "text">) => Span[];
}

/**
 * All that changes while one document is written; made anew for each. Handlers append to `rows`;
 * when all are there, they are placed on pages and drawn.
 */
export interface PdfState {
  readonly doc: KeptDocument;
  readonly layout: Layout;
  readonly area: Area;
  readonly fonts: DocumentFonts;
  readonly write: Write;
  readonly rows: Row[];
  /** Characters of the document that no font has. */
  readonly missing: Set<string>;
  /** Room that the last block asks for below it, in points. */
  gapAfter: number;
  /** Whether the document has its heading of the first level. */
  titled: boolean;
  /** Whether kind, date, number and place stand in the corner. */
  readonly isCornered: boolean;
  /** Whether what is appended belongs to an annex. */
  inAnnex: boolean;
  /** The bookmark under which those of sections come while they are drawn. */
  bookmark: PDFKit.PDFOutline;
  /** The element whose content is being drawn. */
  open: PDFKit.PDFStructureElement | null;
}
