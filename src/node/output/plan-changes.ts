import type { MadeList } from "./made-list.ts";
import type { PathKey } from "./scan-folder.ts";

/** What lies in an output folder and what is to lie there; paths are inside it, with "/". */
export interface Situation {
  /** What the last runs made; null where nobody knows. */
  list: MadeList | null;
  /** What is there, folders and links not entered. */
  present: readonly string[];
  /** What stands at a path: its SHA-256, null for nothing, "other" for what is no file. */
  look: (path: string) => string | null;
  /** What this run made. */
  made: MadeList;
  /** Whether files of former runs, if this one did not make them, are to go. */
  replaces: (path: string) => boolean;
  /** Whether what people put there goes too. */
  clean: boolean;
  key: PathKey;
}

/** One file that is put, replaced or removed. */
export interface Change {
  path: string;
  /** SHA-256 of what is there before and after; null for nothing. */
  before: string | null;
  after: string | null;
  /** Where what is put lies now: among what was made, or (`old`) in the folder itself. */
  from: { made: string } | { old: string } | null;
}

/** A person's file that stays. */
export interface KeptFile {
  path: string;
  /** Not ours; ours and altered; the same, but today's is another; the same, but made no more. */
  why: "foreign" | "altered" | "outdated" | "abandoned";
  /** Where today's version lies instead. */
  beside: string | null;
}

export interface Plan {
  changes: Change[];
  kept: KeptFile[];
  /** People's files that go. */
  removed: string[];
  /** Files of unknown hands that made room, and where they lie now. */
  saved: string[];
  /** The list for the next run. */
  list: MadeList;
}

/** Where files of unknown hands go that stand in the way of what an older version may have made. */
export const savedFolder = "прежние файлы";

/**
 * Decides what happens to each file. What a person put or altered stays where it is; if today's
 * version of it is another than the one that was altered, that is put beside.
 */
export function planChanges(situation: Situation): Plan {
  const { list, made, clean, key } = situation;
  const replaces = (path: string): boolean =>
    situation.replaces(path) || (path !== besideOf(path) && made.has(besideOf(path)));
  const plan = { changes: [], kept: [], removed: [], saved: [], list: new Map<string, string>() };
  const draft: Draft = { ...plan, taken: new Set([...made.keys()].map(key)) };
  for (const [path, sum] of list ?? []) if (!replaces(path)) draft.list.set(path, sum);
  for (const [path, sum] of made) place(draft, situation, path, sum);
  const leading = new Set([...made.keys()].flatMap(foldersOf).map(key));
  const known = new Map((list ? [...list.keys()] : []).map((path) => [key(path), path]));
  for (const path of situation.present) known.set(key(path), path);
  for (const [name, path] of known) {
    if (draft.taken.has(name) || !replaces(path)) continue;
    // A link to a folder, in which documents are put.
    if (leading.has(name) && situation.look(path) === "other") continue;
    leave(draft, situation, path, clean);
  }
  const { changes, kept, removed, saved } = draft;
  return { changes: inOrder(changes, made), kept, removed, saved, list: draft.list };
}

interface Draft extends Omit<Plan, "list"> {
  list: Map<string, string>;
  /** What is spoken for. */
  taken: Set<string>;
}

function place(draft: Draft, situation: Situation, path: string, after: string): void {
  const { list, look, clean } = situation;
  const before = look(path);
  const put = (to: string, was: string | null): void => {
    draft.list.set(to, after);
    if (was !== after) draft.changes.push({ path: to, before: was, after, from: { made: path } });
  };
  const base = list?.get(path);
  const isOurs = before === null || before === after || before === base;
  if (isOurs) put(path, before);
  else if (list === null && before !== "other") {
    const saved = freeName(draft, situation, `${savedFolder}/${path}`, before);
    draft.taken.add(situation.key(saved));
    if (look(saved) === null)
      draft.changes.push({ path: saved, before: null, after: before, from: { old: path } });
    draft.saved.push(saved);
    put(path, before);
  } else if (clean) {
    draft.removed.push(path);
    put(path, before);
  } else if (base === after) {
    draft.list.set(path, base);
    draft.kept.push({ path, why: "altered", beside: null });
  } else {
    if (base === undefined) draft.list.delete(path);
    else draft.list.set(path, base);
    const beside = freeName(draft, situation, path, after, " (новый");
    draft.taken.add(situation.key(beside));
    put(beside, look(beside));
    draft.kept.push({ path, why: base === undefined ? "foreign" : "outdated", beside });
  }
}

/** What this run did not make: ours goes, people's stays. */
function leave(draft: Draft, { list, look }: Situation, path: string, clean: boolean): void {
  const base = list?.get(path);
  const before = base === undefined && !clean ? "other" : look(path);
  if (before === null) return;
  if (before === base || clean) {
    if (before !== base) draft.removed.push(path);
    draft.changes.push({ path, before, after: null, from: null });
  } else draft.kept.push({ path, why: base === undefined ? "foreign" : "abandoned", beside: null });
}

/** Beside what a version of today lies, by its name; any other path itself. */
function besideOf(path: string): string {
  return path.replace(/ \(новый(?: \d+)?\)(?=(?:\.[^./]*)?$)/u, "");
}

/** The first name like this one that is free, ours, or holds the same already. */
function freeName(
  { taken }: Draft,
  { list, look, key }: Situation,
  path: string,
  sum: string,
  words = "",
): string {
  const dot = path.lastIndexOf(".");
  const end = dot > path.lastIndexOf("/") + 1 ? dot : path.length;
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? "" : ` ${number}`;
    const added = words === "" ? mark && ` (${number})` : `${words}${mark})`;
    const name = path.slice(0, end) + added + path.slice(end);
    const there = look(name);
    const isFree = there === null || there === sum || there === list?.get(name);
    if (isFree && !taken.has(key(name))) return name;
  }
}

/** All folders above a path. */
export function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** What makes room, then what is put, then what goes: at no moment a file is missing. */
function inOrder(changes: readonly Change[], made: MadeList): Change[] {
  const leading = new Set([...made.keys()].flatMap(foldersOf));
  const isInTheWay = ({ path, after }: Change): boolean =>
    after === null && (leading.has(path) || foldersOf(path).some((folder) => made.has(folder)));
  const stage = (change: Change): number => {
    if ("old" in (change.from ?? {}) || isInTheWay(change)) return 0;
    return change.after === null ? 2 : 1;
  };
  return [0, 1, 2].flatMap((wanted) => changes.filter((change) => stage(change) === wanted));
}
