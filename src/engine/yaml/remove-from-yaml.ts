import { type Document, isMap, isPair, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { Splice } from "./add-to-yaml.ts";
import { pairsOf, rangeOf, type Span } from "./find-nodes.ts";
import type { Path } from "./yaml-file.ts";

/**
 * The stretches that go with a field, or with an item of a list: its own lines. Comments above it
 * are left. Empty where there is no such thing.
 */
export function planRemoval(text: string, document: Document.Parsed, path: Path): Splice[] {
  const last = path.at(-1);
  const parent: unknown = document.getIn(path.slice(0, -1), true) ?? document.contents;
  if (last === undefined) return [];
  if (isMap(parent)) {
    const pair = pairsOf(parent).get(last);
    const key = rangeOf(pair?.key);
    if (!pair || !key) return [];
    return cut(text, document, parent, [key[0], (rangeOf(pair.value) ?? key)[1]], path);
  }
  if (!isSeq(parent)) return [];
  const item = rangeOf(parent.items[Number(last)]);
  return item ? cut(text, document, parent, item, path) : [];
}

function cut(
  text: string,
  document: Document.Parsed,
  parent: YAMLMap | YAMLSeq,
  [start, end]: Span,
  path: Path,
): Splice[] {
  const until = start + text.slice(start, end).trimEnd().length;
  if (parent.flow) return [cutFlow(text, [start, until])];
  const isLast = parent.items.length - 1 === parent.items.findIndex((item) => isAt(item, start));
  const lines = cutLines(text, [start, until], { isField: isMap(parent), isLast });
  if (parent.items.length > 1 || path.length === 1) return [lines];
  return [...writeEmpty(text, document, parent, path.slice(0, -1)), lines];
}

/** What had only this is now empty, and says so: nothing after a key would be no list. */
function writeEmpty(
  text: string,
  document: Document.Parsed,
  emptied: YAMLMap | YAMLSeq,
  path: Path,
): Splice[] {
  const holder: unknown =
    path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = isMap(holder) ? rangeOf(pairsOf(holder).get(path.at(-1))?.key) : null;
  if (!key) return [];
  const at = key[1] + text.slice(key[1]).indexOf(":") + 1;
  return [{ start: at, end: at, text: isMap(emptied) ? " {}" : " []" }];
}

/** In a list in one line a comma goes along. */
function cutFlow(text: string, [start, end]: Span): Splice {
  const before = text.slice(0, start).trimEnd();
  if (before.endsWith(",")) return { start: before.length - 1, end, text: "" };
  const comma = /^\s*,\s*/u.exec(text.slice(end))?.[0] ?? "";
  return { start, end: end + comma.length, text: "" };
}

/** Whether something is the item, or the field, that begins at a place. */
function isAt(item: unknown, start: number): boolean {
  return rangeOf(isPair(item) ? item.key : item)?.[0] === start;
}

interface Cut {
  isField: boolean;
  /** Of its list, or of its mapping. */
  isLast: boolean;
}

function cutLines(text: string, [start, end]: Span, { isField, isLast }: Cut): Splice {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineBreak = text.indexOf("\n", end);
  const next = lineBreak === -1 ? text.length : lineBreak + 1;
  // The first field of an item stands after its dash; the dash is then that of the next one.
  if (isField && /^\s*-\s/u.test(text.slice(lineStart, start))) {
    const indent = /^ */u.exec(text.slice(next))?.[0].length ?? 0;
    return { start, end: next + indent, text: "" };
  }
  return { start: gapBefore(text, lineStart, next, isLast), end: next, text: "" };
}

/** Of two empty lines, one before and one after, one goes too; and the one before what is last. */
function gapBefore(text: string, lineStart: number, next: number, isLast: boolean): number {
  const isApart = isLast || next === text.length || /^[ \t]*\r?\n/u.test(text.slice(next));
  const gap = /\n([ \t]*\r?\n)$/u.exec(text.slice(0, lineStart))?.[1] ?? "";
  return isApart ? lineStart - gap.length : lineStart;
}
