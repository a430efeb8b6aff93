import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Settings } from "../engine/generated/types.ts";
import type { MadeFiles } from "../node/run/task.ts";
import { listFiles } from "../node/input/list-files.ts";
import { hashOf, nodeDisk } from "../node/output/disk.ts";
import type { PlacedFiles, StagedFolder } from "../node/output/outputs.ts";
import type { Looked } from "../node/privacy/look-through.ts";
import { lookThroughAll } from "../node/privacy/look-through-all.ts";
import { readWorkshop } from "../node/workshop/read-workshop.ts";
import type { InternalValues } from "../engine/privacy/check-site-privacy.ts";
import { valuesOf } from "../engine/privacy/internal-values.ts";
import { type Problem, UserError } from "../engine/problem.ts";
import { makePagesApart } from "./apart/make-pages-apart.ts";
import type { PagesToMake } from "./make-pages.ts";
import { ownFiles } from "./own-files.ts";
import { type SiteScope, wholeSite } from "./site-pages.ts";

export interface SiteToStage {
  made: readonly MadeFiles[];
  settings: Settings;
  url: string | undefined;
  /** Where the site is made. */
  pages: StagedFolder;
  /** The folders where the documents lie: the first that has a file counts. */
  documents: readonly string[];
  /** What must not be on it. */
  internal: InternalValues;
  /** The folders where texts of documents lie, where `made` has none. */
  texts?: readonly string[];
  /** Whether there are several organizations, be they made or not. */
  isOfMany: boolean;
  /** Files of the former site that stay on it, and what they have to be looked through for. */
  standing?: readonly Looked[];
  /** What the former site was looked through for. */
  sought?: Sought | null;
  /** What of it is made; all, unless told. */
  scope?: SiteScope;
  /** Where pages of it lie that are not made. */
  standsIn?: PagesToMake["standsIn"];
}

/** What is known of the files of the former site. */
export interface Sought {
  /** Whether a file with this SHA-256 was among them, at this path. */
  isThere: (path: string, sum: string) => boolean;
  /** What they were not looked through for. */
  unsought: InternalValues;
}

/**
 * Builds the site of the organizations that were made into a staged folder, with its downloads,
 * which lie beside the page of their document. Throws UserError if a signed file is not the one that
 * was signed, or if anything internal got in.
 */
export async function stageSite(site: SiteToStage): Promise<void> {
  const { made, settings, url, pages, documents, internal, isOfMany } = site;
  const { standing = [], scope = wholeSite, standsIn = null, sought } = site;
  const values = valuesOf([...internal.values()].flat());
  refuse(
    made.flatMap(({ problems }) => problems),
    values,
  );
  const data = {
    organizations: made.flatMap(({ site }) => site ?? []),
    security: settings.security ?? null,
    isOfMany,
    hasWorkshop: settings.workshop ?? false,
  };
  const sums = new Map(made.map(({ id, siteSum }) => [id, siteSum]));
  const texts = site.texts ? { folders: site.texts, sums } : null;
  const toMake = { data, url, folder: pages.folder, scope, texts, documents, standsIn };
  await makePagesApart(toMake);
  const look = { target: pages.target, own: ownFiles() };
  const looked = [...standing, ...staged(pages.folder, internal, sought)];
  refuse(await lookThroughAll(looked, look), values);
  if (data.hasWorkshop && scope.withCommon) await addWorkshop(pages.folder);
}

/** What was made; files that were there already only for what they were not looked through for. */
function staged(
  folder: string,
  internal: InternalValues,
  sought: Sought | null = null,
): readonly Looked[] {
  const paths = listFiles(folder);
  if (!sought) return [{ folder, paths, internal }];
  const isSame = (path: string): boolean =>
    sought.isThere(path, hashOf(nodeDisk, join(folder, path)) ?? "");
  const { same = [], other = [] } = Object.groupBy(paths, (path) =>
    isSame(path) ? "same" : "other",
  );
  const { unsought } = sought;
  return [{ folder, paths: other, internal }, ...lookedMore({ folder, paths: same }, unsought)];
}

/** Files that were looked through before, where there is more to look for. */
export function lookedMore(files: PlacedFiles, unsought: InternalValues): Looked[] {
  const isMore = [...unsought.values()].some((values) => values.length > 0);
  return isMore ? [{ ...files, internal: unsought }] : [];
}

/** After the gate: the page is the program's own, and holds nobody's data. */
async function addWorkshop(folder: string): Promise<void> {
  mkdirSync(join(folder, "workshop"));
  writeFileSync(join(folder, "workshop", "index.html"), await readWorkshop());
}

function refuse(problems: readonly Problem[], values: readonly string[]): void {
  if (problems.length > 0) throw new UserError(problems, values);
}
