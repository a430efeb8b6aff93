import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";

import type { SiteData } from "../engine/site/data.ts";
import { type ReadSite, readSitesIn } from "../node/run/site-texts.ts";
import { buildSite, type SiteOptions } from "./build-site.ts";
import { drawnIn, listPages, type SiteScope } from "./site-pages.ts";

/** What the pages of a site are made of, as plain data: another process may make them. */
export interface PagesToMake {
  /** Without the texts of documents, where `texts` tell of them. */
  data: SiteData;
  url: string | undefined;
  /** Where they are put. */
  folder: string;
  scope: SiteScope;
  texts: SiteTexts | null;
  /** The folders where the documents lie: the first that has a file counts. */
  documents: readonly string[];
  /** Where pages lie that are not made: all of them, or those of each organization by its id. */
  standsIn: string | ReadonlyMap<string, string> | null;
}

/** Where all that is shown of organizations lies: all of them would not fit into memory. */
export interface SiteTexts {
  folders: readonly string[];
  /** Their sums, by the ids of organizations. */
  sums: ReadonlyMap<string, string | null>;
}

/** Builds the site, with the downloads, which lie beside the page of their document. */
export async function makePages(pages: PagesToMake): Promise<void> {
  const { data, url, folder, scope, texts, documents, standsIn } = pages;
  const readWhole = texts ? wholeBy(texts) : undefined;
  const findStanding =
    standsIn === null ? undefined : (path: string) => join(homeOf(standsIn, path), path);
  await buildSite(data, { outDir: folder, url, scope, findStanding, readWhole });
  const isDrawn = drawnIn(scope);
  for (const page of listPages(data)) {
    if (page.type !== "document" || !isDrawn(page.organization)) continue;
    const files = page.document.downloads.flatMap(({ file, signature }) => [file, signature ?? []]);
    for (const file of files.flat())
      copyFrom(
        documents.map((each) => join(each, page.organization.id, file)),
        join(folder, page.path, file),
      );
  }
}

function homeOf(standsIn: NonNullable<PagesToMake["standsIn"]>, path: string): string {
  return typeof standsIn === "string"
    ? standsIn
    : (standsIn.get(path.split("/", 1)[0] ?? "") ?? "");
}

function wholeBy({ folders, sums }: SiteTexts): SiteOptions["readWhole"] {
  const readSite: ReadSite = readSitesIn(folders);
  return ({ id }) => {
    const whole = readSite({ siteSum: sums.get(id) ?? null });
    if (!whole) throw new Error(`What the site shows of «${id}» is gone.`);
    return whole;
  };
}

function copyFrom(places: readonly string[], to: string): void {
  const from = places.find((place) => existsSync(place)) ?? places.at(-1) ?? "";
  copyFileSync(from, to);
}
