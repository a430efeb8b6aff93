import { didYouMean } from "../../base/suggest.ts";
import { foldWords } from "../fold-words.ts";
import type { Said } from "../table.ts";
import type { Fields } from "../read/reading.ts";
import type { SheetKind, SheetSet } from "../sheet-kind.ts";
import { listRecords, recordsAt } from "./records.ts";

/** Records by their names. */
export interface NameIndex {
  /** The id that a cell means, or why it means none. */
  resolve: (scope: string, text: string) => { id: string } | { fault: Said };
  /** How people call a record; its id where nobody has it. */
  label: (scope: string, id: string) => string;
  labels: (scope: string) => readonly string[];
  ids: (scope: string) => ReadonlySet<string>;
}

interface Names {
  byName: Map<string, Set<string>>;
  /** By what people call it, letter by letter: it goes before all other names. */
  byLabel: Map<string, Set<string>>;
  labels: Map<string, string>;
  fold: (text: string) => string;
}

/** Looks up what cells name: by id, by label, by other names. Of a name that two bear neither is meant. */
export function openNames(set: SheetSet, dataOf: (file: string) => unknown): NameIndex {
  const scopes = new Map<string, Names>();
  const namesOf = (scope: string): Names => {
    const names = scopes.get(scope) ?? collectNames(set, scope, dataOf);
    scopes.set(scope, names);
    return names;
  };
  return {
    resolve: (scope, text) => {
      const names = namesOf(scope);
      if (names.labels.has(text)) return { id: text };
      const exact = names.byLabel.get(foldWords(text));
      const found = exact?.size === 1 ? exact : names.byName.get(names.fold(text));
      const [id, ...others] = found ?? [];
      if (id === undefined) return { fault: unknownName(text, names) };
      return others.length === 0 ? { id } : { fault: sharedName(text, [id, ...others]) };
    },
    label: (scope, id) => namesOf(scope).labels.get(id) ?? id,
    labels: (scope) => [...namesOf(scope).labels.values()],
    ids: (scope) => new Set(namesOf(scope).labels.keys()),
  };
}

/** How a record is told to people, with the names of those that it names. */
export function labelOf(
  kind: SheetKind,
  fields: Fields,
  { label }: Pick<NameIndex, "label">,
): string {
  const named = kind.columns.flatMap(({ key, reference }) => {
    const id = fields[key];
    return reference === undefined || typeof id !== "string"
      ? []
      : [[key, label(reference, id)] as const];
  });
  return kind.label({ ...fields, ...Object.fromEntries<string>(named) });
}

function collectNames(set: SheetSet, scope: string, dataOf: (file: string) => unknown): Names {
  const kind = set.kinds.find((each) => each.scope === scope);
  const fold = kind?.foldName ?? foldWords;
  const names: Names = { byName: new Map(), byLabel: new Map(), labels: new Map(), fold };
  const add = (id: unknown, label: string, others: readonly string[]): void => {
    if (typeof id !== "string") return;
    names.labels.set(id, label);
    const put = (map: Map<string, Set<string>>, name: string): void => {
      map.set(name, new Set([...(map.get(name) ?? []), id]));
    };
    put(names.byLabel, foldWords(label));
    for (const name of [label, ...others].map(fold)) put(names.byName, name);
  };
  if (kind)
    for (const { data, fields } of listRecords(kind, dataOf(kind.file)))
      add(data.id, kind.label(fields), kind.names?.(fields) ?? []);
  for (const list of set.lists.filter((each) => each.scope === scope))
    for (const { record } of recordsAt(dataOf(list.file), list.path))
      add(record.id, list.label(record), list.names(record));
  return names;
}

function unknownName(text: string, { labels }: Names): Said {
  return {
    rule: "sheet-unknown-name",
    message: `«${text}» в данных нет.`,
    hint:
      labels.size === 0 ? "Сначала добавьте эту запись." : didYouMean(text, [...labels.values()]),
  };
}

function sharedName(text: string, ids: readonly string[]): Said {
  return {
    rule: "sheet-shared-name",
    message: `Под «${text}» подходят несколько записей.`,
    hint: `Назовите её кодом: ${ids.join(" или ")}.`,
  };
}
