import { type Files, takeOver } from "../core/files.ts";

/** An organization's files with the way to them: undo goes back along it. */
export interface History {
  past: readonly Files[];
  now: Files;
  future: readonly Files[];
  /** What the last change was about: typing on in the same field is one change. */
  about: string | null;
}

/** Texts are shared between the steps, so a step costs little. */
const longest = 300;

export function startHistory(now: Files): History {
  return { past: [], now, future: [], about: null };
}

/** Goes one step on; a step about the same as the last one takes its place. */
export function change(history: History, next: Files, about: string | null): History {
  const { past, now } = history;
  const isSame = about !== null && about === history.about;
  const before = isSame ? past : [...past, now].slice(-longest);
  return { past: before, now: next, future: [], about };
}

/** The same history where there is nothing to take back. */
export function undo(history: History): History {
  const { past, now, future } = history;
  const before = past.at(-1);
  if (!before) return history;
  return { past: past.slice(0, -1), now: before, future: [now, ...future], about: null };
}

export function redo(history: History): History {
  const { past, now, future } = history;
  const [next, ...rest] = future;
  return next ? { past: [...past, now], now: next, future: rest, about: null } : history;
}

/**
 * Files that others have changed, at all steps that have them as they were: undoing does not take
 * back what others did. Steps beyond one that had them otherwise are forgotten.
 */
export function absorb(
  { past, now, future }: History,
  paths: readonly string[],
  former: Files,
  theirs: Files,
): History {
  const isAsBefore = (files: Files): boolean => paths.every((path) => files[path] === former[path]);
  const take = (files: Files): Files => takeOver(files, paths, theirs);
  const last = past.findLastIndex((files) => !isAsBefore(files));
  const next = future.findIndex((files) => !isAsBefore(files));
  return {
    past: past.slice(last + 1).map(take),
    now: take(now),
    future: (next < 0 ? future : future.slice(0, next)).map(take),
    about: null,
  };
}
