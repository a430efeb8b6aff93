import { inlineText } from "../tree/plain-text.ts";
import type { Inline, Table } from "../tree/types.ts";
import type { Layout } from "./layout.ts";
import { lineEnds, measureText } from "./measure-text.ts";

/** Width of a text, in thousandths of the font size, beyond which its column grows no wider. */
const longest = 20_000;

/**
 * Divides a width (any unit) among the columns of a table: by the shares that its
 * text gives, or else by the longest texts in them. As in browsers, each column first has the room
 * of its longest word, lest the word be broken; the columns that want more share what is left.
 */
export function columnWidths(table: Table<string>, width: number, layout: Layout): number[] {
  const { capacity, margins } = measuresOf(layout);
  const wholes = roomsOf(table, (text) => [text], margins);
  const needed = roomsOf(table, (text) => text.split(lineEnds), margins);
  const aims = table.shares ? scale(table.shares, capacity) : wholes;
  const wanted = aims.map((room, column) => Math.max(0, room - (needed[column] ?? 0)));
  const left = Math.max(0, capacity - sum(needed));
  const part = Math.min(1, left / Math.max(1, sum(wanted)));
  const rooms = needed.map((room, column) => room + part * (wanted[column] ?? 0));
  return scale(rooms, width);
}

/** A table's width and the margins of a cell, in thousandths of the font size. */
function measuresOf({ page, margins, cellMargins, tableFontSize }: Layout) {
  const scale = (72 / 25.4) * (1000 / tableFontSize);
  const capacity = (page.width - margins.left - margins.right) * scale;
  return { capacity, margins: 2 * cellMargins.side * scale };
}

/** The room of the longest of each column's parts, with the margins of a cell. */
function roomsOf(
  { header, rows }: Table<string>,
  split: (text: string) => string[],
  margins: number,
): number[] {
  const roomOf = (cell: readonly Inline<string>[] | undefined, isBold: boolean) =>
    split(inlineText(cell ?? [])).map((part) => Math.min(longest, measureText(part, isBold)));
  return header.map((title, column) => {
    const texts = rows.flatMap((row) => roomOf(row[column], false));
    return Math.max(...roomOf(title, true), ...texts) * tolerance + margins;
  });
}

/** Measures may be wrong by one or two per cent. */
const tolerance = 1.02;

/** Numbers in the same proportions whose sum is the total. */
function scale(numbers: readonly number[], total: number): number[] {
  const whole = sum(numbers);
  return numbers.map((number) => (number * total) / whole);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
