import { isMap, isScalar, isSeq } from "yaml";
import { parseToEdit } from "../../engine/yaml/parse-to-edit.ts";
import type { Path } from "../../engine/yaml/yaml-file.ts";

/** The path of the innermost value around a place of a YAML text; lines and columns count from 1. */
export function pathAt(text: string, line: number, column: number): Path {
  return descend(parseToEdit(text).contents, lineStart(text, line) + column - 1, []);
}

/** Where a line begins; the last one in the place of one that is not there. */
function lineStart(text: string, line: number): number {
  let start = 0;
  for (let count = 1; count < line; count++) start = text.indexOf("\n", start) + 1 || start;
  return start;
}

function descend(node: unknown, offset: number, path: Path): Path {
  if (isMap(node))
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const from = key.range?.[0] ?? Infinity;
      const until = Math.max(endOf(value), key.range?.[1] ?? 0);
      if (offset >= from && offset < until)
        return descend(value, offset, [...path, String(key.value)]);
    }
  if (isSeq(node))
    for (const [index, item] of node.items.entries())
      if (offset >= startOf(item) && offset < endOf(item))
        return descend(item, offset, [...path, index]);
  return path;
}

function startOf(node: unknown): number {
  return isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? Infinity) : Infinity;
}

function endOf(node: unknown): number {
  return isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[1] ?? 0) : 0;
}
