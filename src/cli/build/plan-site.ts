import type { RunCache } from "../../node/cache/cached-run.ts";
import type { FileSums } from "../../node/parts/part-file.ts";
import { openSiteCache } from "../../node/cache/site-cache.ts";
import type { RunResult } from "../../node/run/run-task.ts";
import { loadWhole, type Shown, sumSite } from "../../node/run/showable.ts";
import type { MadeFiles } from "../../node/run/task.ts";
import { type SiteScope, wholeSite } from "../../site/site-pages.ts";
import { stageSite } from "../../site/stage-site.ts";
import { showProgress } from "../terminal.ts";
import type { Work } from "./make-outputs.ts";

export interface SitePlan {
  /** The files of the site, if it lies there as it would be made. */
  held: FileSums | null;
  /** What it is to be made of. */
  made: MadeFiles[];
  scope: SiteScope;
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
  const scope = shard ? { drawn: null, withCommon: false } : wholeSite;
  if (shard && (!result.isOfMany || shown.made.length === 0)) return noPages(shown, scope, cache);
  const key = sumSite(shown, result, { url, scope }, cache);
  const known = openSiteCache(documents.opened, pages.opened);
  const held = key === null ? null : known.find(key);
  const save = (): void => {
    if (key !== null && !held) known.save(key);
  };
  const made = held ? [] : loadWhole(shown.made, cache);
  return made && { held, made, scope, save };
}

/** A part has no pages of an only organization, which are those of the whole site. */
function noPages(shown: Shown, scope: SiteScope, cache: RunCache | null): SitePlan | null {
  const made = loadWhole(shown.made, cache);
  return made && { held: [], made, scope, save: () => undefined };
}

export async function putSite(
  { options: { url }, session: { terminal }, documents, pages }: Work,
  { settings, isOfMany }: RunResult,
  { absent, internal }: Shown,
  { made, scope }: SitePlan,
): Promise<void> {
  showProgress(terminal, "Собирается сайт…");
  pages.keep(absent);
  await stageSite({
    ...{ made, settings, url, internal, pages: pages.staged, isOfMany, scope },
    documents: [documents.staged.folder, documents.opened.folder.place],
    standing: [{ files: pages.readMade(absent), internal }],
  });
}
