import type { PdfFonts } from "../fonts/open-pdf-fonts.ts";
import { shape, type Shaped } from "../fonts/shape.ts";
import { measureText } from "../../measures/measure-text.ts";
import { type Piece, type Span, spaceWidth, type Word } from "./split-words.ts";

/** What no letters are narrower than, of the width that is estimated for them. */
const atLeast = 0.8;

/**
 * Cuts a word by the rules of Russian hyphenation so that its head, hyphen included, is as long as
 * the room (thousandths of the font size) allows; null where no head fits. A word with a capital is
 * cut unless it is a name or something is glued to it.
 */
export function splitWord(
  fonts: PdfFonts,
  word: Word,
  room: number,
  isName = true,
  hyphenator = fonts.hyphenator,
): [Word, Word] | null {
  const keepsCapitals = isName || word.pieces.some(({ glued }) => glued);
  for (const [index, { span, text, glued }] of [...word.pieces.entries()].reverse()) {
    if (!standsAlone(word.pieces, index)) continue;
    const before = word.pieces.slice(0, index);
    const letters = keepsCapitals ? text : text.replace(/^[«„(]*\p{Lu}/u, lower);
    for (const place of hyphenator(letters).toReversed()) {
      if (measureText(text.slice(0, place)) * atLeast > room) continue;
      const start = pieceOf(fonts, span, text.slice(0, place));
      const head = toWord([...before, start, hyphenOf(fonts, span)], false);
      if (head.width > room) continue;
      const end = { ...pieceOf(fonts, span, text.slice(place)), glued };
      return [head, toWord([end, ...word.pieces.slice(index + 1)], word.space)];
    }
  }
  return null;
}

function lower(letters: string): string {
  return letters.toLowerCase();
}

/** Whether no other piece holds letters of the same word. */
function standsAlone(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  const isApart = before === undefined || before.glued || !/\p{L}$/u.test(before.text);
  return isApart && (pieces[index]?.glued === true || !/^\p{L}/u.test(after?.text ?? ""));
}

export function pieceOf(fonts: PdfFonts, span: Span, text: string): Piece {
  return { span, text, shaped: shape(fonts, span.face, text), glued: false };
}

/** Looks as a hyphen; is a soft one, so that who copies or searches text finds the word whole. */
function hyphenOf(fonts: PdfFonts, span: Span): Piece {
  const { width } = shape(fonts, span.face, "-");
  const segments = [{ face: span.face, parts: ["<00ad>"], rare: [] }];
  const shaped: Shaped = { width, segments, missing: [] };
  return { span, text: "\u00ad", shaped, glued: false };
}

export function toWord(pieces: Piece[], space: boolean): Word {
  const width = pieces.reduce(
    (sum, { shaped, glued }) => sum + shaped.width + (glued ? spaceWidth : 0),
    0,
  );
  return { pieces, width, space };
}
