import type { Font } from "fontkit";
import { commonCharacters, glyphOf } from "./characters.ts";
import type { DocumentFonts, UsedFace } from "./document-fonts.ts";
import { type CodedGlyph, type FontProgram, makeFontProgram } from "./make-font-program.ts";
import type { Face } from "./open-pdf-fonts.ts";
import { pdfString } from "../marks/pdf-string.ts";

/** Writes the objects of the fonts that a document uses; to be called once, after all its text. */
export function embedFonts(doc: PDFKit.PDFDocument, { faces, used }: DocumentFonts): void {
  for (const [name, usedFace] of used) {
    const { font } = faces[name];
    const program = programOf(faces[name], name === "emoji" ? "" : commonCharacters, usedFace);
    const descendant = endedRef(doc, {
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: program.name,
      CIDSystemInfo: {
        Registry: pdfString("Adobe"),
        Ordering: pdfString("Identity"),
        Supplement: 0,
      },
      FontDescriptor: endedRef(doc, descriptorOf(doc, font, program)),
      CIDToGIDMap: streamRef(doc, program.codeToGlyph),
      W: program.widths,
    });
    Object.assign(usedFace.reference.data, {
      Type: "Font",
      Subtype: "Type0",
      BaseFont: program.name,
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ToUnicode: streamRef(doc, program.toUnicode),
    });
    usedFace.reference.end("");
  }
}

function programOf(face: Face, always: string, { rare, privates }: UsedFace): FontProgram {
  const codes = [...rare].sort(byNumber);
  const key = [...codes, ...privates.keys()].join();
  return face.programs.recall(key, () => makeProgram(face, always, { codes, privates }));
}

function makeProgram(
  face: Face,
  always: string,
  { codes, privates }: Pick<UsedFace, "privates"> & { codes: readonly number[] },
): FontProgram {
  const characters = [...Array.from(always), ...codes.map((code) => String.fromCharCode(code))];
  const glyphs = characters.flatMap((text): CodedGlyph[] => {
    const glyph = glyphOf(face.font, text);
    return glyph === null ? [] : [{ code: text.charCodeAt(0), glyph: glyph.id, text }];
  });
  const sorted = [...glyphs, ...privates.values()].sort((a, b) => byNumber(a.code, b.code));
  return makeFontProgram(face.font, sorted);
}

function byNumber(one: number, other: number): number {
  return one - other;
}

/** Flag of a descriptor: the font has characters beyond the standard Latin ones. */
const symbolic = 4;

function descriptorOf(doc: PDFKit.PDFDocument, font: Font, program: FontProgram): object {
  const scale = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    Type: "FontDescriptor",
    FontName: program.name,
    Flags: symbolic,
    FontBBox: [minX, minY, maxX, maxY].map((coordinate) => Math.round(coordinate * scale)),
    ItalicAngle: font.italicAngle,
    Ascent: Math.round(font.ascent * scale),
    Descent: Math.round(font.descent * scale),
    CapHeight: Math.round((font.capHeight || font.ascent) * scale),
    StemV: 80,
    FontFile2: streamRef(doc, program.file, { Length1: program.length }),
  };
}

function endedRef(doc: PDFKit.PDFDocument, data: object): PDFKit.PDFKitReference {
  const reference = doc.ref(data);
  reference.end("");
  return reference;
}

function streamRef(doc: PDFKit.PDFDocument, compressed: Uint8Array, data: object = {}) {
  const reference = doc.ref({ ...data, Filter: "FlateDecode" });
  reference.end(compressed);
  return reference;
}
