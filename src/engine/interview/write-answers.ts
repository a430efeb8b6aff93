import { Document, isMap, isScalar } from "yaml";
import { isRecord } from "../base/is-record.ts";
import { ownValue } from "../base/own-value.ts";
import type { DataFile, DataFileSet } from "../schema/data-file.ts";
import type { FlatSchema } from "../schema/flat-schema.ts";
import { toKebabCase } from "../schema/to-kebab-case.ts";
import type { Path } from "../yaml/yaml-file.ts";
import type { Note, Saying } from "./question.ts";

/** What somebody said; `question` is null for what nobody was asked. */
export interface Said extends Saying {
  question: string | null;
}

/** The texts of data files by name (`organization.yaml`), and who said what in them. */
export interface WrittenAnswers {
  texts: ReadonlyMap<string, string>;
  places: readonly { file: string; path: Path; question: string }[];
}

/**
 * The data files that say what was said, in the order in which their schemas name the fields, with
 * notes as comments.
 */
export function writeAnswers<Data extends object>(
  files: DataFileSet<Data>,
  said: readonly Said[],
  notes: readonly Note[],
): WrittenAnswers {
  const places: { file: string; path: Path; question: string }[] = [];
  const texts = Object.entries<DataFile<unknown>>(files).map(([file, { schema }]) => {
    const data: Record<string, unknown> = {};
    for (const each of said.filter((one) => one.file === file)) {
      const path = put(data, each);
      if (path) places.push(...placesOf(each, path));
    }
    const own = notes.filter((note) => note.file === file);
    return [`${toKebabCase(file)}.yaml`, printFile(data, schema, own)] as const;
  });
  const byName = places.map((each) => ({ ...each, file: `${toKebabCase(each.file)}.yaml` }));
  return { texts: new Map(texts.filter(([, text]) => text !== "")), places: byName };
}

/** What was left out has no place. */
function placesOf(
  { file, value, question, answeredBy = {} }: Said,
  path: Path,
): WrittenAnswers["places"][number][] {
  const meant = withoutGaps(value);
  const answered = Object.entries(answeredBy).filter(
    ([field]) => isRecord(meant) && Object.hasOwn(meant, field),
  );
  const fields = answered.map(([field, by]) => ({
    ...{ file, path: [...path, field], question: by },
  }));
  return [...(question === null ? [] : [{ file, path, question }]), ...fields];
}

/** Puts a value in its place and tells where it came; null where nothing was said. */
function put(data: Record<string, unknown>, { path, value, isItem = false }: Saying): Path | null {
  const meant = withoutGaps(value);
  const last = path.at(-1);
  if (meant === undefined || last === undefined) return null;
  const parent = path.slice(0, -1).reduce((fields, key) => {
    const inner = fields[key];
    if (isRecord(inner)) return inner;
    const made: Record<string, unknown> = {};
    fields[key] = made;
    return made;
  }, data);
  if (!isItem) {
    parent[last] = meant;
    return path;
  }
  const old: unknown = parent[last];
  const items: unknown[] = Array.isArray(old) ? old : [];
  parent[last] = [...items, meant];
  return [...path, items.length];
}

/** A value without what was not said; undefined where nothing was. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutGaps).filter((item) => item !== undefined);
    return items.length === 0 && value.length > 0 ? undefined : items;
  }
  if (!isRecord(value)) return value === "" || value === null ? undefined : value;
  const fields = Object.entries(value).flatMap(([key, each]) => {
    const meant = withoutGaps(each);
    return meant === undefined ? [] : [[key, meant] as const];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

function printFile(
  data: Readonly<Record<string, unknown>>,
  schema: FlatSchema,
  notes: readonly Note[],
): string {
  const above = notes.filter(({ path }) => path.length === 0).map(({ text }) => toComment(text));
  const document = new Document(sortFields(data, schema));
  for (const { path, text } of notes) addNote(document, path, text);
  const isEmpty = Object.keys(data).length === 0;
  return [...above, ...(isEmpty ? [] : [document.toString({ lineWidth: 0 })])].join("");
}

function addNote(document: Document, path: readonly string[], text: string): void {
  const parent: unknown = path.length < 2 ? document.contents : document.getIn(path.slice(0, -1));
  if (!isMap(parent)) return;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  if (isScalar(pair?.key)) pair.key.commentBefore = ` ${text}`;
}

function toComment(text: string): string {
  return text
    .split("\n")
    .map((line) => `# ${line}\n`)
    .join("");
}

/** In the order of the schema: that is the order in which people look for fields. */
function sortFields(
  data: Readonly<Record<string, unknown>>,
  { properties = {} }: FlatSchema,
): Record<string, unknown> {
  const known = Object.keys(properties);
  const keys = [...known, ...Object.keys(data).filter((key) => !known.includes(key))];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = ownValue(data, key);
      const part = ownValue(properties, key) ?? {};
      return value === undefined ? [] : [[key, sortValue(value, part)] as const];
    }),
  );
}

function sortValue(value: unknown, schema: FlatSchema): unknown {
  if (Array.isArray(value)) return value.map((item) => sortValue(item, schema.items ?? {}));
  return isRecord(value) ? sortFields(value, schema) : value;
}
