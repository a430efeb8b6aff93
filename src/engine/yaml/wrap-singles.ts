import { type Document, isMap, type YAMLMap } from "yaml";
import { rangeOf } from "./find-nodes.ts";
import type { YamlAddition } from "./splice-yaml.ts";
import type { Path } from "./yaml-file.ts";

/**
 * A field may tell one record plainly, or a list of them. Where one more comes to a plain one, it
 * becomes the first item of a list; the edits then lead there.
 */
export function wrapSingles(
  text: string,
  document: Document.Parsed,
  edits: readonly YamlAddition[],
): { text: string; edits: readonly YamlAddition[] } {
  const ways = edits.filter(({ kind }) => kind === "append").map(({ path }) => path);
  const singles = new Map<YAMLMap, Path>();
  for (const path of ways) {
    const node: unknown = document.getIn(path, true);
    if (isMap(node)) singles.set(node, path);
  }
  const last = (node: YAMLMap): number => -(rangeOf(node)?.[0] ?? 0);
  const nodes = [...singles.keys()].toSorted((a, b) => last(a) - last(b));
  return {
    text: nodes.reduce(wrap, text),
    edits: edits.map((edit) => {
      const path = [...singles.values()].find(
        (way) => edit.kind === "set" && isBelow(edit.path, way),
      );
      return path === undefined
        ? edit
        : { ...edit, path: [...path, 0, ...edit.path.slice(path.length)] };
    }),
  };
}

function isBelow(path: Path, way: Path): boolean {
  return path.length > way.length && way.every((step, index) => path[index] === step);
}

function wrap(text: string, node: YAMLMap): string {
  const [start, end] = rangeOf(node) ?? [0, 0];
  const stretch = text.slice(start, end).trimEnd();
  const inside = node.flow ? `[${stretch}]` : `- ${stretch.replaceAll(/\n(?=[^\r\n])/gu, "\n  ")}`;
  return text.slice(0, start) + inside + text.slice(start + stretch.length);
}
