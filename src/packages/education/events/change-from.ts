import { addDays } from "../../../engine/base/add-days.ts";
import { isRecord } from "../../../engine/base/is-record.ts";
import type { EventEdit } from "../../../engine/events/event.ts";
import type { Path } from "../../../engine/yaml/yaml-file.ts";
import { endOf, startOf } from "./written.ts";

/** What a field is from a day (YYYY-MM-DD) on. */
export interface Change {
  /** The field of an entry that has the value; absent where the value is a record itself. */
  key?: string;
  value: unknown;
  day: string;
  /** What else the entry of the former value has, where the data tell it elsewhere. */
  former?: Readonly<Record<string, unknown>>;
  /** Entries of the history that go on beside the new one. */
  keeps?: (entry: Readonly<Record<string, unknown>>) => boolean;
}

/**
 * Another value from a day on: what held then gets its last day, the day before; what is told for the
 * same day once more takes the place of what was told. Where the data know what comes later, the new
 * value ends before that.
 */
export function changeFrom(
  { file, path }: { file: string; path: Path },
  old: unknown,
  change: Change,
): EventEdit[] {
  if (old === undefined) return [{ kind: "set", file, path, value: change.value }];
  const { entries, isNew, edits } = changeTerms(old, change);
  if (!Array.isArray(old))
    return isNew ? [{ kind: "set", file, path, value: entries.map(({ entry }) => entry) }] : [];
  return edits.map((edit) => ({ ...edit, file, path: [...path, ...edit.path] }));
}

/** What held on a day did so till the day before, and nothing comes after it. */
export function endBefore(
  { file, path }: { file: string; path: Path },
  old: unknown,
  { key, day }: { key: string; day: string },
): EventEdit[] {
  const until = addDays(day, -1);
  if (typeof old === "string") return [{ kind: "set", file, path, value: [{ [key]: old, until }] }];
  const entries: unknown[] = Array.isArray(old) ? old : [];
  return entries.flatMap((entry, index): EventEdit[] =>
    isRecord(entry) && holds(entry, day)
      ? [{ kind: "set", file, path: [...path, index, "until"], value: until }]
      : [],
  );
}

/** The whole of a field after a change, for a record that is written anew. */
export function changedValue(old: unknown, change: Change): unknown {
  const { entries, isNew } = changeTerms(old, change);
  return isNew ? entries.map(({ entry }) => entry) : old;
}

type Entry = Readonly<Record<string, unknown>>;

interface OwnEdit {
  kind: "set" | "append";
  path: Path;
  value: unknown;
}

interface Changed {
  entries: readonly { entry: Entry }[];
  /** False where it is so already. */
  isNew: boolean;
  /** In a list; paths are those in it. */
  edits: OwnEdit[];
}

function changeTerms(old: unknown, change: Change): Changed {
  const { day, former = {}, keeps = () => false } = change;
  const items: unknown[] = Array.isArray(old) ? old : [{ ...entryOf(old, change), ...former }];
  const entries = items.filter(isRecord);
  const told = entryOf(change.value, change);
  if (entries.some((entry) => holds(entry, day) && isSame(entry, told)))
    return { entries: entries.map((entry) => ({ entry })), isNew: false, edits: [] };
  const [next] = entries
    .map(startOf)
    .filter((from) => from > day)
    .toSorted();
  const term: Entry = {
    ...told,
    from: day,
    ...(next !== undefined && { until: addDays(next, -1) }),
  };
  const again = entries.findIndex((entry) => startOf(entry) === day && !keeps(entry));
  const until = addDays(day, -1);
  const edits: OwnEdit[] = [];
  const changed = entries.map((entry, index): { entry: Entry } => {
    if (index === again) {
      edits.push({ kind: "set", path: [index], value: term });
      return { entry: term };
    }
    if (keeps(entry) || !holds(entry, day)) return { entry };
    edits.push({ kind: "set", path: [index, "until"], value: until });
    return { entry: { ...entry, until } };
  });
  if (again >= 0) return { entries: changed, isNew: true, edits };
  edits.push({ kind: "append", path: [], value: term });
  return { entries: [...changed, { entry: term }], isNew: true, edits };
}

function entryOf(value: unknown, { key }: Change): Entry {
  if (key !== undefined) return { [key]: value };
  return isRecord(value) ? value : {};
}

function holds(entry: Entry, day: string): boolean {
  return startOf(entry) <= day && day <= endOf(entry);
}

/** Whether both say the same, whatever their days are. */
function isSame(entry: Entry, told: Entry): boolean {
  const days = { from: null, until: null };
  return JSON.stringify({ ...entry, ...days }) === JSON.stringify({ ...told, ...days });
}
