import type { Font } from "fontkit";
import { commonCharacters, glyphOf } from "./characters.ts";
import type { DocumentFonts, UsedFace } from "./document-fonts.ts";
import { type FontProgram, makeFontProgram } from "./make-font-program.ts";
import type { Face } from "./open-pdf-fonts.ts";
import { pdfString } from "./pdf-string.ts";

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
  const codes = [...rare].sort((one, other) => one - other);
  const key = [...codes, ...privates.keys()].join();
  const known = face.programs.get(key);
  if (known !== undefined) return known;
  const glyphs = [...Array.from(always, (character) => character.charCodeAt(0)), ...codes]
    .sort((one, other) => one - other)
    .flatMap((code) => {
      const text = String.fromCharCode(code);
      const glyph = glyphOf(face.font, text);
      return glyph === null ? [] : [{ code, glyph: glyph.id, text }];
    });
  const program = makeFontProgram(face.font, [...glyphs, ...privates.values()]);
  face.programs.set(key, program);
  return program;
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
