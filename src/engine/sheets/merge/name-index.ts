import { didYouMean } from "../../base/suggest.ts";
import { foldWords } from "../fold-words.ts";
import type { Said } from "../table.ts";
import type { SheetSet } from "../sheet-kind.ts";
import { listRecords, recordsAt } from "./records.ts";

/** The id that a cell means, or why it means none. */
export type Resolve = (scope: string, text: string) => { id: string } | { fault: Said };

interface Names {
  ids: Set<string>;
  byName: Map<string, Set<string>>;
  labels: string[];
  fold: (text: string) => string;
}

/** Looks up what cells name: by id, by label, by other names. Of a name that two bear neither is meant. */
export function openNames(set: SheetSet, dataOf: (file: string) => unknown): Resolve {
  const scopes = new Map<string, Names>();
  return (scope, text) => {
    const names = scopes.get(scope) ?? collectNames(set, scope, dataOf);
    scopes.set(scope, names);
    if (names.ids.has(text)) return { id: text };
    const [id, ...others] = names.byName.get(names.fold(text)) ?? [];
    if (id !== undefined && others.length === 0) return { id };
    return {
      fault: id === undefined ? unknownName(text, names) : sharedName(text, [id, ...others]),
    };
  };
}

/** The ids of a scope that are taken. */
export function takenIds(
  set: SheetSet,
  scope: string,
  dataOf: (file: string) => unknown,
): Set<string> {
  return collectNames(set, scope, dataOf).ids;
}

function collectNames(set: SheetSet, scope: string, dataOf: (file: string) => unknown): Names {
  const kind = set.kinds.find((each) => each.scope === scope);
  const fold = kind?.foldName ?? foldWords;
  const names: Names = { ids: new Set(), byName: new Map(), labels: [], fold };
  const add = (id: unknown, label: string, others: readonly string[]): void => {
    if (typeof id !== "string") return;
    names.ids.add(id);
    names.labels.push(label);
    for (const name of [label, ...others].map(fold))
      names.byName.set(name, new Set([...(names.byName.get(name) ?? []), id]));
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
    hint: labels.length === 0 ? "Сначала добавьте эту запись." : didYouMean(text, labels),
  };
}

function sharedName(text: string, ids: readonly string[]): Said {
  return {
    rule: "sheet-shared-name",
    message: `Под «${text}» подходят несколько записей.`,
    hint: `Назовите её кодом: ${ids.join(" или ")}.`,
  };
}
