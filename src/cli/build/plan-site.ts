import type { RunCache } from "../../node/cache/cached-run.ts";
import { type FormerSite, openSiteCache, type SiteCache } from "../../node/cache/site-cache.ts";
import type { FileSums } from "../../node/parts/part-file.ts";
import type { RunResult } from "../../node/run/run-task.ts";
import { type Shown, sumPages, sumSite, sumsOf } from "../../node/run/showable.ts";
import { type ReadSite, readSitesIn, sitesOf } from "../../node/run/site-texts.ts";
import type { MadeFiles } from "../../node/run/task.ts";
import { searchFolderOf } from "../../site/search-groups.ts";
import { type SiteScope, wholeSite } from "../../site/site-pages.ts";
import type { Sought } from "../../site/stage-site.ts";
import { showProgress } from "../terminal.ts";
import { sumSearch } from "./plan-search.ts";
import type { Work } from "./make-outputs.ts";

export interface SitePlan {
  /** Whether the site lies there as it would be made. */
  isHeld: boolean;
  /** The files of it that lie there as they would be made. */
  held: FileSums;
  /** The organizations whose own pages are among them. */
  standing: readonly string[];
  /** What it is to be made of. */
  made: MadeFiles[];
  scope: SiteScope;
  /** What the site that lies there was looked through for; null where nobody knows. */
  sought: Sought | null;
  /** Is called when it lies there. */
  save: () => void;
}

/** Null where the cache lacks what a site is made of. */
export function planSite(
  { options: { url, shard }, documents, pages }: Work,
  result: RunResult,
  shown: Shown,
  cache: RunCache | null,
): SitePlan | null {
  const withCommon = !shard;
  // A part has no pages of an only organization, which are those of the whole site.
  const readSite = readSitesOf(documents);
  const isLost = (each: MadeFiles): boolean => cache?.isKnown(each) === true && !readSite(each);
  if (shard && (!result.isOfMany || shown.made.length === 0))
    return shown.made.some(isLost) ? null : noPages(shown);
  const key = sumSite(shown, result, { url, withCommon }, cache);
  const known = openSiteCache(documents.opened, pages.opened);
  const whole = key === null ? null : known.find(key);
  if (whole)
    return {
      ...{ standing: [], sought: null, isHeld: true, held: whole, made: [] },
      ...{ scope: wholeSite, save: () => undefined },
    };
  const keys = sumPages(shown, result, url, cache);
  const plan = planChanged(shown, known, keys, withCommon);
  if (shown.made.some((each) => !plan.standing.includes(each.id) && isLost(each))) return null;
  const search = sumSearch(shown.made, keys);
  const save = (): void => {
    if (key === null) return;
    known.save({ key, pages: keys, search, sought: sumsOf([...shown.internal.values()].flat()) });
  };
  return { ...plan, sought: key === null ? null : plan.sought, save };
}

/** What of a site is as it was stays where it lies. */
function planChanged(
  shown: Shown,
  known: SiteCache,
  keys: ReadonlyMap<string, string>,
  withCommon: boolean,
): SitePlan {
  const there = known.findPages(keys);
  const search = withCommon ? sumSearch(shown.made, keys) : new Map<string, string>();
  const searched = known.findSearch(search, searchFolderOf);
  const drawn = shown.made.flatMap(({ id }) => (there.has(id) ? [] : [id]));
  return {
    isHeld: false,
    held: [...there.values(), ...searched.values()].flat(),
    standing: [...there.keys()],
    made: shown.made,
    scope: { drawn: there.size === 0 ? null : drawn, withCommon, searched: [...searched.keys()] },
    sought: known.former && soughtIn(known.former, shown),
    save: () => undefined,
  };
}

function noPages({ made }: Shown): SitePlan {
  return {
    ...{ isHeld: true, held: [], standing: [], made, sought: null },
    ...{ scope: wholeSite, save: () => undefined },
  };
}

/** All that a site shows of an organization, made now or before. */
export function readSitesOf(documents: Work["documents"]): ReadSite {
  return readSitesIn(textsOf(documents));
}

function textsOf({ opened }: Work["documents"]): string[] {
  const { draft, kept } = sitesOf(opened);
  return [draft, kept];
}

function soughtIn({ isThere, sought }: FormerSite, { internal }: Shown): Sought {
  const unsought = new Map(
    Array.from(internal, ([id, values]) => {
      const sums = sumsOf(values);
      return [id, values.filter((_, index) => !sought.has(sums[index] ?? ""))];
    }),
  );
  return { isThere, unsought };
}

export async function putSite(
  { options: { url }, session: { terminal }, documents, pages }: Work,
  { settings, isOfMany }: RunResult,
  { absent, internal }: Shown,
  { made, scope, held, standing, sought }: SitePlan,
): Promise<void> {
  const drawn = made.length - standing.length;
  showProgress(terminal, `Собирается сайт: страницы ${drawn} из ${made.length} организаций…`);
  pages.keep(absent);
  pages.hold(held);
  // Where nothing changed nobody needs what makes pages.
  const { lookedMore, stageSite } = await import("../../site/stage-site.ts");
  await stageSite({
    ...{ made, settings, url, internal, pages: pages.staged, isOfMany, scope },
    texts: textsOf(documents),
    documents: [documents.staged.folder, documents.opened.folder.place],
    standing: [
      { ...pages.listMade(absent), internal },
      ...(sought ? lookedMore(pages.listHeld(), sought.unsought) : []),
    ],
    sought,
    standsIn: pages.opened.folder.place,
  });
}
