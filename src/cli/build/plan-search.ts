import { sumOf } from "../../node/cache/input-sums.ts";
import type { MadeFiles } from "../../node/run/task.ts";
import { searchGroups } from "../../site/search-groups.ts";

/**
 * The sums of all that each part of the search index is made of, by its folder: of the pages of its
 * organizations, in their order. None of a part of which the pages of one have no sum.
 */
export function sumSearch(
  made: readonly MadeFiles[],
  pages: ReadonlyMap<string, string>,
): Map<string, string> {
  const organizations = made.flatMap(({ site }) => site ?? []);
  const groups = searchGroups({ organizations, security: null });
  return new Map(
    groups.flatMap(({ folder, organizations: own }): [string, string][] => {
      const sums = own.map(({ id }) => pages.get(id) ?? null);
      return sums.includes(null) ? [] : [[folder, sumOf([folder, sums])]];
    }),
  );
}
