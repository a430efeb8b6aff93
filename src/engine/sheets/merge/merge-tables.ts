import { parseYaml } from "../../yaml/parse-yaml.ts";
import { isError } from "../../problem.ts";
import type { RecognizedRow } from "../read-row.ts";
import type { Recognized } from "../recognize-table.ts";
import type { SheetKind, SheetSet } from "../sheet-kind.ts";
import type { SheetProblem } from "../table.ts";
import type { RecordChange } from "./meeting.ts";
import { mergeRows } from "./merge-rows.ts";
import { openNames } from "./name-index.ts";

/** What came of tables that met the data of an organization. */
export interface Merged {
  /** The files that change, by name without extension, as they are to be; all others stay. */
  texts: ReadonlyMap<string, string>;
  /** What changes, as a person would tell it. */
  changes: readonly RecordChange[];
  /** Errors: then nothing should be written. Warnings: what a table does not have, and is not removed. */
  problems: readonly SheetProblem[];
}

/** What a merge is told beside the tables. */
export interface MergeOptions {
  /** The first day (YYYY-MM-DD) of what begins and of which a table does not say when. */
  since?: string;
  /** The order of the keys of a record, by file: new ones are put where it has them. */
  orders?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Tables meet the YAML files of an organization, by name without extension. Records that are there
 * get the values that differ, new ones come last, none is removed; all other characters stay. The
 * same tables again change nothing. Rows of one table may name records that another one adds.
 */
export function mergeTables(
  texts: ReadonlyMap<string, string>,
  tables: readonly Recognized[],
  set: SheetSet,
  options: MergeOptions = {},
): Merged {
  const now = new Map(texts);
  const changes: RecordChange[] = [];
  const problems: SheetProblem[] = [];
  const fed: Recognized[] = [];
  const mergeAll = (all: readonly Recognized[]): void => {
    for (const table of set.kinds.flatMap((kind) => joinTables(kind, all))) {
      const { file } = table.kind;
      const dataOf = readerOf(now);
      const [text, names] = [now.get(file) ?? "", openNames(set, dataOf)];
      const merged = mergeRows({ table, set, text, dataOf, names, options });
      now.set(file, merged.text);
      changes.push(...merged.changes);
      problems.push(...merged.problems);
      fed.push(...feedsOf(merged.owners, set, table));
    }
  };
  mergeAll(tables);
  mergeAll(fed.splice(0));
  const changed = [...now].filter(([file, text]) => text !== (texts.get(file) ?? ""));
  return { texts: new Map(changed), changes, problems };
}

/** The tables of a kind as one: several sheets may tell of the same list. */
function joinTables(kind: SheetKind, tables: readonly Recognized[]): Recognized[] {
  const [first, ...others] = tables.filter((table) => table.kind.id === kind.id);
  if (!first) return [];
  return [{ ...first, rows: [first, ...others].flatMap(({ rows }) => rows) }];
}

/** The data of files as they are now; each is parsed once. */
function readerOf(texts: ReadonlyMap<string, string>): (file: string) => unknown {
  const read = new Map<string, unknown>();
  return (file) => {
    if (!read.has(file)) {
      const { data, problems } = parseYaml({ path: file, text: texts.get(file) ?? "" });
      read.set(file, problems.some(isError) ? undefined : (data ?? null));
    }
    return read.get(file);
  };
}

/** The rows that rows of a table make in tables of other kinds. */
function feedsOf(
  owners: ReadonlyMap<RecognizedRow, string>,
  { kinds }: SheetSet,
  { rows, sheet }: Recognized,
): Recognized[] {
  return kinds.flatMap((kind) => {
    const made = rows.flatMap((row) =>
      row.feeds.flatMap((feed): RecognizedRow[] => {
        const owner = owners.get(row);
        if (feed.kind !== kind.id || owner === undefined) return [];
        const fields = { ...feed.fields, [feed.owner]: owner };
        const columns = new Map(Object.keys(fields).map((key) => [key, feed.place.column ?? 1]));
        return [{ place: row.place, fields, columns, feeds: [], isWhole: true }];
      }),
    );
    return made.length === 0 ? [] : [{ kind, sheet, rows: made, isPart: true }];
  });
}
