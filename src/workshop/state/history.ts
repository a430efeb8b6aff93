import type { Files } from "../core/files.ts";

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
