import type { Font, Glyph } from "fontkit";

const letters = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ";
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/**
 * What Russian official texts are written with. The embedded subsets of Tinos always hold these
 * characters, so that nearly all documents of a run share one compressed font program.
 */
export const commonCharacters = `${ascii}${letters}${letters.toLowerCase()}\u00a0\u00ad«»„“”№§°–—…`;

const zeroWidthSpace = 0x200b;

/**
 * The glyph of one character, or null where the font has none. Characters that are never seen
 * (joiners, directions) get an empty glyph, but a soft hyphen looks as a hyphen: it is there only
 * where a word is cut. Control and private-use characters have no agreed look and so no glyph.
 */
export function glyphOf(font: Font, character: string): Glyph | null {
  const codePoint = /(?!\u00ad)\p{Default_Ignorable_Code_Point}/u.test(character)
    ? zeroWidthSpace
    : (character.codePointAt(0) ?? 0);
  if (/[\p{Cc}\p{Co}]/u.test(character) || !font.hasGlyphForCodePoint(codePoint)) return null;
  return font.glyphForCodePoint(codePoint);
}
