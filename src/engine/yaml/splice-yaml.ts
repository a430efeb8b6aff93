import { isSeq, parseDocument } from "yaml";
import type { Splice } from "./add-to-yaml.ts";
import { applyEdits, canonical, listAt } from "./apply-edits.ts";
import { editing, parseToEdit } from "./parse-to-edit.ts";
import { planSplices } from "./plan-splices.ts";
import { planRemoval } from "./remove-from-yaml.ts";
import { wrapSingles } from "./wrap-singles.ts";
import type { Path } from "./yaml-file.ts";

/** What is to stand in a YAML text: a value at a path (a missing way to it is made), a new item of a list. */
export type YamlAddition =
  | { kind: "set"; path: Path; value: unknown }
  | { kind: "append"; path: Path; value: unknown };

/** A change of a YAML text; paths are those before the changes. */
export type YamlEdit = YamlAddition | { kind: "remove"; path: Path };

/**
 * A YAML text with some values changed, added or taken away, and every other character as it was:
 * comments, order, quotes, empty lines. `order` is the order of keys that new ones keep. Null where
 * the text is not sound, or cannot be changed so that nothing else changes.
 */
export function spliceYaml(
  text: string,
  edits: readonly YamlEdit[],
  order: readonly string[] = [],
): string | null {
  if (edits.length === 0) return text;
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const body = text.slice(mark.length);
  const document = parseToEdit(body);
  if (document.errors.length > 0) return null;
  const sorted = sortEdits(edits);
  const wanted = canonical(applyEdits(document.toJS(), sorted));
  const isWanted = (candidate: string | null): candidate is string => {
    if (candidate === null) return false;
    const after = parseToEdit(candidate);
    return after.errors.length === 0 && canonical(after.toJS() ?? {}) === wanted;
  };
  const added = spliceAdditions(body, sorted.filter(isAddition), order);
  const spliced = added === null ? null : sorted.reduce(spliceRemoval, added);
  if (isWanted(spliced)) return `${mark}${spliced}`;
  const written = rewrite(body, sorted);
  return isWanted(written) ? `${mark}${written}` : null;
}

/** Values first, then new items, then what goes, the last first: so paths stay true. */
function sortEdits(edits: readonly YamlEdit[]): YamlEdit[] {
  const of = (wanted: YamlEdit["kind"]) => edits.filter(({ kind }) => kind === wanted);
  return [...of("set"), ...of("append"), ...of("remove").toSorted(comparePaths)];
}

function comparePaths({ path: a }: YamlEdit, { path: b }: YamlEdit): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  const [one, other] = [a[at], b[at]];
  return typeof one === "number" && typeof other === "number" ? other - one : b.length - a.length;
}

function isAddition(edit: YamlEdit): edit is YamlAddition {
  return edit.kind !== "remove";
}

function spliceAdditions(
  body: string,
  edits: readonly YamlAddition[],
  order: readonly string[],
): string | null {
  if (edits.length === 0) return body;
  const document = parseToEdit(body);
  const wrapped = wrapSingles(body, document, edits);
  const parsed = wrapped.text === body ? document : parseToEdit(wrapped.text);
  const splices = planSplices(wrapped.text, parsed, wrapped.edits, order);
  return splices === null ? null : applySplices(wrapped.text, splices);
}

function spliceRemoval(text: string, { kind, path }: YamlEdit): string {
  if (kind !== "remove") return text;
  return applySplices(text, planRemoval(text, parseToEdit(text), path));
}

/** Of two at one place the first comes first in the text. */
function applySplices(text: string, splices: readonly Splice[]): string {
  return splices
    .map((splice, index) => ({ ...splice, index }))
    .toSorted((a, b) => b.start - a.start || b.index - a.index)
    .reduce((all, { start, end, text: next }) => all.slice(0, start) + next + all.slice(end), text);
}

/** By the library, for layouts that are not foreseen: comments stay, but it has its own way with spaces. */
function rewrite(text: string, edits: readonly YamlEdit[]): string | null {
  const document = parseDocument(text, editing);
  try {
    for (const edit of edits) {
      const { kind, path } = edit;
      if (kind === "remove") document.deleteIn(path);
      else if (kind === "set") document.setIn(path, document.createNode(edit.value));
      else if (isSeq(document.getIn(path, true)))
        document.addIn(path, document.createNode(edit.value));
      else document.setIn(path, document.createNode(listAt(document.toJS(), path, edit.value)));
    }
  } catch {
    // The way leads through what is no collection.
    return null;
  }
  const flowCollectionPadding = !/[[{](?=[^\s\]}])/u.test(text);
  const written = document.toString({ lineWidth: 0, flowCollectionPadding });
  return text.includes("\r\n") ? written.replaceAll("\n", "\r\n") : written;
}
