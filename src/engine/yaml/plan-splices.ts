import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import {
  addItems,
  addPairs,
  addToNothing,
  isEmpty,
  type Splice,
  type Text,
} from "./add-to-yaml.ts";
import { pairsOf } from "./find-nodes.ts";
import { replaceNode } from "./replace-node.ts";
import type { YamlAddition } from "./splice-yaml.ts";
import type { Path } from "./yaml-file.ts";

/** A mapping, or a list, to which something is added. */
interface Additions {
  /** Null: there is nothing in the file yet. */
  pairs: Map<YAMLMap | null, Record<string, unknown>>;
  items: Map<YAMLSeq, unknown[]>;
  /** Keys without a value, and what is to stand behind them. */
  gaps: Map<Scalar, { path: Path; value: unknown }>;
}

/** The splices that make the edits; null where the layout is none of those that are foreseen. */
export function planSplices(
  body: string,
  document: Document.Parsed,
  edits: readonly YamlAddition[],
  order: readonly string[],
): Splice[] | null {
  const text = { text: body, lineBreak: body.includes("\r\n") ? "\r\n" : "\n", order };
  const additions: Additions = { pairs: new Map(), items: new Map(), gaps: new Map() };
  const splices: Splice[] = [];
  for (const edit of edits) {
    const planned = planEdit(text, document, edit, additions);
    if (planned === null) return null;
    splices.push(...planned);
  }
  for (const [seq, items] of additions.items) splices.push(addItems(text, seq, items));
  for (const { path, value } of additions.gaps.values()) {
    const added = replaceNode(text, document, path, value);
    if (added === null) return null;
    splices.push(...added);
  }
  for (const [map, pairs] of additions.pairs)
    splices.push(...(map === null ? [addToNothing(text, pairs)] : addPairs(text, map, pairs)));
  // Where several are added at one place, what stands deeper belongs to what stands there already.
  return splices.toSorted((a, b) => (b.column ?? 0) - (a.column ?? 0));
}

/** Splices for what is there; what must be added is noted in `additions`. */
function planEdit(
  text: Text,
  document: Document.Parsed,
  { kind, path, value }: YamlAddition,
  additions: Additions,
): Splice[] | null {
  const node: unknown = document.getIn(path, true);
  if (kind === "append" && isSeq(node)) {
    additions.items.set(node, [...(additions.items.get(node) ?? []), value]);
    return [];
  }
  if (kind === "append" && node !== undefined && !isEmpty(node)) return null;
  if (node !== undefined)
    return replaceNode(text, document, path, kind === "set" ? value : [value]);
  return notePair(document, { kind, path, value }, additions) ? [] : null;
}

/** Notes a pair for the nearest mapping on the way that there is, with all that is missing below it. */
function notePair(
  document: Document.Parsed,
  { kind, path, value }: YamlAddition,
  { pairs, gaps }: Additions,
): boolean {
  for (let length = path.length - 1; length >= 0; length--) {
    const node: unknown =
      length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (node === undefined) continue;
    if (length > 0 && isScalar(node) && isEmpty(node)) {
      const below = nest(gaps.get(node)?.value, path.slice(length), kind, value);
      gaps.set(node, { path: path.slice(0, length), value: below });
      return true;
    }
    const key = String(path[length]);
    const target = length === 0 && (node === null || isEmpty(node)) ? null : node;
    // A key with nothing behind it would be there twice.
    if (target !== null && (!isMap(target) || pairsOf(target).has(key))) return false;
    const added = pairs.get(target) ?? {};
    pairs.set(target, { ...added, [key]: nest(added[key], path.slice(length + 1), kind, value) });
    return true;
  }
  return false;
}

function nest(
  there: unknown,
  [step, ...rest]: Path,
  kind: YamlAddition["kind"],
  value: unknown,
): unknown {
  if (step === undefined) {
    if (kind === "set") return value;
    return [...(Array.isArray(there) ? Array.from<unknown>(there) : []), value];
  }
  const record = typeof there === "object" && there !== null ? there : {};
  return { ...record, [step]: nest(Reflect.get(record, step), rest, kind, value) };
}
