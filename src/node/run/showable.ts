import type { InternalValue } from "../../engine/privacy/internal-values.ts";
import type { RunCache } from "../cache/cached-run.ts";
import type { RunResult } from "./run-task.ts";
import type { SortedRun } from "./sort-made.ts";
import type { MadeFiles } from "./task.ts";

/** What a site shows after a run. */
export interface Shown {
  /**
   * Of all organizations, in their order: of those that could not be made, what was made when they
   * last were sound.
   */
  made: MadeFiles[];
  /** Those of which nothing is known but the pages that lie there. */
  absent: string[];
  /** What must not be published of the former state of those that could not be made. */
  former: ReadonlyMap<string, readonly InternalValue[]>;
}

/** Null where the cache lacks what it promised. */
export function showable(
  { made, failed }: SortedRun,
  { organizations }: RunResult,
  cache: RunCache | null,
): Shown | null {
  const former = new Map<string, readonly InternalValue[]>();
  const all = new Map(made.map((each) => [each.id, each]));
  for (const { id } of failed) {
    const last = cache?.lastOf(id);
    if (!last) continue;
    all.set(id, last.made);
    former.set(id, last.internal);
  }
  const known = organizations.flatMap((id) => all.get(id) ?? []);
  const whole = known.flatMap((each) => (cache ? (cache.wholeOf(each) ?? []) : each));
  if (whole.length < known.length) return null;
  const absent = organizations.filter((id) => !all.has(id));
  return { made: whole, absent, former };
}
