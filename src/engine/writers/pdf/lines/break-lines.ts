import type { PdfFonts } from "../fonts/open-pdf-fonts.ts";
import { splitWord } from "./split-word.ts";
import { spaceWidth, splitCharacters, type Word } from "./split-words.ts";

/** The words of one line; the width without justification, in thousandths of the font size. */
export interface Line {
  words: Word[];
  width: number;
  /** Whether the line ends within a word, with a hyphen. */
  hyphenated: boolean;
}

/** The width of the first line and of the rest, in thousandths of the font size. */
interface Widths {
  first: number;
  rest: number;
}

/**
 * Fills lines one after another. A word longer than a line is broken where the line is full; where
 * `hyphenates` says so, others are hyphenated, but for a last that has nothing glued to it.
 */
export function breakLines(
  fonts: PdfFonts,
  words: readonly Word[],
  { first, rest }: Widths,
  hyphenates = false,
): Line[] {
  const lines: Line[] = [];
  const parts = words.flatMap((word) =>
    word.width > Math.min(first, rest) ? splitCharacters(fonts, word) : [word],
  );
  for (const [index, word] of parts.entries()) {
    const line = lines.at(-1);
    const room = line === undefined ? 0 : (lines.length > 1 ? rest : first) - line.width;
    if (line !== undefined && gapAfter(line) + word.width <= room) {
      append(line, word);
      continue;
    }
    const isLast = index === parts.length - 1 && !word.pieces.some(({ glued }) => glued);
    const isName = [parts[index - 1], parts[index + 1]].some(isCapitalized);
    const tail = hyphenates && !isLast ? hyphenate(fonts, lines, { word, isName }, room) : word;
    lines.push({ words: [tail], width: tail.width, hyphenated: false });
  }
  return lines;
}

/**
 * Moves the head of a word to the last line, if that is no third in a row to end with a hyphen;
 * gives what is left of the word.
 */
function hyphenate(
  fonts: PdfFonts,
  lines: readonly Line[],
  { word, isName }: { word: Word; isName: boolean },
  room: number,
): Word {
  const line = lines.at(-1);
  const isThird = lines.slice(-3, -1).filter(({ hyphenated }) => hyphenated).length === 2;
  if (line === undefined || isThird) return word;
  const [head, tail] = splitWord(fonts, word, room - gapAfter(line), isName) ?? [];
  if (head === undefined || tail === undefined) return word;
  append(line, head);
  line.hyphenated = true;
  return tail;
}

/** Beside such a word, another one with a capital may be part of a name, which stays whole. */
function isCapitalized(word: Word | undefined): boolean {
  return /^[«„(]*\p{Lu}/u.test(word?.pieces[0]?.text ?? "");
}

function append(line: Line, word: Word): void {
  line.width += gapAfter(line) + word.width;
  line.words.push(word);
}

function gapAfter({ words }: Line): number {
  return words.at(-1)?.space === true ? spaceWidth : 0;
}

/** What each space of a line takes of the room that is left in it. */
export function stretchOf({ words }: Line, room: number): number {
  const spaces = words.slice(0, -1).filter(({ space }) => space).length;
  const glues = words.flatMap(({ pieces }) => pieces).filter(({ glued }) => glued).length;
  const gaps = spaces + glues;
  return gaps === 0 ? 0 : room / gaps;
}
