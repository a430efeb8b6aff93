import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import type { Path } from "./yaml-file.ts";

/** A stretch of a text: start, and end exclusive, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Where a key and its value stand; null for what has no place of its own. */
interface Nodes {
  key: Span | null;
  value: Span | null;
}

/** The place of the value at a path, or of the nearest parent that there is. */
export function findNodes(root: unknown, path: Path): Nodes {
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

/** How far parsed YAML goes along a path: steps that it has, and whether others may stand beside the last. */
export function reachOf(root: unknown, path: Path): { steps: number; isMapping: boolean } {
  let node = root;
  for (const [steps, step] of path.entries()) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(step);
      if (pair === undefined) return { steps, isMapping: true };
      node = pair.value;
    } else {
      if (!isSeq(node) || !node.has(step)) return { steps, isMapping: false };
      node = node.get(step);
    }
  }
  return { steps: path.length, isMapping: isMap(node) };
}

/** The stretch of a parsed node, without blanks and comments after it. */
export function rangeOf(node: unknown): Span | null {
  const range = isNode(node) ? node.range : null;
  return range ? [range[0], range[1]] : null;
}
