import type { LayoutName } from "../../tree/types.ts";

/**
 * The measures of a printed document, used by DOCX and PDF alike. Lengths in millimetres, font
 * sizes in points, spacing as a multiple of the font's own line height.
 */
export interface Layout {
  page: { width: number; height: number };
  /** Whether the document stands on the page twice, side by side, to be cut in two. */
  halves: boolean;
  /** Of the page; of each half of one. */
  margins: { left: number; right: number; top: number; bottom: number };
  fontSize: number;
  tableFontSize: number;
  /** Бланк письма: the sender's names, address and numbers. */
  letterheadFontSize: number;
  /** Абзацный отступ: the first line of paragraphs and clauses. */
  firstLineIndent: number;
  /** Межстрочный интервал of the text. */
  lineSpacing: number;
  /** Interval within a requisite of several lines. */
  requisiteLineSpacing: number;
  /** Longest line of a requisite that stands at the side of the page (угловое расположение). */
  requisiteWidth: number;
  /** Longest line of a requisite in the middle of the sheet (продольное расположение). */
  letterheadWidth: number;
  /** Distance of the page number's line from the upper edge of the page. */
  pageNumberFromEdge: number;
  /** Distance between requisites, and before and after a section's heading. */
  requisiteGap: number;
  /** Room at the sides of a cell's text, and above and below it. */
  cellMargins: { side: number; above: number };
  /** Lowest row of a table in which something is written by hand. */
  handwrittenRow: number;
  /** Box of the electronic mark between position and name in a signature. */
  electronicMark: { width: number; fontSize: number };
  /** What is left there for a handwritten signature, at least. */
  signaturePlace: number;
  /** Where the heading «О …» stands: under the kind in the middle, or at the left margin. */
  headingAlignment: "center" | "left";
  /** Отметка об исполнителе. */
  executorFontSize: number;
  /** Side of the picture of a step, and the room between steps. */
  steps: { picture: number; between: number };
  /** Room of a box to tick, at the left of what is to be done. */
  tickBoxWidth: number;
  /** Type of the title of a step, of the large line of a callout, and of strips to tear off. */
  stepFontSize: number;
  calloutFontSize: number;
  tearOffFontSize: number;
  /** Side of a QR code without its quiet zone. */
  qrCodeSide: number;
  /** The same in the corner of the first page, beside a longitudinal requisite. */
  pageCodeSide: number;
}

/** Kept over ten years: left margin 30 mm. */
const order: Layout = {
  page: { width: 210, height: 297 },
  halves: false,
  margins: { left: 30, right: 10, top: 20, bottom: 20 },
  fontSize: 14,
  tableFontSize: 12,
  letterheadFontSize: 12,
  firstLineIndent: 12.5,
  lineSpacing: 1,
  requisiteLineSpacing: 1,
  requisiteWidth: 80,
  letterheadWidth: 120,
  pageNumberFromEdge: 10,
  requisiteGap: 7,
  cellMargins: { side: 1.8, above: 0.5 },
  handwrittenRow: 8,
  electronicMark: { width: 75, fontSize: 8 },
  signaturePlace: 40,
  headingAlignment: "left",
  executorFontSize: 10,
  steps: { picture: 28, between: 6 },
  tickBoxWidth: 7,
  stepFontSize: 15,
  calloutFontSize: 26,
  tearOffFontSize: 9,
  qrCodeSide: 25,
  pageCodeSide: 20,
};

const letter: Layout = { ...order, margins: { ...order.margins, left: 20 }, requisiteGap: 5 };

/** Two leaves of A5 on a sheet of A4: what is given out is no wall paper, it is held in a hand. */
const handout: Layout = {
  ...letter,
  page: { width: 297, height: 210 },
  halves: true,
  margins: { left: 11, right: 11, top: 11, bottom: 10 },
  fontSize: 11,
  tableFontSize: 10,
  firstLineIndent: 0,
  pageNumberFromEdge: 5,
  requisiteGap: 4,
  headingAlignment: "center",
  steps: { picture: 18, between: 4 },
  stepFontSize: 12,
  calloutFontSize: 18,
  qrCodeSide: 32,
};

/**
 * ГОСТ Р 7.0.97: A4; margins at least left 20 (30 if kept over ten years), right 10, top and
 * bottom 20 mm; 12–14 pt; first-line indent 12.5 mm; line spacing 1–1.5, in requisites 1; longest
 * line of an angular requisite 80 mm, of a longitudinal one 120 mm; page number in the middle of
 * the top margin, at least 10 mm from the edge, from page 2. Sheets and registers are not
 * organizational documents: they follow the same measures with smaller type, registers across the
 * sheet.
 */
export const layouts: Record<LayoutName, Layout> = {
  regulation: { ...order, lineSpacing: 1.15, headingAlignment: "center" },
  order,
  letter,
  sheet: {
    ...letter,
    fontSize: 13,
    lineSpacing: 1.15,
    headingAlignment: "center",
    qrCodeSide: 20,
  },
  handout,
  register: {
    ...letter,
    page: { width: 297, height: 210 },
    fontSize: 12,
    lineSpacing: 1,
    headingAlignment: "center",
  },
};

/** The line height that Times New Roman asks for, of which a layout's spacings are multiples. */
export const fontLineHeight = 1.15;

/** The one colour of sheets (red, green, blue in hexadecimal), dark in black and white too. */
export const sheetColour = "1D4F91";

/** The typeface of DOCX; PDF embeds its metric twin, Tinos. */
export const typeface = "Times New Roman";

export { bullet, tickBox } from "../../tree/bullet.ts";
