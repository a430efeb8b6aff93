import { isSeq, parseDocument } from "yaml";
import { isRecord } from "../base/is-record.ts";
import { canonical } from "./set-field.ts";
import type { Splice } from "./add-to-yaml.ts";
import { planSplices } from "./plan-splices.ts";
import { wrapSingles } from "./wrap-singles.ts";
import type { Path } from "./yaml-file.ts";

/** What is to stand in a YAML text: a value at a path (a missing way to it is made), a new item of a list. */
export type YamlEdit =
  { kind: "set"; path: Path; value: unknown } | { kind: "append"; path: Path; value: unknown };

const options = { prettyErrors: false, stringKeys: true, uniqueKeys: false } as const;

/**
 * A YAML text with some values changed and items added, and every other character as it was:
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
  const document = parseDocument(body, options);
  if (document.errors.length > 0) return null;
  const sorted = [...edits.filter(isSet), ...edits.filter((edit) => !isSet(edit))];
  const wanted = canonical(applyEdits(document.toJS(), sorted));
  const isWanted = (candidate: string): boolean => {
    const after = parseDocument(candidate, options);
    return after.errors.length === 0 && canonical(after.toJS()) === wanted;
  };
  const wrapped = wrapSingles(body, document, sorted);
  const parsed = wrapped.text === body ? document : parseDocument(wrapped.text, options);
  const splices = planSplices(wrapped.text, parsed, wrapped.edits, order);
  const spliced = splices === null ? null : applySplices(wrapped.text, splices);
  if (spliced !== null && isWanted(spliced)) return `${mark}${spliced}`;
  const written = rewrite(body, sorted);
  return isWanted(written) ? `${mark}${written}` : null;
}

function isSet({ kind }: YamlEdit): boolean {
  return kind === "set";
}

/** Of two at one place the first comes first in the text. */
function applySplices(text: string, splices: readonly Splice[]): string {
  return splices
    .map((splice, index) => ({ ...splice, index }))
    .toSorted((a, b) => b.start - a.start || b.index - a.index)
    .reduce((all, { start, end, text: next }) => all.slice(0, start) + next + all.slice(end), text);
}

/** By the library, for layouts that are not foreseen: comments stay, but it has its own way with spaces. */
function rewrite(text: string, edits: readonly YamlEdit[]): string {
  const document = parseDocument(text, options);
  for (const { kind, path, value } of edits) {
    if (kind === "set") document.setIn(path, document.createNode(value));
    else if (isSeq(document.getIn(path, true))) document.addIn(path, document.createNode(value));
    else document.setIn(path, document.createNode(listAt(document.toJS(), path, value)));
  }
  return document.toString({ lineWidth: 0 });
}

function applyEdits(data: unknown, edits: readonly YamlEdit[]): unknown {
  let result: unknown = data ?? {};
  for (const { kind, path, value } of edits)
    result = setAt(result, path, kind === "set" ? value : listAt(result, path, value));
  return result;
}

/** The list at a path with one item more: nothing is an empty list, a single record a list of it. */
function listAt(data: unknown, path: Path, item: unknown): unknown[] {
  const there = valueAt(data, path);
  if (Array.isArray(there)) return [...Array.from<unknown>(there), item];
  return there === undefined || there === null ? [item] : [there, item];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, data);
}

function setAt(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item: unknown, index) => (index === step ? setAt(item, rest, value) : item));
  const record = isRecord(data) ? data : {};
  const inner = Object.hasOwn(record, step) ? record[step] : undefined;
  return { ...record, [step]: setAt(inner, rest, value) };
}
