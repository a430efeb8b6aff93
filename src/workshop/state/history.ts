import { type Files, takeOver } from "../core/files.ts";

/** A state, an organization's files or an answer, with the way to it: undo goes back along it. */
export interface History<State = Files> {
  past: readonly State[];
  now: State;
  future: readonly State[];
  /** What the last change was about: typing on in the same field is one change. */
  about: string | null;
}

/** Texts are shared between the steps, so a step costs little. */
const longest = 300;

export function startHistory<State>(now: State): History<State> {
  return { past: [], now, future: [], about: null };
}

/** Goes one step on; a step about the same as the last one takes its place. */
export function change<State>(
  history: History<State>,
  next: State,
  about: string | null,
): History<State> {
  const { past, now } = history;
  if (next === now) return history;
  const isSame = about !== null && about === history.about;
  const before = isSame ? past : [...past, now].slice(-longest);
  return { past: before, now: next, future: [], about };
}

/** The same history where there is nothing to take back. */
export function undo<State>(history: History<State>): History<State> {
  const { past, now, future } = history;
  if (past.length === 0) return history;
  const [before = now] = past.slice(-1);
  return { past: past.slice(0, -1), now: before, future: [now, ...future], about: null };
}

export function redo<State>(history: History<State>): History<State> {
  const { past, now, future } = history;
  const [next = now, ...rest] = future;
  return future.length > 0
    ? { past: [...past, now], now: next, future: rest, about: null }
    : history;
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
