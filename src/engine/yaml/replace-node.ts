import { type Document, isMap, isScalar, isSeq, Scalar } from "yaml";
import { isRecord } from "../base/is-record.ts";
import { columnOf, endOfLine, isEmpty, type Splice, type Text, writeBlock } from "./add-to-yaml.ts";
import { rangeOf, type Span } from "./find-nodes.ts";
import { writeFlow, writeScalar } from "./write-scalar.ts";
import type { Path } from "./yaml-file.ts";

/** Another value in the place of one that there is; null for a layout that is not foreseen. */
export function replaceNode(
  text: Text,
  document: Document.Parsed,
  path: Path,
  value: unknown,
): Splice[] | null {
  const node: unknown = document.getIn(path, true);
  const range = rangeOf(node);
  const holder: unknown =
    path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!range || !(isMap(holder) || isSeq(holder))) return null;
  const [start] = range;
  const end = start + text.text.slice(...range).trimEnd().length;
  if (isPlain(value)) {
    const written = writeScalar(value, isScalar(node) ? node.type : Scalar.PLAIN);
    if (isEmpty(node) && start === range[1]) return [fillGap(text, start, written)];
    // A text of several lines ends with their break; a mapping would leave the line of its key.
    if (isScalar(node)) return [{ start, end, text: written }];
    return [{ ...lineOfKey(text, start), end, text: ` ${written}` }];
  }
  if (!Array.isArray(value) && !isRecord(value)) return null;
  const isInLine = (isMap(node) || isSeq(node)) && node.flow === true;
  if (holder.flow === true || isInLine) return [{ start, end, text: writeFlow(value) }];
  if (isMap(node) || isSeq(node)) {
    const lines = writeBlock(value, columnOf(text, start)).join(text.lineBreak);
    return [{ start, end, text: lines.trimStart() }];
  }
  return isMap(holder) ? [unfold(text, holder, [start, end], value)] : null;
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** After a key that has nothing behind it. */
function fillGap({ text }: Text, at: number, written: string): Splice {
  const before = text[at - 1] === ":" ? " " : "";
  const after = text[at] === "#" ? " " : "";
  return { start: at, end: at, text: `${before}${written}${after}` };
}

/** The end of the line above a block: there its key stands. */
function lineOfKey({ text }: Text, start: number): { start: number } {
  return { start: text.slice(0, start).trimEnd().length };
}

/** Lines below a key, where a word stood beside it, or a comment; that stays. */
function unfold(text: Text, holder: unknown, [start, end]: Span, value: unknown): Splice {
  const column = columnOf(text, rangeOf(holder)?.[0] ?? 0) + 2;
  const lines = `${text.lineBreak}${writeBlock(value, column).join(text.lineBreak)}`;
  const at = endOfLine(text.text, end);
  if (start === end) return { start: at, end: at, text: lines };
  const from = text.text.slice(0, start).trimEnd().length;
  return { start: from, end, text: lines };
}
