import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "../node/input/list-files.ts";
import { buildPages } from "./build-pages.ts";
import { securePage } from "./content-security-policy.ts";
import { fileLinks } from "./file-links.ts";
import { searchIndex } from "./search-index.ts";
import { siteFiles } from "./site-files.ts";
import { listPages } from "./site-pages.ts";
import type { SiteData } from "../engine/site/data.ts";

export interface SiteOptions {
  /** Folder to write into. */
  outDir: string;
  /** Address of the site with a slash at its end, for canonical links, the 404 page, servers. */
  url?: string | undefined;
}

/**
 * Builds the site into a folder that is empty or not there, silently: pages with their policies,
 * files for machines, the search index. Throws as `buildPages`.
 */
export async function buildSite(data: SiteData, options: SiteOptions): Promise<void> {
  const url = options.url ?? null;
  await buildPages({ ...data, url }, options.outDir);
  const pages = finishPages(options.outDir, url);
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(options.outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const [path, text] of siteFiles(data, url)) write(path, text);
  for (const [path, bytes] of await searchIndex(pagesToFind(data, pages)))
    write(`pagefind/${path}`, bytes);
}

type Pages = ReadonlyMap<string, string>;

/**
 * Gives every page its policy and, where the site has no address, links that work from a disk;
 * answers with the pages by path.
 */
function finishPages(folder: string, url: string | null): Pages {
  const paths = listFiles(folder).filter((path) => path.endsWith(".html"));
  return new Map(
    paths.map((path) => {
      const made = readFileSync(join(folder, path), "utf8");
      const html = securePage(url === null ? fileLinks(made) : made);
      writeFileSync(join(folder, path), html);
      return [path, html];
    }),
  );
}

/** The pages of documents, of each its latest edition, contacts and official sections. */
function pagesToFind(data: SiteData, pages: Pages): Pages {
  const paths = listPages(data).flatMap((page) => {
    const isFound =
      page.type === "document"
        ? !page.organization.former.includes(page.document)
        : page.type === "contacts" || page.type === "official";
    return isFound ? [`${page.path}/index.html`] : [];
  });
  return new Map(paths.map((path) => [path, pages.get(path) ?? ""]));
}
