import { zlibSync } from "fflate";
import type { Font } from "fontkit";
import { hexCode } from "./shape.ts";

/** One character code of an embedded font: its glyph and the text that it stands for. */
export interface CodedGlyph {
  code: number;
  glyph: number;
  text: string;
}

/** The parts of an embedded font that depend only on its glyphs; streams are compressed. */
export interface FontProgram {
  /** With the tag of six letters that PDF puts before the name of a subset. */
  name: string;
  file: Uint8Array;
  /** Length of the font file before compression. */
  length: number;
  codeToGlyph: Uint8Array;
  toUnicode: Uint8Array;
  /** The /W array: a code, then the widths of it and its successors. */
  widths: (number | number[])[];
}

/**
 * Subsets a TrueType font to the given glyphs (sorted by code) and makes the tables with which PDF
 * finds glyph, width and text of a code. Text comes from the code and not from the glyph, because
 * one glyph may serve several characters (hyphen and soft hyphen, space and no-break space).
 */
export function makeFontProgram(font: Font, glyphs: readonly CodedGlyph[]): FontProgram {
  const subset = font.createSubset();
  const ids = new Map<number, number>([[0, 0]]);
  for (const { glyph } of glyphs) {
    if (ids.has(glyph)) continue;
    ids.set(glyph, ids.size);
    subset.includeGlyph(font.getGlyph(glyph));
  }
  const file = subset.encode();
  return {
    name: `${tagOf(glyphs)}+${font.postscriptName}`,
    file: zlibSync(file),
    length: file.length,
    codeToGlyph: zlibSync(codeToGlyphMap(glyphs, ids)),
    toUnicode: zlibSync(new TextEncoder().encode(toUnicodeMap(glyphs))),
    widths: widthsOf(font, glyphs),
  };
}

/** Differs where the glyphs differ. */
function tagOf(glyphs: readonly CodedGlyph[]): string {
  let hash = 0;
  for (const { code, glyph } of glyphs) hash = (hash * 31 + code * 7 + glyph) % 26 ** 6;
  return Array.from({ length: 6 }, (_, index) => {
    const digit = Math.floor(hash / 26 ** index) % 26;
    return String.fromCharCode(65 + digit);
  }).join("");
}

function codeToGlyphMap(
  glyphs: readonly CodedGlyph[],
  ids: ReadonlyMap<number, number>,
): Uint8Array {
  const map = new Uint8Array(2 * ((glyphs.at(-1)?.code ?? 0) + 1));
  const view = new DataView(map.buffer);
  for (const { code, glyph } of glyphs) view.setUint16(2 * code, ids.get(glyph) ?? 0);
  return map;
}

function widthsOf(font: Font, glyphs: readonly CodedGlyph[]): (number | number[])[] {
  const widths: (number | number[])[] = [];
  let successors: number[] = [];
  glyphs.forEach(({ code, glyph }, index) => {
    if (glyphs[index - 1]?.code !== code - 1) widths.push(code, (successors = []));
    const width = (font.getGlyph(glyph).advanceWidth / font.unitsPerEm) * 1000;
    successors.push(Math.round(width * 100) / 100);
  });
  return widths;
}

/** A CMap takes at most a hundred lines in one block. */
const blockSize = 100;

function toUnicodeMap(glyphs: readonly CodedGlyph[]): string {
  const lines = glyphs.map(({ code, text }) => `<${hexCode(code)}> <${utf16(text)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / blockSize) }, (_, index) =>
    lines.slice(index * blockSize, (index + 1) * blockSize),
  );
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    "<0000> <ffff>",
    "endcodespacerange",
    ...blocks.flatMap((block) => [`${block.length} beginbfchar`, ...block, "endbfchar"]),
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hexCode(text.charCodeAt(index))).join(
    "",
  );
}
