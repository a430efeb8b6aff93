import { isRecord } from "../base/is-record.ts";
import type { DataFileSet } from "../schema/data-file.ts";

/** Says for whoever does not keep the data what was said of a file of theirs for whoever does. */
export type ToPlainWords = (text: string, file: string) => string;

/** What fields and files are called, by their names in the data. */
type Words = ReadonlyMap<string, string>;

/**
 * Rules speak of fields and files by their names in the data; who reads a report knows neither. Names
 * give way to what the schemas call the fields; values, ids, paths and commands are left out. A name
 * that several files have means that of the file spoken of. `codes` are what values are called.
 */
export function openPlainWords(
  sets: readonly DataFileSet<object>[],
  codes: Readonly<Record<string, string>> = {},
): ToPlainWords {
  const files = sets.flatMap((set) =>
    Object.entries(set).map(([name, file]) => {
      const schema: unknown = isRecord(file) ? file.schema : null;
      return { file: fileOf(name), schema, words: wordsOf(schema) };
    }),
  );
  const known = Object.entries(codes);
  const common = new Map([...known, ...files.toReversed().flatMap(({ words }) => [...words])]);
  for (const { file, schema } of files) common.set(file, `«${titleOf(schema) ?? file}»`);
  const byFile = new Map(files.map(({ file, words }) => [file, new Map([...common, ...words])]));
  return (text, file) => {
    const said = withoutIds(withoutCommands(text));
    return said === "" ? "" : tidy(replaceNames(said, byFile.get(file) ?? common));
  };
}

/** Ids that were meant or might be are nothing to choose from for whoever does not know them. */
function withoutIds(text: string): string {
  const left = text
    .replaceAll(/Возможно, вы имели в виду «[a-z\d-]*»\.\s?/gu, "")
    .replaceAll(/Есть: (?:«[a-z\d-]*»(?:, )?)+\.?/gu, "")
    .replaceAll(/(?<![A-Za-z]): [a-z\d]+(?:-[a-z\d]+)+(?=\.|$)/gu, "")
    .trim();
  return left === "" && text !== "" ? "Назовите ту запись, которая есть в данных." : left;
}

/** `organizationTypes` is organization-types.yaml. */
function fileOf(name: string): string {
  return `${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.yaml`;
}

function titleOf(schema: unknown): string | null {
  return isRecord(schema) && typeof schema.title === "string" ? schema.title : null;
}

function wordsOf(schema: unknown): Map<string, string> {
  const titles = new Map<string, Set<string>>();
  collectTitles(schema, titles);
  return new Map([...titles].map(([field, all]) => [field, nameField([...all])]));
}

function collectTitles(schema: unknown, titles: Map<string, Set<string>>): void {
  if (Array.isArray(schema)) for (const each of schema) collectTitles(each, titles);
  if (!isRecord(schema)) return;
  const { properties } = schema;
  for (const [field, inside] of isRecord(properties) ? Object.entries(properties) : []) {
    const title = titleOf(inside);
    if (title !== null) titles.set(field, (titles.get(field) ?? new Set()).add(title));
  }
  for (const each of Object.values(schema)) collectTitles(each, titles);
}

/** «Дата» of what is called «Дата документа» here and «Дата протокола» there. */
function nameField(titles: readonly string[]): string {
  const [title = ""] = titles;
  const [first = ""] = title.split(" ");
  const isShared = titles.length > 1 && titles.every((each) => each.split(" ")[0] === first);
  return `«${isShared ? first : title}»`;
}

function withoutCommands(text: string): string {
  return text
    .replaceAll(
      /(?:[:,]| и выполните:?)?\s*npx reglament .*$/gu,
      ". Команду знает тот, кто ведёт данные.",
    )
    .replaceAll(/:? --date [\d-]+/gu, "");
}

const name = "[A-Za-z][A-Za-z-]*";
const path = new RegExp(`(?:[\\w.-]+/)*(${name}\\.yaml)(?::\\d+)?`, "gu");
const value = "(?:\\[[^\\]]*\\]|\\{(?:[^{}]|\\{[^}]*\\})*\\}|[a-z\\d][a-z\\d/-]*(?![\\wа-яё:]))";
const entry = `(?<![\\w@.«-])${name}(?:\\.\\d+)?: (?:${value}(?:, (?=${name}:))?)?`;
/** `kind: head-educators`, `repeals: [order-chats]`, `channels: kind: community, group: x`. */
const entries = new RegExp(`(?:${entry})+`, "gu");
const word = new RegExp(`(?<![\\w@./-])${name}(?:\\.[\\w-]+)*(?![\\w@/-])`, "gu");

function replaceNames(text: string, words: Words): string {
  return text
    .replaceAll(path, (_all, file: string) => words.get(file) ?? "настройки")
    .replaceAll(/\s?\([a-z][\w.]*(?:\s«[^»]*»)?\)/gu, "")
    .replaceAll(/\s?\(?«[a-z][a-z\d-]{2,}»\)?/gu, "")
    .replaceAll(entries, (all) => {
      const [first = ""] = all.split(/[:.]/u);
      const field = words.get(first) ?? first;
      // What follows is no value but an explanation.
      if (all.endsWith(": ")) return `${field}: `;
      const code = words.get(/^[\w.]+: ([\w-]+)$/u.exec(all)?.[1] ?? "");
      return code === undefined ? field : `${field} (${code})`;
    })
    .replaceAll(word, (all) => {
      const known = all.split(".").findLast((segment) => words.has(segment));
      return known === undefined ? all : (words.get(known) ?? all);
    });
}

/** What is left of sentences out of which codes were taken. */
function tidy(text: string): string {
  return text
    .replaceAll(/«(«[^»]*»)»/gu, "$1")
    .replaceAll(/««([^»]*)»: ([^»]*)»/gu, "«$1: $2»")
    .replaceAll(/«([^»]*)» \(([^)]*)\)/gu, (all, name: string, told: string) =>
      name.toLowerCase() === told ? `«${name}»` : all,
    )
    .replaceAll(/(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/gu, "$3.$2.$1")
    .replaceAll("исключением в настройки", "исключением в настройках")
    .replaceAll(/\{[^}]*\}/gu, "данных")
    .replaceAll(/(«[^»]*»)(?: (?:и|или) \1)+/gu, "$1")
    .replaceAll(/\s(?:—|и|или)(?=\s?[.,;:—])(?!, если)/gu, "")
    .replaceAll(/\s+([.,;:])/gu, "$1")
    .replaceAll(/[:,;]+(?=\.)/gu, "")
    .replaceAll(/([.,;:])\1+/gu, "$1")
    .replaceAll(/\s{2,}/gu, " ")
    .trim();
}
