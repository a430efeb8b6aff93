import { inlineText } from "../tree/plain-text.ts";
import type { Table } from "../tree/types.ts";
import type { Layout } from "./layout.ts";

/** Characters beyond which a text makes its column no wider. */
const longest = 40;

/** Room at both sides of a cell's text and for bold letters, in characters. */
const padding = 3;

/** Mean width of a letter, in sizes of the font. */
const letter = 0.5;

/**
 * Divides a width (any unit, whole numbers) among the columns of a table: by the shares that its
 * text gives, or else by what is in them.
 */
export function columnWidths(table: Table<string>, width: number, layout: Layout): number[] {
  const shares = table.shares ?? sharesOf(table, capacityOf(layout));
  const total = sum(shares);
  return shares.map((share) => Math.floor((width * share) / total));
}

/**
 * As browsers do it: a column has the room of its longest word, lest the word be broken; what is
 * left, the columns share by the room that their longest texts still want.
 */
function sharesOf({ header, rows }: Table<string>, capacity: number): number[] {
  const columns = header.map((_, column) =>
    [header, ...rows].map((row) => inlineText(row[column] ?? [])),
  );
  const needed = columns.map((texts) => roomOf(texts.flatMap((text) => text.split(/ |(?<=-)/))));
  const wanted = columns.map((texts, column) => roomOf(texts) - (needed[column] ?? 0));
  const left = Math.max(0, capacity - sum(needed));
  const part = Math.min(1, left / Math.max(1, sum(wanted)));
  return needed.map((room, column) => room + part * (wanted[column] ?? 0));
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
