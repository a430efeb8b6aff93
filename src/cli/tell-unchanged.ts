import type { Session } from "./session.ts";

/** Says that there is nothing to do, where nothing changed; an empty part of several is one too. */
export function tellUnchanged(
  only: readonly string[] | undefined,
  { changedSince, shard }: { changedSince?: string; shard?: unknown },
  { terminal }: Session,
): boolean {
  if (changedSince === undefined || shard !== undefined || only?.length !== 0) return false;
  terminal.out(`С коммита ${changedSince} ничего не изменилось: делать нечего.\n`);
  return true;
}
