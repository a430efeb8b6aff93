import { inlineText } from "../tree/plain-text.ts";
import type { Table } from "../tree/types.ts";
import type { Layout } from "./layout.ts";

/** Characters beyond which a text makes its column no wider. */
const longest = 40;

/** Room at both sides of a cell's text, in characters; a word of wide letters needs some too. */
const padding = 3;

/** Width of a letter in sizes of the font; most are narrower, those of bold headers are as wide. */
const letter = 0.55;

/**
 * Divides a width (any unit, whole numbers) among the columns of a table: by the shares that its
 * text gives, or else by the longest texts in them. As in browsers, each column first has the room
 * of its longest word, lest the word be broken; the columns that want more share what is left.
 */
export function columnWidths(table: Table<string>, width: number, layout: Layout): number[] {
  const capacity = capacityOf(layout);
  const columns = table.header.map((_, column) =>
    [table.header, ...table.rows].map((row) => inlineText(row[column] ?? [])),
  );
  const needed = columns.map((texts) => roomOf(texts.flatMap((text) => text.split(/ |(?<=-)/))));
  const aims = table.shares ? scale(table.shares, capacity) : columns.map(roomOf);
  const wanted = aims.map((room, column) => Math.max(0, room - (needed[column] ?? 0)));
  const left = Math.max(0, capacity - sum(needed));
  const part = Math.min(1, left / Math.max(1, sum(wanted)));
  const rooms = needed.map((room, column) => room + part * (wanted[column] ?? 0));
  return scale(rooms, width).map(Math.floor);
}

/** Characters that a line of a table holds. */
function capacityOf({ page, margins, tableFontSize }: Layout): number {
  const millimetres = page.width - margins.left - margins.right;
  return ((millimetres / 25.4) * 72) / (tableFontSize * letter);
}

function roomOf(texts: readonly string[]): number {
  const lengths = texts.map(({ length }) => Math.min(longest, length));
  return Math.max(...lengths) + padding;
}

/** Numbers in the same proportions whose sum is the total. */
function scale(numbers: readonly number[], total: number): number[] {
  const whole = sum(numbers);
  return numbers.map((number) => (number * total) / whole);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
