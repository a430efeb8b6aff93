import { isScalar, stringify, type YAMLMap, type YAMLSeq } from "yaml";
import { rangeOf } from "./find-nodes.ts";
import { writeFlow } from "./write-scalar.ts";

/** A stretch of the text and what stands there afterwards. */
export interface Splice {
  start: number;
  end: number;
  text: string;
  /** How far to the right added lines stand. */
  column?: number;
}

/** A YAML text with its own line breaks, and the order of keys that new ones keep. */
export interface Text {
  text: string;
  lineBreak: string;
  order: readonly string[];
}

/** Whether a node is what stands after a key without a value. */
export function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

/** Pairs at the end of a mapping, or where their order has them. */
export function addPairs(text: Text, map: YAMLMap, pairs: Record<string, unknown>): Splice[] {
  if (map.flow) {
    const written = Object.entries(pairs).map(([key, value]) => `${key}: ${writeFlow(value)}`);
    return [addToFlow(text, map, written)];
  }
  const column = columnOf(text, rangeOf(map)?.[0] ?? 0);
  return Object.entries(pairs).map(([key, value]) =>
    insertLines(text, endOfPair(text, map, key), writeBlock({ [key]: value }, column)),
  );
}

/** The first pairs of a file that has none: after its comments. */
export function addToNothing(
  { text, lineBreak }: Text,
  pairs: Readonly<Record<string, unknown>>,
): Splice {
  const start = text.trimEnd().length;
  const lines = writeBlock(pairs, 0).join(lineBreak);
  const before = start === 0 ? "" : lineBreak;
  return { start, end: text.length, text: `${before}${lines}${lineBreak}` };
}

/** After the last pair that comes before the key in the order of keys, else after all. */
function endOfPair({ text, order }: Text, map: YAMLMap, key: string): number {
  const before = order.includes(key) ? order.slice(0, order.indexOf(key)) : [];
  const last = map.items.findLast(
    ({ key: other }) => isScalar(other) && before.includes(String(other.value)),
  );
  const stretch = last && rangeOf(isEmpty(last.value) ? last.key : last.value);
  const [start, end] = stretch ?? rangeOf(map) ?? [0, 0];
  return endOfLine(text, start + text.slice(start, end).trimEnd().length);
}

/** Items at the end of a list. */
export function addItems(text: Text, seq: YAMLSeq, items: readonly unknown[]): Splice {
  const [start, end] = rangeOf(seq) ?? [0, 0];
  if (seq.flow && seq.items.length > 0) return addToFlow(text, seq, items.map(writeFlow));
  if (seq.flow) {
    const column = columnOf(text, lineIndent(text, start)) + 2;
    const blocks = items.map((item) => writeBlock([item], column).join(text.lineBreak));
    const from = text.text.slice(0, start).trimEnd().length;
    return { start: from, end, text: [``, ...blocks].join(text.lineBreak) };
  }
  const column = columnOf(text, start);
  const gap = hasGaps(text, seq) ? [""] : [];
  const lines = items.flatMap((item) => [...gap, ...writeBlock([item], column)]);
  const last = start + text.text.slice(start, end).trimEnd().length;
  return insertLines(text, endOfLine(text.text, last), lines);
}

/** Whether items of the list stand apart by empty lines. */
function hasGaps({ text }: Text, { items }: YAMLSeq): boolean {
  const [first, second] = items.map((item) => rangeOf(item));
  return first && second ? /\n[ \t]*\r?\n/u.test(text.slice(first[0], second[0])) : false;
}

/** Before the closing bracket. */
function addToFlow({ text }: Text, node: YAMLMap | YAMLSeq, added: readonly string[]): Splice {
  const [start, end] = rangeOf(node) ?? [0, 0];
  const inside = text.slice(start, end - 1).trimEnd();
  const at = start + inside.length;
  const isOpen = /[[{,]$/u.test(inside);
  const blank = isOpen && !inside.endsWith(",") ? "" : " ";
  return { start: at, end: at, text: `${isOpen ? "" : ","}${blank}${added.join(", ")}` };
}

/** After a line; a file without a last line break has none afterwards either. */
function insertLines({ text, lineBreak }: Text, at: number, lines: readonly string[]): Splice {
  const start = Math.min(at, text.length);
  const column = / */u.exec(lines.find((line) => line !== "") ?? "")?.[0].length ?? 0;
  return { start, end: start, text: `${lineBreak}${lines.join(lineBreak)}`, column };
}

export function writeBlock(value: unknown, column: number): string[] {
  return stringify(value, { defaultStringType: "PLAIN", lineWidth: 0 })
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? line : `${" ".repeat(column)}${line}`));
}

export function columnOf({ text }: Text, at: number): number {
  return at - (text.lastIndexOf("\n", at - 1) + 1);
}

/** Where the first letter of a line stands. */
function lineIndent({ text }: Text, at: number): number {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  return start + (/[ -]*/u.exec(text.slice(start))?.[0].length ?? 0);
}

/** The end of the line in which a place stands, before its break. */
export function endOfLine(text: string, from: number): number {
  const found = /\r?\n/.exec(text.slice(from));
  return found ? from + found.index : text.length;
}
