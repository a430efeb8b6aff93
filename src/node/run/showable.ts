import type { InternalValue } from "../../engine/privacy/internal-values.ts";
import { sumOf } from "../cache/input-sums.ts";
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
  /** What must not be published: also of the former state of those that could not be made. */
  internal: Map<string, InternalValue[]>;
}

export function showable(
  { made, failed }: SortedRun,
  { organizations, internal }: RunResult,
  cache: RunCache | null,
): Shown {
  const all = new Map(made.map((each) => [each.id, each]));
  const guarded = new Map(Array.from(internal, ([id, values]) => [id, [...values]]));
  for (const { id } of failed) {
    const last = cache?.lastOf(id);
    if (!last) continue;
    all.set(id, last.made);
    guarded.set(id, [...(guarded.get(id) ?? []), ...last.internal]);
  }
  const known = organizations.flatMap((id) => all.get(id) ?? []);
  return { made: known, absent: organizations.filter((id) => !all.has(id)), internal: guarded };
}

/** The sums of private values. */
export function sumsOf(values: readonly InternalValue[]): string[] {
  return values.map(({ value }) => sumOf(value));
}

/**
 * The sums of all that the own pages of each organization are made of, and the files beside them.
 * Nothing of other organizations stands on them; what they are looked through for is not in the sums.
 */
export function sumPages(
  { made }: Shown,
  { settings, isOfMany }: RunResult,
  url: string | undefined,
  cache: RunCache | null,
): Map<string, string> {
  // Those of an only organization are those of the site.
  if (cache === null || !isOfMany) return new Map();
  const base = { program: cache.program(), url, settings };
  return new Map(
    made.flatMap(({ id, siteSum, paths }): [string, string][] =>
      siteSum === null ? [] : [[id, sumOf({ base, id, siteSum, paths })]],
    ),
  );
}

/**
 * The sum of all that the files of a site are made of, and of what it was looked through for; null
 * where that is not known.
 */
export function sumSite(
  { made, absent, internal }: Shown,
  { settings, isOfMany }: RunResult,
  { url, withCommon }: { url: string | undefined; withCommon: boolean },
  cache: RunCache | null,
): string | null {
  const { program = null } = cache ?? {};
  if (program === null || made.some(({ siteSum }) => siteSum === null)) return null;
  return sumOf({
    program: program(),
    pages: made.map(({ id, siteSum, paths }) => [id, siteSum, paths]),
    ...{ absent, url, withCommon, internal: [...internal], security: settings.security },
    isOfMany,
  });
}
