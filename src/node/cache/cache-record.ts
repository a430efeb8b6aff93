import type { MadeFiles, Outcome } from "../run/task.ts";

/** What is kept of an organization: what came of it, and which files that were. */
export interface CacheRecord {
  /** The sum of all that its files were made of. */
  key: string;
  /** The same with the day on which it was judged: of all that its problems follow from. */
  judged: string;
  outcome: Outcome & { made: MadeFiles };
}

/** A record of an organization with mistakes would be of no use: nothing was made of it. */
export function recordOf(outcome: Outcome, day: string | null): CacheRecord | null {
  const { key, made } = outcome;
  if (key === null || made === null || made.problems.length > 0) return null;
  return { key, judged: judgedKey(key, day), outcome: { ...outcome, made } };
}

export function judgedKey(key: string, day: string | null): string {
  return `${key} ${day ?? ""}`;
}

/** It was written whole (summed-file.ts) by this very program, whose sum is in the key. */
export function isCacheRecord(value: unknown): value is CacheRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    ["key", "judged"].every((name) => typeof Reflect.get(value, name) === "string") &&
    hasFiles(Reflect.get(value, "outcome"))
  );
}

function hasFiles(outcome: unknown): boolean {
  if (typeof outcome !== "object" || outcome === null || !("made" in outcome)) return false;
  const { made } = outcome;
  return typeof made === "object" && made !== null && "paths" in made && Array.isArray(made.paths);
}

/** What was made, with the path and the sum of each file in the output folder. */
export function pathsOf({ id, paths }: MadeFiles): [path: string, sum: string][] {
  return paths.map(([name, sum]) => [`${id}/${name}`, sum]);
}
