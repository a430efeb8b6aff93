import { addressJoints, isAddress } from "../../measures/address.ts";
import type { PdfFonts } from "../fonts/open-pdf-fonts.ts";
import { graphemesOf, shape } from "../fonts/shape.ts";
import { pieceOf, splitWord, toWord } from "./split-word.ts";
import type { Piece, Word } from "./split-words.ts";

/** The two parts of a word; whether the first ends with a hyphen. */
export interface CutWord {
  head: Word;
  tail: Word;
  hyphenated: boolean;
}

/** Between the parts of a compound name. */
const afterHyphen = /(?<=\p{L}{2}-)(?=\p{L}{2})/u;

/**
 * Cuts a word that is wider than any line where it does the least harm: at a no-break space, an
 * address after a slash, others between syllables, with a hyphen. Null where no head fits.
 */
export function cutWord(
  fonts: PdfFonts,
  word: Word,
  room: number,
  hyphenators = [fonts.hyphenator, fonts.syllables],
): CutWord | null {
  const text = textOf(word);
  const joints = isAddress(text) ? addressJoints : afterHyphen;
  const parts = cutAtGlue(word, room) ?? cutAtJoint(fonts, word, joints, room);
  if (parts !== null) return { head: parts[0], tail: parts[1], hyphenated: false };
  if (isAddress(text)) return null;
  for (const hyphenator of hyphenators) {
    const split = splitWord(fonts, word, room, false, hyphenator);
    if (split !== null) return { head: split[0], tail: split[1], hyphenated: true };
  }
  return null;
}

/** Cuts it where the line is full, if nothing better can be done; at least a character fits. */
export function cutAnywhere(fonts: PdfFonts, word: Word, room: number): CutWord | null {
  const widths = word.pieces.flatMap(({ text, face }) =>
    graphemesOf(text).map((character) => shape(fonts, face, character).width),
  );
  if (widths.length < 2) return null;
  const fitting = Math.max(1, countWithin(widths, room));
  // A letter alone on the last line looks like a mistake.
  const count = fitting === widths.length - 1 && fitting > 2 ? fitting - 1 : fitting;
  const [head, tail] = cutAfter(fonts, word, Math.min(count, widths.length - 1));
  return { head, tail, hyphenated: false };
}

/** How many parts with these widths fit, one after another. */
function countWithin(widths: readonly number[], room: number): number {
  let total = 0;
  const first = widths.findIndex((width) => (total += width) > room);
  return first === -1 ? widths.length : first;
}

function textOf({ pieces }: Word): string {
  return pieces.map(({ text }) => text).join("");
}

const initial = /^\p{Lu}\./u;

function cutAtGlue({ pieces, space }: Word, room: number): [Word, Word] | null {
  for (const [index, piece] of [...pieces.entries()].reverse()) {
    const after = pieces[index + 1];
    if (!piece.glued || after === undefined) continue;
    // The initials of a person stay together.
    if ([piece, after].every(({ text }) => initial.test(text))) continue;
    const head = toWord([...pieces.slice(0, index), { ...piece, glued: false }], true);
    if (head.width <= room) return [head, toWord(pieces.slice(index + 1), space)];
  }
  return null;
}

/** Cuts between two parts of an address or of a name: nothing is added that it does not have. */
function cutAtJoint(
  fonts: PdfFonts,
  word: Word,
  joints: RegExp,
  room: number,
): [Word, Word] | null {
  const face = word.pieces[0]?.face ?? "regular";
  const parts = textOf(word).split(joints);
  const widths = parts.map((part) => shape(fonts, face, part).width);
  const count = Math.min(countWithin(widths, room), parts.length - 1);
  if (count === 0) return null;
  return cutAfter(fonts, word, graphemesOf(parts.slice(0, count).join("")).length);
}

/** Cuts after so many characters of the word. */
function cutAfter(fonts: PdfFonts, { pieces, space }: Word, count: number): [Word, Word] {
  const head: Piece[] = [];
  const tail: Piece[] = [];
  let left = count;
  for (const piece of pieces) {
    const characters = graphemesOf(piece.text);
    const [start, end] = [characters.slice(0, left).join(""), characters.slice(left).join("")];
    if (end === "") head.push(piece);
    else if (start === "") tail.push(piece);
    else {
      head.push(pieceOf(fonts, piece, start));
      tail.push({ ...pieceOf(fonts, piece, end), glued: piece.glued });
    }
    left = Math.max(0, left - characters.length);
  }
  return [toWord(head, false), toWord(tail, space)];
}
