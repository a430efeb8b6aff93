import { isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLMap } from "yaml";
import type { Path } from "./yaml-file.ts";

/**
 * The text of a YAML file with one field of a mapping set (null: taken away) and every other
 * character as it was: comments, quotes and empty lines are the user's. Null where the mapping is
 * not there, or the text could not be changed so that nothing else changed.
 */
export function setField(text: string, path: Path, key: string, value: unknown): string | null {
  const map = findMap(text, path);
  if (!map) return null;
  const old = map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  const bare = old ? withoutPair(text, map, old) : text;
  const target = old ? findMap(bare, path) : map;
  if (!target) return null;
  const changed = value === null ? bare : addPair(bare, target, key, value);
  if (changed !== null && isOnlyChange(text, changed, path, key, value)) return changed;
  const written = rewrite(text, path, key, value);
  return isOnlyChange(text, written, path, key, value) ? written : null;
}

/** By the library: comments stay, but it has its own way with spaces. */
function rewrite(text: string, path: Path, key: string, value: unknown): string {
  const document = parseDocument(text, { stringKeys: true });
  if (value === null) document.deleteIn([...path, key]);
  else document.setIn([...path, key], document.createNode(value));
  return document.toString({ lineWidth: 0 });
}

function findMap(text: string, path: Path): YAMLMap | null {
  const node: unknown = parseDocument(text, { stringKeys: true }).getIn(path, true);
  return isMap(node) ? node : null;
}

function addPair(text: string, map: YAMLMap, key: string, value: unknown): string | null {
  const [start, end] = map.range ?? [0, 0];
  if (map.flow) {
    const inside = text.slice(start, end - 1).trimEnd();
    const comma = inside.endsWith("{") || inside.endsWith(",") ? "" : ",";
    // In a line with a comment the rest of the line would be one.
    if (inside.includes("#")) return null;
    const added = `${comma} ${key}: ${JSON.stringify(value)}`;
    return `${text.slice(0, start)}${inside}${added} ${text.slice(end - 1)}`;
  }
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const lines = stringify({ [key]: value }, { defaultStringType: "PLAIN", lineWidth: 0 })
    .trimEnd()
    .split("\n")
    .map((line) => `${" ".repeat(column)}${line}`);
  const last = start + text.slice(start, end).trimEnd().length;
  const lineEnd = endOfLine(text, last);
  return [
    ...[text.slice(0, lineEnd), lineBreak, lines.join(lineBreak)],
    // A comment or nothing follows: the file ends as it did.
    ...(lineEnd === text.length ? [lineBreak] : [text.slice(lineEnd)]),
  ].join("");
}

/** The end of the line in which a place stands, before its break. */
export function endOfLine(text: string, from: number): number {
  const found = /\r?\n/.exec(text.slice(from));
  return found ? from + found.index : text.length;
}

/** Takes whole lines, or in a flow mapping the pair and its comma. */
function withoutPair(text: string, map: YAMLMap, { key, value }: Pair): string {
  const start = rangeStart(key);
  const end = rangeEnd(value) ?? start;
  if (map.flow) {
    const before = text.slice(0, start).trimEnd();
    if (before.endsWith(",")) return `${before.slice(0, -1)}${text.slice(end)}`;
    return `${before}${text.slice(end).replace(/^\s*,\s*/, " ")}`;
  }
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const last = start + text.slice(start, end).trimEnd().length;
  const next = text.indexOf("\n", last);
  return text.slice(0, lineStart) + (next === -1 ? "" : text.slice(next + 1));
}

function rangeStart(node: unknown): number {
  return isScalar(node) ? (node.range?.[0] ?? 0) : 0;
}

function rangeEnd(node: unknown): number | null {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[1] ?? null) : null;
}

/** Whatever the file looks like: nothing but the field may have another value, and all is sound. */
function isOnlyChange(
  text: string,
  changed: string,
  path: Path,
  key: string,
  value: unknown,
): boolean {
  const [before, after] = [text, changed].map((each) => parseDocument(each, { stringKeys: true }));
  if (!before || !after || before.errors.length > 0 || after.errors.length > 0) return false;
  if (value === null) before.deleteIn([...path, key]);
  else before.setIn([...path, key], value);
  return canonical(before.toJS()) === canonical(after.toJS());
}

/** Data as a text in which the order of keys counts for nothing. */
export function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
