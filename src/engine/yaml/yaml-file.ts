import { isMap, isScalar, isSeq, type Document, type Pair, type Range, type YAMLMap } from "yaml";
import { type SourceLocation, locationIn, type Problem } from "../problem.ts";
import type { Source } from "../base/source.ts";
import type { FindPosition } from "./line-positions.ts";

/** Way from the root of a file to a value: keys, and indexes from 0. */
export type Path = readonly (string | number)[];

/** A YAML text as read: its value, where everything stands, and what is wrong with the YAML. */
export interface YamlFile {
  /** Without a byte order mark, which editors do not count as a column. */
  readonly source: Source;
  /** Undefined where the text is not sound enough to be read. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly document: Document.Parsed | null;
  readonly positionOf: FindPosition;
}

/** A stretch of a text: start, and end exclusive, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** What places are made from. */
export type LocatedText = Pick<YamlFile, "source" | "positionOf">;

/**
 * Line and column of a stretch; blanks at its end do not count. A stretch that leaves the text
 * (the `yaml` package places some errors at -1, or after the end) is moved into it.
 */
export function locationOf({ source, positionOf }: LocatedText, span: Span): SourceLocation {
  const start = Math.min(Math.max(span[0], 0), source.text.length);
  const stop = Math.min(Math.max(span[1], start), source.text.length);
  const length = source.text.slice(start, stop).trimEnd().length || stop - start;
  const place = locationIn(source, positionOf(start));
  if (length === 0) return place;
  const end = positionOf(start + length);
  return { ...place, endLine: end.line, endColumn: end.column };
}

/** From here to the end of the line. */
export function restOfLine(text: string, start: number): Span {
  const end = text.indexOf("\n", start);
  return [start, end === -1 ? text.length : end];
}

/**
 * Where a value stands, or its key. An element of a list, and the root, have no key: their first
 * line stands for it. What the file does not contain is at the nearest parent that it does.
 */
export function locate(file: YamlFile, path: Path, part: "key" | "value"): SourceLocation {
  return locationOf(file, spanOf(file, path, part));
}

/** What the user typed as the value: for messages that must show "0645", not 645. */
export function tokenOf(file: YamlFile, path: Path): string {
  return file.source.text.slice(...spanOf(file, path, "value")).trimEnd();
}

function spanOf(file: YamlFile, path: Path, part: "key" | "value"): Span {
  const { key, value } = findNodes(file.document?.contents, path);
  const isEmpty = value === null || value[0] === value[1];
  if (key !== null && (part === "key" || isEmpty)) return key;
  if (value === null) return [0, 0];
  return part === "value" ? value : restOfLine(file.source.text, value[0]);
}

interface Nodes {
  key: Span | null;
  value: Span | null;
}

function findNodes(root: unknown, path: Path): Nodes {
  let node = root;
  let nodes: Nodes = { key: null, value: rangeOf(root) };
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(step);
      if (pair === undefined) return nodes;
      node = pair.value;
      nodes = { key: rangeOf(pair.key), value: rangeOf(node) };
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return nodes;
      node = item;
      nodes = { key: null, value: rangeOf(item) };
    }
  }
  return nodes;
}

/** The pairs of a map by key, the first of each: a file may have thousands, and all of them wrong. */
const pairs = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

export function pairsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
  const known = pairs.get(map);
  if (known) return known;
  const byKey = new Map<unknown, Pair>();
  for (const pair of map.items)
    if (isScalar(pair.key) && !byKey.has(pair.key.value)) byKey.set(pair.key.value, pair);
  pairs.set(map, byKey);
  return byKey;
}

/** The stretch of a parsed node, without blanks and comments after it. */
export function rangeOf(node: unknown): Span | null {
  if (typeof node !== "object" || node === null || !("range" in node)) return null;
  return isRange(node.range) ? [node.range[0], node.range[1]] : null;
}

function isRange(value: unknown): value is Range {
  return Array.isArray(value) && value.length === 3;
}
