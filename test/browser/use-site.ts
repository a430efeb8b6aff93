import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { listFiles } from "../../src/node/input/list-files.ts";
import { buildExampleSite, type BuiltSite } from "./built-site.ts";
import { openBrowser, openPage, type PageOptions, type Watched } from "./open-browser.ts";
import { serveFolder, type ServedFolder } from "./serve-folder.ts";

/** A site on an address of this machine and a browser to look at it, for the tests of one file. */
export interface SiteInBrowser {
  /** Ends with a slash. */
  address: () => string;
  /** Addresses of all its pages, from its root; fragments for other sites are none. */
  pages: () => string[];
  /** Opens a page; it is closed after the test. */
  open: (path: string, options?: PageOptions) => Promise<Watched>;
}

/** Builds, serves and opens before the tests of a file, and takes all away after them. */
export function useSite(build: () => Promise<BuiltSite> = buildExampleSite): SiteInBrowser {
  let opened: { site: BuiltSite; served: ServedFolder; browser: Browser } | null = null;
  const get = () => {
    if (opened === null) throw new Error("The site is there only in tests");
    return opened;
  };
  beforeAll(async () => {
    const site = await build();
    opened = { site, served: await serveFolder(site.folder), browser: await openBrowser() };
  });
  afterEach(async () => {
    await Promise.all(
      get()
        .browser.contexts()
        .map((context) => context.close()),
    );
  });
  afterAll(async () => {
    const { site, served, browser } = get();
    await browser.close();
    served.close();
    site.remove();
  });
  return {
    address: () => get().served.address,
    pages: () =>
      listFiles(get().site.folder)
        .filter((file) => file.endsWith(".html") && !file.includes("embed/"))
        .map((file) => file.replace(/(?<=^|\/)index\.html$/, "")),
    open: (path, options) => openPage(get().browser, get().served, path, options),
  };
}
