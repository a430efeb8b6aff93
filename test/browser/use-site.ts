import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { listFiles } from "../../src/node/input/list-files.ts";
import { exampleSite } from "./built-site.ts";
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

/** Serves a built site and opens a browser before the tests of a file; ends both after them. */
export function useSite(build: () => Promise<string> = exampleSite): SiteInBrowser {
  let opened: { folder: string; served: ServedFolder; browser: Browser } | null = null;
  const get = () => {
    if (opened === null) throw new Error("The site is there only in tests");
    return opened;
  };
  beforeAll(async () => {
    const folder = await build();
    opened = { folder, served: await serveFolder(folder), browser: await openBrowser() };
  });
  afterEach(async () => {
    await Promise.all(
      get()
        .browser.contexts()
        .map((context) => context.close()),
    );
  });
  afterAll(async () => {
    const { served, browser } = get();
    await browser.close();
    served.close();
  });
  return {
    address: () => get().served.address,
    pages: () =>
      listFiles(get().folder)
        .filter((file) => file.endsWith(".html") && !file.includes("embed/"))
        .map((file) => file.replace(/(?<=^|\/)index\.html$/, "")),
    open: (path, options) => openPage(get().browser, get().served, path, options),
  };
}
