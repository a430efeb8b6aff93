import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { securePage } from "./content-security-policy.ts";
import { searchIndex } from "./search-index.ts";
import { siteFiles } from "./site-files.ts";
import { listPages } from "./site-pages.ts";
import type { SiteData } from "./data.ts";

export interface SiteOptions {
  /** Folder to write into; Astro empties it first. */
  outDir: string;
  /** Path under which the site is served, `/` unless told; only the 404 page depends on it. */
  base?: string;
  /** Address of the site, for the canonical links. */
  site?: string;
}

/** Builds the site, silently; throws when a page cannot be made or two share an address. */
export async function buildSite(data: SiteData, options: SiteOptions): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  // Loaded here: other commands need not wait for them.
  const [{ build }, { siteConfig }] = await Promise.all([
    import("astro"),
    import("./site-config.ts"),
  ]);
  const config = siteConfig(() => Promise.resolve(data));
  await build({ ...config, ...options, configFile: false, logLevel: "error" });
  securePages(options.outDir);
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(options.outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const url = options.site === undefined ? null : new URL(options.base ?? "/", options.site).href;
  for (const [path, text] of siteFiles(data, url)) write(path, text);
  for (const [path, bytes] of await searchIndex(documentPages(data, options.outDir)))
    write(`pagefind/${path}`, bytes);
}

/** Those that are to be found: of a document, its latest edition. */
function documentPages(data: SiteData, folder: string): Map<string, string> {
  const paths = listPages(data).flatMap((page) =>
    page.type === "document" && page.document.replacedBy === null
      ? [`${page.path}/index.html`]
      : [],
  );
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

function securePages(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const path = join(folder, file);
    writeFileSync(path, securePage(readFileSync(path, "utf8")));
  }
}
