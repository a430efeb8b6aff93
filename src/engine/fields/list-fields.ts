import { isInternal } from "../base/internal.ts";
import { isRecord } from "../base/is-record.ts";
import { caseNames } from "../russian/cases.ts";
import { Lazy } from "../text/render/lazy.ts";
import type { Field } from "./field.ts";
import type { Word, Words } from "./words.ts";

/** In the order in which they are most often needed. */
const dateForms = ["numeric", "long", "form", "since", "iso"] as const;

/** Of more members than these a person needs no example. */
const mostMembers = 3;

/** All that words tell of, with the values of a scope; null: of nobody. */
export function listFields(words: Words, scope: unknown): Field[] {
  return walk(words, { path: "", of: "", values: [scope], isPrivate: false });
}

interface Place {
  path: string;
  of: string;
  /** One value, or those of several members of a list. */
  values: readonly unknown[];
  isPrivate: boolean;
}

function walk(words: Words, { path, of, values, isPrivate }: Place): Field[] {
  return Object.entries(words).flatMap(([name, word]) =>
    tell(word, {
      path: path === "" ? name : `${path}.${name}`,
      values: values.flatMap((each) => step(each, name)),
      ...{ of, isPrivate },
    }),
  );
}

function tell(word: Word, place: Place): Field[] {
  if (typeof word === "string") return [field(word, "value", place)];
  if ("internal" in word) return [field(word.internal, "value", { ...place, isPrivate: true })];
  if ("cases" in word) return [field(word.cases, "cases", place, caseNames)];
  if ("date" in word) return [field(word.date, "date", place, dateForms)];
  if ("record" in word)
    return [field(word.record, "record", place), ...walk(word.has, { ...place, of: word.record })];
  const members = place.values.flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  const each = { ...place, path: `${place.path}[]`, of: word.list, values: members };
  return [field(word.list, "list", place), ...walk(word.each ?? {}, each)];
}

function field(
  is: string,
  kind: Field["kind"],
  { path, of, values, isPrivate }: Place,
  forms: Field["forms"] = [],
): Field {
  const now = (form: string): string | null =>
    join(form === "" ? values : values.flatMap((each) => step(each, form)));
  return { path, is, of, kind, forms, isInternal: isPrivate, now };
}

/** What a name leads to; nothing where there is no such thing. */
function step(value: unknown, name: string): unknown[] {
  const open = isInternal(value) ? value.internal : value;
  if (!isRecord(open) || !Object.hasOwn(open, name)) return [];
  const next = open[name];
  // What has to be worked out (numbers of sheets) is left for the document that asks for it.
  return next === null || next === undefined || next instanceof Lazy ? [] : [next];
}

function join(values: readonly unknown[]): string | null {
  const told = values.flatMap((value) => print(value) ?? []);
  if (told.length === 0) return null;
  const more = told.length > mostMembers ? `; … (всего ${told.length})` : "";
  return `${told.slice(0, mostMembers).join("; ")}${more}`;
}

function print(value: unknown): string | null {
  const open = isInternal(value) ? value.internal : value;
  if (typeof open === "string") return open;
  if (typeof open === "number") return String(open);
  if (typeof open === "boolean") return open ? "да" : "нет";
  if (!Array.isArray(open)) return null;
  if (open.length === 0) return null;
  const plain = open.filter((each) => typeof each === "string");
  return plain.length === open.length ? join(plain) : `членов списка: ${open.length}`;
}
