import type { Font, Glyph } from "fontkit";
import { ownCopy } from "../../../base/own-copy.ts";
import { commonCharacters, glyphOf } from "./characters.ts";
import type { FaceName, PdfFonts } from "./open-pdf-fonts.ts";

/** A glyph that stands for several characters, or for one beyond U+FFFF. */
export interface PrivateGlyph {
  glyph: number;
  text: string;
}

/** Glyphs of one face, ready for a document's text operators. */
export interface Segment {
  face: FaceName;
  /** Pieces of a TJ array, and glyphs whose code each document gives anew. */
  parts: (string | PrivateGlyph)[];
  /** Code points that are not in `commonCharacters`. */
  rare: number[];
}

/** A measured piece of text; the width is in thousandths of the font size. */
export interface Shaped {
  width: number;
  segments: Segment[];
  /** Characters that no font has. */
  missing: string[];
}

/** A glyph in its place. Character codes in a font are code points, whatever the glyph. */
interface Placed {
  face: FaceName;
  code: number | PrivateGlyph;
  width: number;
  advance: number;
}

const common = new Set(Array.from(commonCharacters, (character) => character.charCodeAt(0)));
const graphemes = new Intl.Segmenter("ru", { granularity: "grapheme" });

/** What a reader takes for one character: a letter with its accents, a family of emoji. */
export function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/**
 * Measures a piece of text and prepares its glyphs, once for all documents that use the same
 * fonts. Letters are kerned; what Tinos lacks is taken from Noto Emoji.
 */
export function shape(fonts: PdfFonts, face: "regular" | "bold", text: string): Shaped {
  const { words } = fonts[face];
  const known = words.get(text);
  if (known !== undefined) return known;
  // Soft hyphens show only where a line ends with one. A byte order mark shows nothing, and PDF/A
  // forbids it in the text of a glyph.
  const own = ownCopy(text);
  const shaped = shapeAnew(fonts, face, own.replaceAll(/[\u00ad\ufeff]/g, ""));
  if (words.size === mostWords) words.clear();
  words.set(own, shaped);
  return shaped;
}

/** More than the words that organizations share; a bound keeps memory flat. */
const mostWords = 8000;

function shapeAnew(fonts: PdfFonts, face: "regular" | "bold", text: string): Shaped {
  const missing: string[] = [];
  const placed =
    placePlain(fonts[face].font, face, text) ??
    graphemesOf(text).flatMap((grapheme) => placeGrapheme(fonts, face, grapheme, missing));
  const width = placed.reduce((sum, { advance }) => sum + advance, 0);
  return { width, segments: toSegments(placed), missing };
}

/** Text of one face without marks and joiners, that is: nearly all text. */
function placePlain(font: Font, face: FaceName, text: string): Placed[] | null {
  if (/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(text)) return null;
  const placed = Array.from(text, (character) => placeCharacter(font, face, character));
  if (!placed.every((glyph) => glyph !== null)) return null;
  const { glyphs, positions } = font.layout(text);
  const scale = 1000 / font.unitsPerEm;
  return glyphs.length === placed.length
    ? placed.map((glyph, index) => ({
        ...glyph,
        advance: (positions[index]?.xAdvance ?? 0) * scale,
      }))
    : placed;
}

function placeGrapheme(
  fonts: PdfFonts,
  face: "regular" | "bold",
  grapheme: string,
  missing: string[],
): Placed[] {
  const text = fonts[face].font;
  const emoji = fonts.emoji.font;
  const characters = Array.from(grapheme);
  if (characters.length > 1) {
    const composed = placeComposed(text, face, grapheme) ?? placeLigature(emoji, grapheme);
    if (composed !== null) return [composed];
  }
  return characters.flatMap((character) => {
    const placed =
      placeCharacter(text, face, character) ?? placeCharacter(emoji, "emoji", character);
    if (placed === null) missing.push(character);
    return placed ?? [];
  });
}

/** A letter and its accents, where the font has them as one glyph: и + U+0306. */
function placeComposed(font: Font, face: FaceName, grapheme: string): Placed | null {
  const [composed = "", ...more] = grapheme.normalize("NFC");
  const glyph = more.length === 0 ? glyphOf(font, composed) : null;
  return glyph && placeGlyph(font, face, glyph, grapheme);
}

/** An emoji made of several: a family, a flag, a keycap. */
function placeLigature(font: Font, grapheme: string): Placed | null {
  const [glyph, ...more] = font.layout(grapheme).glyphs;
  const whole = glyph !== undefined && glyph.id !== 0 && more.length === 0;
  return whole ? placeGlyph(font, "emoji", glyph, grapheme) : null;
}

function placeCharacter(font: Font, face: FaceName, character: string): Placed | null {
  const glyph = glyphOf(font, character);
  return glyph && placeGlyph(font, face, glyph, character);
}

function placeGlyph(font: Font, face: FaceName, glyph: Glyph, text: string): Placed {
  const width = (glyph.advanceWidth / font.unitsPerEm) * 1000;
  const code = text.length === 1 ? text.charCodeAt(0) : { glyph: glyph.id, text };
  return { face, code, width, advance: width };
}

function toSegments(placed: Placed[]): Segment[] {
  const segments: Segment[] = [];
  for (const { face, code, width, advance } of placed) {
    let segment = segments.at(-1);
    if (segment?.face !== face) segments.push((segment = { face, parts: [], rare: [] }));
    segment.parts.push(typeof code === "number" ? `<${hexCode(code)}>` : code);
    const kerning = Math.round(width - advance);
    if (kerning !== 0) segment.parts.push(String(kerning));
    if (typeof code === "number" && (face === "emoji" || !common.has(code)))
      segment.rare.push(code);
  }
  return segments.map((segment) => ({ ...segment, parts: joinStrings(segment.parts) }));
}

/** A character code as a TJ array and a CMap have it: four hexadecimal digits. */
export function hexCode(code: number): string {
  return code.toString(16).padStart(4, "0");
}

function joinStrings(parts: (string | PrivateGlyph)[]): (string | PrivateGlyph)[] {
  const joined: (string | PrivateGlyph)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part !== "string" || typeof last !== "string") joined.push(part);
    else joined[joined.length - 1] = `${last}${part}`.replace("><", "");
  }
  return joined;
}
