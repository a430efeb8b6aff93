import { fitsLine } from "../../../russian/bind-words.ts";
import { breakCosts, breakCostsOf } from "../../../russian/break-cost.ts";
import type { PdfFonts } from "../fonts/open-pdf-fonts.ts";
import { cutAnywhere, cutWord } from "./cut-word.ts";
import { splitWord } from "./split-word.ts";
import { spaceWidth, type Word, wordText } from "./split-words.ts";

/** The words of one line; the width without justification, in thousandths of the font size. */
export interface Line {
  words: Word[];
  width: number;
  /** Whether the line ends within a word, with a hyphen. */
  hyphenated: boolean;
}

/** The width of the first line and of the rest, in thousandths of the font size. */
export interface Widths {
  first: number;
  rest: number;
}

/**
 * Fills lines one after another. A word longer than a line is cut; where `hyphenates` says so,
 * others are hyphenated, but for a last that has nothing glued to it.
 */
export function breakLines(
  fonts: PdfFonts,
  words: readonly Word[],
  { first, rest }: Widths,
  hyphenates = false,
): Line[] {
  const lines: Line[] = [];
  const narrow = Math.min(first, rest);
  const costs = hyphenates ? [] : breakCostsOf(words.map(wordText));
  for (const [index, whole] of words.entries()) {
    const word = whole.width > narrow ? fillWithParts(fonts, lines, whole, { first, rest }) : whole;
    const line = lines.at(-1);
    const room = roomOf(lines, { first, rest });
    if (line !== undefined && word.width <= room) {
      append(line, word);
      continue;
    }
    const isLast = index === words.length - 1 && !word.pieces.some(({ glued }) => glued);
    const isName = isNamePart(words, index);
    const tail = hyphenates && !isLast ? hyphenate(fonts, lines, { word, isName }, room) : word;
    const bound = line === undefined ? [] : takeBound(line, tail, costs.slice(0, index), rest);
    lines.push({ words: [], width: 0, hyphenated: false });
    for (const next of [...bound, tail]) append(lines.at(-1) ?? startLine(lines), next);
  }
  return lines;
}

/**
 * Takes from the end of a line the words that should not be parted from the next one, if they have
 * room before it and the line keeps others. Of a short name in quotes all is taken, or nothing.
 */
function takeBound(line: Line, next: Word, costs: readonly number[], room: number): Word[] {
  const { words } = line;
  let count = 0;
  for (let taken = 1; taken < words.length && !line.hyphenated; taken++) {
    const cost = costs.at(-taken) ?? 0;
    const bound = [...words.slice(-taken), next];
    const width = bound.reduce((sum, word) => sum + word.width + spaceWidth, -spaceWidth);
    const text = bound.map(wordText).join("\u00a0");
    if (cost === 0 || width > room || (cost < breakCosts.lonely && !fitsLine(text))) break;
    const isWhole = cost >= breakCosts.lonely || (costs.at(-taken - 1) ?? 0) === 0;
    if (isWhole) count = taken;
  }
  const taken = words.splice(words.length - count, count);
  line.width -= taken.reduce((sum, word) => sum + word.width + spaceWidth, 0);
  return taken;
}

/** What the last line has room for after its space; nothing if there is no line. */
function roomOf(lines: readonly Line[], { first, rest }: Widths): number {
  const line = lines.at(-1);
  return line === undefined ? 0 : (lines.length > 1 ? rest : first) - line.width - gapAfter(line);
}

/** Puts the parts of a word that has no room on any line on lines of their own; gives the last. */
function fillWithParts(fonts: PdfFonts, lines: Line[], word: Word, widths: Widths): Word {
  let tail = word;
  for (;;) {
    const room = roomOf(lines, widths);
    const full = lines.length > 0 ? widths.rest : widths.first;
    if (tail.width <= Math.max(room, full)) return tail;
    const beside = lines.length > 0 ? cutWord(fonts, tail, room, [fonts.hyphenator]) : null;
    const cut = beside ?? cutWord(fonts, tail, full) ?? cutAnywhere(fonts, tail, full);
    if (cut === null) return tail;
    const line = beside === null ? startLine(lines) : (lines.at(-1) ?? startLine(lines));
    append(line, cut.head);
    line.hyphenated = cut.hyphenated;
    tail = cut.tail;
  }
}

function startLine(lines: Line[]): Line {
  const line = { words: [], width: 0, hyphenated: false };
  lines.push(line);
  return line;
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
  const [head, tail] = splitWord(fonts, word, room, isName) ?? [];
  if (head === undefined || tail === undefined) return word;
  append(line, head);
  line.hyphenated = true;
  return tail;
}

/** Words of official names, which have capitals beside each other and are nobody's name. */
const official =
  /^[«„(]*(?:правительств|министерств|мин(?:цифр|прос|обр|здрав|фин|тру)|рос(?:комнадзор|обрнадзор|потребнадзор)|федера|росси|муниципальн|государственн|администрац|управлени|департамент|комитет|образовани|просвещени|положени|организаци|учреждени|платформ|учебн|профил)/iu;

/** Whether a word stands beside another one with a capital, and so may be part of a name. */
export function isNamePart(words: readonly Word[], index: number): boolean {
  if (official.test(words[index]?.pieces[0]?.text ?? "")) return false;
  return [words[index - 1], words[index + 1]].some(isCapitalized);
}

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

/** How many gaps of a line justification may widen. */
export function gapsOf({ words }: Line): number {
  const spaces = words.slice(0, -1).filter(({ space }) => space).length;
  const glues = words.flatMap(({ pieces }) => pieces).filter(({ glued }) => glued).length;
  return spaces + glues;
}
