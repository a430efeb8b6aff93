import { isScalar, parseDocument } from "yaml";
import { rangeOf } from "../yaml/find-nodes.ts";
import type { Path } from "../yaml/yaml-file.ts";

/** What is to stand where a plain value does, as YAML in one line. */
export interface Replacement {
  path: Path;
  yaml: string;
}

/**
 * A YAML text with plain values replaced; comments, quotes and all else stay to the letter. A value
 * that other places share (an anchor) or that is no plain one stays too.
 */
export function replaceValues(text: string, replacements: readonly Replacement[]): string {
  const root = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const edits = replacements.flatMap(({ path, yaml }) => {
    const node: unknown = root.getIn(path, true);
    if (!isScalar(node) || node.anchor !== undefined) return [];
    const span = rangeOf(node);
    return span === null ? [] : [{ span, yaml }];
  });
  return edits
    .toSorted((a, b) => b.span[0] - a.span[0])
    .reduce(
      (all, { span: [start, end], yaml }) => `${all.slice(0, start)}${yaml}${all.slice(end)}`,
      text,
    );
}
