import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SiteData, SiteOrganization } from "../engine/site/data.ts";
import { breathe } from "../node/output/interruption.ts";
import { securePage } from "./content-security-policy.ts";
import { fileLinks } from "./file-links.ts";
import { openPages, type Pages } from "./pages-program/open-pages.ts";
import { searchFolder, searchGroups } from "./search-groups.ts";
import { isProgram, searchIndex } from "./search-index.ts";
import { siteFiles } from "./site-files.ts";
import {
  drawnIn,
  listPages,
  onlyOf,
  refuseTaken,
  type SitePage,
  type SiteScope,
  sitePages,
  wholeSite,
} from "./site-pages.ts";

export interface SiteOptions {
  /** Folder to write into. */
  outDir: string;
  /** Address of the site with a slash at its end, for canonical links, the 404 page, servers. */
  url?: string | undefined;
  /** What of it is made; all, unless told. */
  scope?: SiteScope;
  /**
   * All that is shown of an organization that is drawn, where the data have it without the texts of
   * documents: all of them would not fit into memory.
   */
  readWhole?: ((brief: SiteOrganization) => SiteOrganization) | undefined;
  /** How many organizations have one search index; else searchGroups knows. */
  searchEach?: number | undefined;
  /** Where a page (its path) lies that is not made now, for the search. */
  findStanding?: ((path: string) => string) | undefined;
}

/**
 * Builds the site into a folder that is empty or not there, silently: pages with their policies,
 * files for machines, the search index. Memory holds one organization, however many there are.
 * Throws when a page cannot be made or two share an address.
 */
export async function buildSite(data: SiteData, options: SiteOptions): Promise<void> {
  const { outDir, url = null, scope = wholeSite, readWhole = (brief) => brief } = options;
  refuseTaken(data);
  const pages = await openPages();
  const search = searchGroups(data, options.searchEach).map(({ folder }) => folder);
  const site = { data, url, outDir, pages, search };
  const isDrawn = drawnIn(scope);
  for (const brief of data.organizations) {
    if (!isDrawn(brief)) continue;
    const isOfMany = onlyOf(data) === undefined;
    const part = { ...data, organizations: [readWhole(brief)], isOfMany };
    for (const page of listPages(part)) if (page.type !== "index") await writePage(site, page);
    for (const file of siteFiles(part, url, { ...wholeSite, withCommon: false }))
      writeInto(outDir, file);
  }
  if (scope.withCommon) await writeCommon(site, options);
}

interface Site {
  data: SiteData;
  url: string | null;
  outDir: string;
  pages: Pages;
  /** The folders of the search index. */
  search: string[];
}

async function writeCommon(site: Site, options: SiteOptions): Promise<void> {
  const { data, url, outDir, pages } = site;
  for (const page of listPages(data)) if (page.type === "index") await writePage(site, page);
  for (const path of sitePages) await writePage(site, { path });
  cpSync(pages.files, outDir, { recursive: true });
  for (const file of siteFiles(data, url, { drawn: [], withCommon: true })) writeInto(outDir, file);
  const { scope, searchEach } = options;
  for (const { folder, organizations } of searchGroups(data, searchEach)) {
    if (scope?.searched?.includes(folder)) continue;
    const found = readPages({ ...data, organizations }, options, onlyOf(data) === undefined);
    for (const [path, bytes] of await searchIndex(found))
      if (folder === searchFolder || !isProgram(path))
        writeInto(outDir, [`${folder}${path}`, bytes]);
  }
}

/** With its policy and, where the site has no address, links that work from a disk. */
async function writePage(
  { data, url, outDir, pages, search }: Site,
  page: SitePage | { path: string },
): Promise<void> {
  await breathe();
  const { path } = page;
  const locals = { site: { ...data, url }, search, page: "type" in page ? page : null };
  const html = await pages.render(path === "" ? "" : `${path}/`, locals);
  const file = path === "404" ? "404.html" : `${path}/index.html`;
  writeInto(outDir, [file, securePage(url === null ? fileLinks(html) : html)]);
}

function writeInto(
  folder: string,
  [path, content]: readonly [path: string, content: string | Uint8Array],
): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** What the search looks into: one after another, since all of them would not fit into memory. */
function* readPages(
  data: SiteData,
  { outDir, scope = wholeSite, findStanding }: SiteOptions,
  isOfMany: boolean,
): Generator<[path: string, html: string]> {
  const isDrawn = drawnIn(scope);
  for (const page of listPages({ ...data, isOfMany })) {
    if (!isFound(page)) continue;
    const path = `${page.path}/index.html`;
    const isMade = isDrawn(page.organization) || !findStanding;
    yield [path, readFileSync(isMade ? join(outDir, path) : findStanding(path), "utf8")];
  }
}

/** The pages of documents, of each its latest edition, contacts and official sections. */
function isFound(page: SitePage): page is Exclude<SitePage, { type: "index" }> {
  return page.type === "document"
    ? !page.organization.former.includes(page.document)
    : page.type === "contacts" || page.type === "official";
}
