import { breakCost, breakCosts } from "../../../russian/break-cost.ts";
import type { PdfFonts } from "../fonts/open-pdf-fonts.ts";
import { shape, type Shaped } from "../fonts/shape.ts";
import { lineEndHyphen } from "../marks/line-end-hyphen.ts";
import { measureText } from "../../measures/measure-text.ts";
import { type Piece, type PieceOf, spaceWidth, type Word } from "./split-words.ts";

/** What no letters are narrower than, of the width that is estimated for them. */
const atLeast = 0.8;

/** A place where a word may be hyphenated: characters before it in one of its pieces. */
export interface HyphenPlace {
  piece: number;
  characters: number;
}

/**
 * Where a word may be cut by the rules of Russian hyphenation, in order. A word with a capital is
 * cut unless it is a name or something is glued to it.
 */
export function hyphenPlaces(
  fonts: PdfFonts,
  { pieces }: Word,
  isName: boolean,
  hyphenator = fonts.hyphenator,
): HyphenPlace[] {
  const keepsCapitals = isName || pieces.some(({ glued }) => glued);
  return pieces.flatMap(({ text }, piece) => {
    if (!standsAlone(pieces, piece) || isBound(pieces[piece - 1], text)) return [];
    const letters = keepsCapitals ? text : text.replace(/^[«„(]*\p{Lu}/u, lower);
    return hyphenator(letters).map((characters) => ({ piece, characters }));
  });
}

/** What stands before a place of a word, with its hyphen, and the rest. */
export function splitAt(
  fonts: PdfFonts,
  { pieces, space }: Word,
  { piece, characters }: HyphenPlace,
): [Word, Word] | null {
  const cut = pieces[piece];
  if (cut === undefined) return null;
  const { text, glued } = cut;
  const start = pieceOf(fonts, cut, text.slice(0, characters));
  const end = { ...pieceOf(fonts, cut, text.slice(characters)), glued };
  const head = toWord([...pieces.slice(0, piece), start, hyphenOf(fonts, cut)], false);
  return [head, toWord([end, ...pieces.slice(piece + 1)], space)];
}

/**
 * Cuts a word so that its head, hyphen included, is as long as the room (thousandths of the font
 * size) allows; null where no head fits.
 */
export function splitWord(
  fonts: PdfFonts,
  word: Word,
  room: number,
  isName = true,
  hyphenator = fonts.hyphenator,
): [Word, Word] | null {
  for (const place of hyphenPlaces(fonts, word, isName, hyphenator).toReversed()) {
    const text = word.pieces[place.piece]?.text.slice(0, place.characters) ?? "";
    if (measureText(text) * atLeast > room) continue;
    const parts = splitAt(fonts, word, place);
    if (parts !== null && parts[0].width <= room) return parts;
  }
  return null;
}

function lower(letters: string): string {
  return letters.toLowerCase();
}

/** «15 сен-тября» is torn as «15 / сентября» is. */
function isBound(before: Piece | undefined, text: string): boolean {
  return before?.glued === true && breakCost(before.text, text) >= breakCosts.torn;
}

/** Whether no other piece holds letters of the same word. */
function standsAlone(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  const isApart = before === undefined || before.glued || !/\p{L}$/u.test(before.text);
  return isApart && (pieces[index]?.glued === true || !/^\p{L}/u.test(after?.text ?? ""));
}

export function pieceOf(fonts: PdfFonts, { span, face }: PieceOf, text: string): Piece {
  return { span, face, text, shaped: shape(fonts, face, text), glued: false };
}

/** The shown hyphen of a word that goes on in the next line. */
function hyphenOf(fonts: PdfFonts, { span, face }: PieceOf): Piece {
  const { width } = shape(fonts, face, "-");
  const segments = [{ face, parts: [lineEndHyphen], rare: [] }];
  const shaped: Shaped = { width, segments, missing: [] };
  return { span, face, text: "\u00ad", shaped, glued: false };
}

export function toWord(pieces: Piece[], space: boolean): Word {
  const width = pieces.reduce(
    (sum, { shaped, glued }) => sum + shaped.width + (glued ? spaceWidth : 0),
    0,
  );
  return { pieces, width, space };
}
