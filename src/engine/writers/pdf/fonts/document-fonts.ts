import type { CodedGlyph } from "./make-font-program.ts";
import type { FaceName, PdfFonts } from "./open-pdf-fonts.ts";
import { hexCode, type PrivateGlyph, type Segment } from "./shape.ts";

/** What one document uses of a face. */
export interface UsedFace {
  reference: PDFKit.PDFKitReference;
  /** Code points outside `commonCharacters`. */
  rare: Set<number>;
  /** Glyphs that stand for several characters, in the order of their codes. */
  privates: Map<string, CodedGlyph>;
}

/** The fonts of one document: collects what it uses, then embeds it. */
export interface DocumentFonts {
  faces: PdfFonts;
  used: Map<FaceName, UsedFace>;
  /** The /Font dictionary that all pages share. */
  resources: Record<string, PDFKit.PDFKitReference>;
}

export const resourceNames: Record<FaceName, string> = { regular: "F1", bold: "F2", emoji: "F3" };

/** Codes for glyphs without one of their own begin in the private area, which texts cannot use. */
const firstPrivateCode = 0xe000;

/** Turns measured glyphs into the inside of a TJ array and notes that the document uses them. */
export function encodeSegment(
  doc: PDFKit.PDFDocument,
  fonts: DocumentFonts,
  { face, parts, rare }: Segment,
): string {
  const used = useFace(doc, fonts, face);
  for (const code of rare) used.rare.add(code);
  return parts.map((part) => (typeof part === "string" ? part : encode(part, used))).join("");
}

function useFace(doc: PDFKit.PDFDocument, fonts: DocumentFonts, face: FaceName): UsedFace {
  const known = fonts.used.get(face);
  if (known !== undefined) return known;
  const reference = doc.ref({});
  const used = { reference, rare: new Set<number>(), privates: new Map<string, CodedGlyph>() };
  fonts.used.set(face, used);
  fonts.resources[resourceNames[face]] = reference;
  return used;
}

function encode({ glyph, text }: PrivateGlyph, { privates }: UsedFace): string {
  const key = `${glyph} ${text}`;
  const coded = privates.get(key) ?? { code: firstPrivateCode + privates.size, glyph, text };
  privates.set(key, coded);
  return `<${hexCode(coded.code)}>`;
}
