import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "../node/input/list-files.ts";
import { buildPages } from "./build-pages.ts";
import { securePage } from "./content-security-policy.ts";
import { fileLinks } from "./file-links.ts";
import { searchIndex } from "./search-index.ts";
import { siteFiles } from "./site-files.ts";
import { drawnIn, listPages, type SitePage, type SiteScope, wholeSite } from "./site-pages.ts";
import type { SiteData } from "../engine/site/data.ts";

export interface SiteOptions {
  /** Folder to write into. */
  outDir: string;
  /** Address of the site with a slash at its end, for canonical links, the 404 page, servers. */
  url?: string | undefined;
  /** What of it is made; all, unless told. */
  scope?: SiteScope;
  /** Where a page (its path) lies that is not made now, for the search. */
  findStanding?: ((path: string) => string) | undefined;
}

/**
 * Builds the site into a folder that is empty or not there, silently: pages with their policies,
 * files for machines, the search index. Throws as `buildPages`.
 */
export async function buildSite(data: SiteData, options: SiteOptions): Promise<void> {
  const { outDir, scope = wholeSite } = options;
  const url = options.url ?? null;
  await buildPages({ ...data, url, scope }, outDir);
  finishPages(outDir, url);
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const [path, text] of siteFiles(data, url, scope)) write(path, text);
  if (!scope.withCommon) return;
  for (const [path, bytes] of await searchIndex(readPages(data, options)))
    write(`pagefind/${path}`, bytes);
}

/** Gives every page its policy and, where the site has no address, links that work from a disk. */
function finishPages(folder: string, url: string | null): void {
  for (const path of listFiles(folder)) {
    if (!path.endsWith(".html")) continue;
    const made = readFileSync(join(folder, path), "utf8");
    writeFileSync(join(folder, path), securePage(url === null ? fileLinks(made) : made));
  }
}

/** What the search looks into: one after another, since all of them would not fit into memory. */
function* readPages(
  data: SiteData,
  { outDir, scope = wholeSite, findStanding }: SiteOptions,
): Generator<[path: string, html: string]> {
  const isDrawn = drawnIn(scope);
  for (const page of listPages(data)) {
    if (!isFound(page)) continue;
    const path = `${page.path}/index.html`;
    const isMade = isDrawn(page) || !findStanding;
    yield [path, readFileSync(isMade ? join(outDir, path) : findStanding(path), "utf8")];
  }
}

/** The pages of documents, of each its latest edition, contacts and official sections. */
function isFound(page: SitePage): boolean {
  return page.type === "document"
    ? !page.organization.former.includes(page.document)
    : page.type === "contacts" || page.type === "official";
}
