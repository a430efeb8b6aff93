import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Settings } from "../engine/generated/types.ts";
import type { ReadSite } from "../node/run/site-texts.ts";
import type { MadeFiles } from "../node/run/task.ts";
import { readFolder } from "../node/input/list-files.ts";
import type { StagedFolder } from "../node/output/outputs.ts";
import { readWorkshop } from "../node/workshop/read-workshop.ts";
import { checkSitePrivacy, type InternalValues } from "../engine/privacy/check-site-privacy.ts";
import { valuesOf } from "../engine/privacy/internal-values.ts";
import { type Problem, UserError } from "../engine/problem.ts";
import { buildSite, type SiteOptions } from "./build-site.ts";
import { ownFiles } from "./own-files.ts";
import { drawnIn, listPages, type SiteScope, wholeSite } from "./site-pages.ts";

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
  /** How all that is shown of an organization is read, where `made` has no texts of documents. */
  readSite?: ReadSite;
  /** Whether there are several organizations, be they made or not. */
  isOfMany: boolean;
  /** Files of the former site that stay on it, and what they have to be looked through for. */
  standing?: readonly Standing[];
  /** What of it is made; all, unless told. */
  scope?: SiteScope;
  /** Where a page of it lies that is not made. */
  findStanding?: (path: string) => string;
}

export interface Standing {
  files: Iterable<[path: string, bytes: Uint8Array]>;
  internal: InternalValues;
}

/**
 * Builds the site of the organizations that were made into a staged folder, with its downloads,
 * which lie beside the page of their document. Throws UserError if a signed file is not the one that
 * was signed, or if anything internal got in.
 */
export async function stageSite(site: SiteToStage): Promise<void> {
  const { made, settings, url, pages, documents, internal, isOfMany } = site;
  const { standing = [], scope = wholeSite, findStanding, readSite } = site;
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
  const readWhole = readSite && wholeBy(made, readSite);
  await buildSite(data, { outDir: pages.folder, url, scope, findStanding, readWhole });
  const isDrawn = drawnIn(scope);
  for (const page of listPages(data)) {
    if (page.type !== "document" || !isDrawn(page.organization)) continue;
    const files = page.document.downloads.flatMap(({ file, signature }) => [file, signature ?? []]);
    for (const file of files.flat())
      copyFrom(
        documents.map((folder) => join(folder, page.organization.id, file)),
        join(pages.folder, page.path, file),
      );
  }
  const own = ownFiles();
  const all = [...standing, { files: readFolder(pages.folder), internal }];
  refuse(
    all.flatMap((each) => checkSitePrivacy(each.files, pages.target, each.internal, own)),
    values,
  );
  if (data.hasWorkshop && scope.withCommon) await addWorkshop(pages.folder);
}

function wholeBy(made: readonly MadeFiles[], readSite: ReadSite): SiteOptions["readWhole"] {
  const byId = new Map(made.map((each) => [each.id, each]));
  return ({ id }) => {
    const each = byId.get(id);
    const whole = each && readSite(each);
    if (!whole) throw new Error(`What the site shows of «${id}» is gone.`);
    return whole;
  };
}

/** After the gate: the page is the program's own, and holds nobody's data. */
async function addWorkshop(folder: string): Promise<void> {
  mkdirSync(join(folder, "workshop"));
  writeFileSync(join(folder, "workshop", "index.html"), await readWorkshop());
}

function refuse(problems: readonly Problem[], values: readonly string[]): void {
  if (problems.length > 0) throw new UserError(problems, values);
}

function copyFrom(places: readonly string[], to: string): void {
  const from = places.find((place) => existsSync(place)) ?? places.at(-1) ?? "";
  copyFileSync(from, to);
}
