import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "../node/input/list-files.ts";
import { buildPages } from "./build-pages.ts";
import { securePage } from "./content-security-policy.ts";
import { searchIndex } from "./search-index.ts";
import { siteFiles } from "./site-files.ts";
import { listPages } from "./site-pages.ts";
import type { SiteData } from "../engine/site/data.ts";

export interface SiteOptions {
  /** Folder to write into. */
  outDir: string;
  /** Path under which the site is served, `/` unless told; only the 404 page depends on it. */
  base?: string;
  /** Address of the site, for the canonical links. */
  site?: string;
}

/**
 * Builds the site into a folder that is empty or not there, silently: pages with their policies,
 * files for machines, the search index. Throws as `buildPages`.
 */
export async function buildSite(data: SiteData, options: SiteOptions): Promise<void> {
  await buildPages(data, options);
  const pages = securePages(options.outDir);
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(options.outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const url = options.site === undefined ? null : new URL(options.base ?? "/", options.site).href;
  for (const [path, text] of siteFiles(data, url)) write(path, text);
  for (const [path, bytes] of await searchIndex(pagesToFind(data, pages)))
    write(`pagefind/${path}`, bytes);
}

type Pages = ReadonlyMap<string, string>;

/** Gives every page its policy; answers with the pages by path. */
function securePages(folder: string): Pages {
  const paths = listFiles(folder).filter((path) => path.endsWith(".html"));
  return new Map(
    paths.map((path) => {
      const html = securePage(readFileSync(join(folder, path), "utf8"));
      writeFileSync(join(folder, path), html);
      return [path, html];
    }),
  );
}

/** The pages of documents, of each its latest edition. */
function pagesToFind(data: SiteData, pages: Pages): Pages {
  const paths = listPages(data).flatMap((page) =>
    page.type === "document" && page.document.replacedBy === null
      ? [`${page.path}/index.html`]
      : [],
  );
  return new Map(paths.map((path) => [path, pages.get(path) ?? ""]));
}
