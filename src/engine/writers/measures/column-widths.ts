import { inlineText } from "../../tree/plain-text.ts";
import type { Inline, Table } from "../../tree/types.ts";
import { isAddress } from "./address.ts";
import type { Layout } from "./layout.ts";
import { textWidth } from "./leaf.ts";
import { measureText, unbrokenParts } from "./measure-text.ts";

/** Width of a word, in thousandths of the font size, beyond which it may be broken. */
const longestWord = 20_000;

/** What addresses and longer words ask for at least: they can be continued on the next line. */
const brokenWord = 8_000;

/**
 * Divides a width (any unit) among the columns of a table: by the shares that its text gives, or
 * else by the longest texts in them. As in browsers, each column first has the room of its longest
 * word, lest the word be broken; the columns that want more share what is left, and then what others
 * do not need of their shares. Where even the words have no room, those of the widest columns give
 * way, and short ones stay whole.
 */
export function columnWidths(table: Table<string>, width: number, layout: Layout): number[] {
  const { capacity, margins } = measuresOf(layout);
  const wholes = roomsOf(table, (text) => [text]).map((room) => room + margins);
  const words = roomsOf(table, unbrokenParts, roomOfWord).map((room) => room + margins);
  const needed = sum(words) > capacity ? fill(words, capacity) : words;
  const aims = table.shares ? scale(table.shares, capacity) : fill(wholes, capacity);
  const wanted = aims.map((room, column) => Math.max(0, room - (needed[column] ?? 0)));
  const left = Math.max(0, capacity - sum(needed));
  const part = Math.min(1, left / Math.max(1, sum(wanted)));
  const rooms = needed.map((room, column) => room + part * (wanted[column] ?? 0));
  return scale(lend(rooms, wholes, findBlank(table)), width);
}

/** The columns that somebody fills in by hand: nobody knows how much room that takes. */
function findBlank({ header, rows }: Table<string>): boolean[] {
  return header.map((_, column) => rows.every((row) => inlineText(row[column] ?? []) === ""));
}

/** Gives what columns have beyond their longest texts to those whose texts take several lines. */
function lend(rooms: readonly number[], wholes: readonly number[], blank: readonly boolean[]) {
  const excess = rooms.map((room, column) => room - (wholes[column] ?? 0));
  const spare = excess.map((room, column) => (blank[column] ? 0 : Math.max(0, room)));
  const lacking = excess.map((room) => Math.max(0, -room));
  const lent = Math.min(sum(spare), sum(lacking));
  if (lent === 0) return rooms;
  const given = scale(spare, lent);
  const taken = scale(lacking, lent);
  return rooms.map((room, column) => room - (given[column] ?? 0) + (taken[column] ?? 0));
}

function roomOfWord(word: string, isBold?: boolean): number {
  const room = measureText(word, isBold);
  return isAddress(word) || room > longestWord ? Math.min(room, brokenWord) : room;
}

/** A table's width and the margins of a cell, in thousandths of the font size. */
function measuresOf(layout: Layout) {
  const { cellMargins, tableFontSize } = layout;
  const scale = (72 / 25.4) * (1000 / tableFontSize);
  const capacity = textWidth(layout) * scale;
  return { capacity, margins: 2 * cellMargins.side * scale };
}

/** The room of the longest of each column's parts. */
function roomsOf(
  { header, rows }: Table<string>,
  split: (text: string) => string[],
  measure = measureText,
): number[] {
  const roomOf = (cell: readonly Inline<string>[] | undefined, isBold: boolean) =>
    split(inlineText(cell ?? [])).map((part) => measure(part, isBold));
  return header.map((title, column) => {
    const texts = rows.flatMap((row) => roomOf(row[column], false));
    return Math.max(...roomOf(title, true), ...texts) * tolerance;
  });
}

/** Measures may be wrong by one or two per cent. */
const tolerance = 1.02;

/** Gives each column the room that its texts want, or an equal part of what the modest leave. */
function fill(wholes: readonly number[], capacity: number): number[] {
  const rooms = wholes.map(() => 0);
  const columns = [...wholes.keys()].sort((a, b) => (wholes[a] ?? 0) - (wholes[b] ?? 0));
  let left = capacity;
  for (const [index, column] of columns.entries()) {
    const room = Math.min(wholes[column] ?? 0, left / (columns.length - index));
    rooms[column] = room;
    left -= room;
  }
  return rooms;
}

/** Numbers in the same proportions whose sum is the total. */
function scale(numbers: readonly number[], total: number): number[] {
  const whole = sum(numbers);
  return numbers.map((number) => (number * total) / whole);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
