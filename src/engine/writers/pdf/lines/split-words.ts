import type { PdfFonts } from "../fonts/open-pdf-fonts.ts";
import { type Shaped, shape } from "../fonts/shape.ts";
import { hyphenParts } from "../../../russian/bind-words.ts";
import { isAddress } from "../../measures/address.ts";

/** Where a click leads: out of the document, or to the label of a section or clause. */
export type Target = { url: string } | { label: string; number: string };

/** Text in one style that belongs to one element of the structure tree. */
export interface Span {
  text: string;
  face: "regular" | "bold";
  element: PDFKit.PDFStructureElement;
  target: Target | null;
}

/** A measured part of a word. */
export interface Piece {
  /** Which of the spans of its text it is of: lines know no document, and serve others too. */
  span: number;
  face: Span["face"];
  text: string;
  shaped: Shaped;
  /** Whether a no-break space follows, which justification widens as any other. */
  glued: boolean;
}

/** Where a piece belongs. */
export type PieceOf = Pick<Piece, "span" | "face">;

/**
 * What stays on one line. A change of style within a word makes pieces, not words. Widths are in
 * thousandths of the font size.
 */
export interface Word {
  pieces: Piece[];
  width: number;
  /** Whether a space follows; after a hyphen a line may end without one. */
  space: boolean;
}

/** A word as it is read, with the no-break spaces in it. */
export function wordText({ pieces }: Word): string {
  let read = "";
  for (const { text, glued } of pieces) read += glued ? `${text}\u00a0` : text;
  return read;
}

/** White space at which a line may end (all but U+00A0, U+2007, U+202F, U+FEFF), or the rest. */
const tokens = /([^\S\u00a0\u2007\u202f\ufeff]+)|[\S\u00a0\u2007\u202f\ufeff]+/g;

/** A no-break space within a text; after a number or bullet it ends the text and stays narrow. */
const glue = /\u00a0(?=\S)/;

/** Width of a space in Tinos, regular and bold, in thousandths of the font size. */
export const spaceWidth = 250;

/** Cuts spans into measured words. Any run of white space counts as one space. */
export function splitWords(fonts: PdfFonts, spans: readonly Span[]): Word[] {
  const words: Word[] = [];
  let word: Word | null = null;
  for (const [index, span] of spans.entries()) {
    for (const [token, blank] of loosen(span.text).matchAll(tokens)) {
      if (blank !== undefined) {
        if (word !== null) word.space = true;
        word = null;
        continue;
      }
      for (const [part, text] of partsOf(token).entries()) {
        if (word === null || part > 0) words.push((word = { pieces: [], width: 0, space: false }));
        addPieces(fonts, word, { span: index, face: span.face }, text);
      }
    }
  }
  return words;
}

/** Between the number of an organization and its town a line may end, though it costs something. */
const town = /(?<=№\u00a0\d{1,4})\u00a0(?=г\.\u00a0\p{Lu})/gu;

/** «№ 1 г. Пугачева» in one piece would tear a hole of a fifth of a line before it. */
function loosen(text: string): string {
  return text.includes("\u00a0г.") ? text.replaceAll(town, " ") : text;
}

/** Addresses stay whole: after a hyphen of theirs nobody could say that the line goes on. */
function partsOf(token: string): string[] {
  return isAddress(token) ? [token] : hyphenParts(token);
}

function addPieces(fonts: PdfFonts, word: Word, of: PieceOf, text: string): void {
  const parts = text.includes("\u00a0") ? text.split(glue) : [text];
  for (const [index, part] of parts.entries()) {
    const shaped = shape(fonts, of.face, part);
    const glued = index < parts.length - 1;
    word.pieces.push({ span: of.span, face: of.face, text: part, shaped, glued });
    word.width += shaped.width + (glued ? spaceWidth : 0);
  }
}
