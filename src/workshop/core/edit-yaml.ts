import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar } from "yaml";
import { isRecord } from "../../engine/base/is-record.ts";
import { setField } from "../../engine/yaml/set-field.ts";

/** The way to a value: keys, and numbers of list items. */
export type Path = readonly (string | number)[];

const options = { prettyErrors: false, stringKeys: true, uniqueKeys: false } as const;

/** The data of a file; null where its YAML is broken. */
export function readYaml(text: string): Record<string, unknown> | null {
  const document = parseDocument(text, options);
  if (document.errors.length > 0) return null;
  const data: unknown = document.toJS() ?? {};
  return isRecord(data) ? data : null;
}

/** What stands at a path; undefined for nothing. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, data);
}

/**
 * A YAML text with a value at a path, every other character as it was where that can be: comments
 * are the user's. `undefined` takes the value away. Null for a text whose YAML is broken.
 */
export function setValue(text: string, path: Path, value: unknown): string | null {
  const document = parseDocument(text, options);
  if (document.errors.length > 0) return null;
  const old: unknown = document.getIn(path, true);
  const spliced = isScalar(old) ? replaceScalar(text, old, value) : null;
  if (spliced !== null && isSaid(spliced, path, value)) return spliced;
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const isField =
    typeof key === "string" &&
    isMap(parent.length === 0 ? document.contents : document.getIn(parent, true));
  const set = isField ? setField(text, [...parent], key, value ?? null) : null;
  return set ?? rewrite(document, text, path, value);
}

/** A text with one more item in a list, which is made where there is none. */
export function addItem(text: string, path: Path, item: unknown): string | null {
  const document = parseDocument(text, options);
  if (document.errors.length > 0) return null;
  const list: unknown = document.getIn(path, true);
  if (!isSeq(list)) return setValue(text, path, [item]);
  list.flow &&= list.items.length > 0;
  list.add(document.createNode(item));
  return print(document, text);
}

function replaceScalar(text: string, old: Scalar, value: unknown): string | null {
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  const isBlock = old.type === Scalar.BLOCK_FOLDED || old.type === Scalar.BLOCK_LITERAL;
  if (!isPlain || isBlock || old.anchor !== undefined || !old.range) return null;
  const [start, end] = old.range;
  if (start === end) return null;
  return text.slice(0, start) + writeScalar(value, old.type) + text.slice(end);
}

/** In the quotes of the old value; with quotes where it would mean something else without them. */
function writeScalar(value: string | number | boolean, type: Scalar["type"]): string {
  if (typeof value !== "string") return String(value);
  if (type === Scalar.QUOTE_SINGLE) return `'${value.replaceAll("'", "''")}'`;
  if (type === Scalar.QUOTE_DOUBLE) return JSON.stringify(value);
  const isPlain = parseDocument(value).toJS() === value && !/[,[\]{}\n]|(?:^|\s)#/u.test(value);
  return isPlain ? value : JSON.stringify(value);
}

function isSaid(text: string, path: Path, value: unknown): boolean {
  const document = parseDocument(text, options);
  return document.errors.length === 0 && valueAt(document.toJS(), path) === value;
}

/** By the library: comments stay, but it has its own way with spaces. */
function rewrite(document: Document, text: string, path: Path, value: unknown): string {
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(value));
  return print(document, text);
}

function print(document: Document, text: string): string {
  const flowCollectionPadding = !/[[{](?=[^\s\]}])/u.test(text);
  return document.toString({ lineWidth: 0, flowCollectionPadding });
}
