import type { SiteData, SiteOrganization } from "../engine/site/data.ts";
import { shardOf } from "../node/parts/shard.ts";

/** Of the first part, and of the program of the search. */
export const searchFolder = "pagefind/";

/** Organizations whose pages have one search index, and the folder of that on the site. */
export interface SearchGroup {
  /** With a slash at its end. */
  folder: string;
  organizations: SiteOrganization[];
}

/** So many are indexed in about a second and some fifty megabytes. */
const most = 40;

/**
 * The parts of the search index: where there are many organizations, a change of one makes only its
 * part anew, and no more than a part is in memory. In which part an organization is, its id alone
 * decides, and the number of parts, which doubles as they grow.
 */
export function searchGroups({ organizations }: SiteData, each = most): SearchGroup[] {
  let count = 1;
  while (organizations.length > count * each) count *= 2;
  const byNumber = Map.groupBy(organizations, ({ id }) => shardOf(id, count));
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  return numbers.map((number, index) => ({
    // Beside the first lies the program of the search.
    folder: index === 0 ? searchFolder : `${searchFolder}${number}/`,
    organizations: byNumber.get(number) ?? [],
  }));
}

/** The folder of the part to which a file of the site belongs; empty for none. */
export function searchFolderOf(path: string): string {
  return /^pagefind\/(?:\d+\/)?/.exec(path)?.[0] ?? "";
}
