import { type Document, isMap, isScalar, isSeq, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import {
  addItems,
  addPairs,
  columnOf,
  isEmpty,
  type Splice,
  type Text,
  writeBlock,
} from "./add-to-yaml.ts";
import { pairsOf, rangeOf } from "./find-nodes.ts";
import type { YamlEdit } from "./splice-yaml.ts";
import { writeScalar } from "./write-scalar.ts";
import type { Path } from "./yaml-file.ts";

/** A mapping, or a list, to which something is added. */
interface Additions {
  pairs: Map<YAMLMap, Record<string, unknown>>;
  items: Map<YAMLSeq, unknown[]>;
}

/** The splices that make the edits; null where the layout is none of those that are foreseen. */
export function planSplices(
  body: string,
  document: Document.Parsed,
  edits: readonly YamlEdit[],
  order: readonly string[],
): Splice[] | null {
  const text = { text: body, lineBreak: body.includes("\r\n") ? "\r\n" : "\n", order };
  const additions: Additions = { pairs: new Map(), items: new Map() };
  const splices: Splice[] = [];
  for (const edit of edits) {
    const planned = planEdit(text, document, edit, additions);
    if (planned === null) return null;
    splices.push(...planned);
  }
  for (const [seq, items] of additions.items) {
    const added = addItems(text, seq, items);
    if (added === null) return null;
    splices.push(added);
  }
  for (const [map, pairs] of additions.pairs) {
    const added = addPairs(text, map, pairs);
    if (added === null) return null;
    splices.push(...added);
  }
  // Where several are added at one place, what stands deeper belongs to what stands there already.
  return splices.toSorted((a, b) => (b.column ?? 0) - (a.column ?? 0));
}

/** Splices for what is there; what must be added is noted in `additions`. */
function planEdit(
  text: Text,
  document: Document.Parsed,
  { kind, path, value }: YamlEdit,
  additions: Additions,
): Splice[] | null {
  const node: unknown = document.getIn(path, true);
  if (kind === "append" && isSeq(node)) {
    additions.items.set(node, [...(additions.items.get(node) ?? []), value]);
    return [];
  }
  if (kind === "append" && node !== undefined && !isEmpty(node)) return null;
  if (kind === "set" && isScalar(node) && !isEmpty(node) && typeof value === "string")
    return [replaceScalar(text, node, value)];
  if (kind === "set" && isSeq(node) && Array.isArray(value))
    return [replaceList(text, node, Array.from<unknown>(value))];
  if (kind === "set" && node !== undefined && !isEmpty(node)) return null;
  return notePair(document, { kind, path, value }, additions) ? [] : null;
}

function replaceScalar({ text }: Text, node: Scalar, value: string): Splice {
  const [start, end] = rangeOf(node) ?? [0, 0];
  const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
  const tail = isBlock ? (/\s*$/u.exec(text.slice(start, end))?.[0] ?? "") : "";
  return { start, end, text: `${writeScalar(value, node.type)}${tail}` };
}

function replaceList(text: Text, node: YAMLSeq, items: readonly unknown[]): Splice {
  const [start, end] = rangeOf(node) ?? [0, 0];
  const last = start + text.text.slice(start, end).trimEnd().length;
  const lines = writeBlock(items, columnOf(text, start)).join(text.lineBreak);
  return { start, end: last, text: node.flow ? JSON.stringify(items) : lines.trimStart() };
}

/** Notes a pair for the nearest mapping on the way that there is, with all that is missing below it. */
function notePair(
  document: Document.Parsed,
  { kind, path, value }: YamlEdit,
  { pairs }: Additions,
): boolean {
  for (let length = path.length - 1; length >= 0; length--) {
    const node: unknown =
      length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (node === undefined) continue;
    const key = String(path[length]);
    // A key with nothing behind it would be there twice.
    if (!isMap(node) || pairsOf(node).has(key)) return false;
    const added = pairs.get(node) ?? {};
    pairs.set(node, { ...added, [key]: nest(added[key], path.slice(length + 1), kind, value) });
    return true;
  }
  return false;
}

function nest(
  there: unknown,
  [step, ...rest]: Path,
  kind: YamlEdit["kind"],
  value: unknown,
): unknown {
  if (step === undefined) {
    if (kind === "set") return value;
    return [...(Array.isArray(there) ? Array.from<unknown>(there) : []), value];
  }
  const record = typeof there === "object" && there !== null ? there : {};
  return { ...record, [step]: nest(Reflect.get(record, step), rest, kind, value) };
}
