/// <reference types="astro/client" />

declare namespace App {
  /** What a page is made of. */
  interface Locals {
    /** What the site shows, and where. */
    site: import("../engine/site/data.ts").SiteData & { url: string | null };
    /** The folders of the search index. */
    search: string[];
    /** The page, where it is one of those that data make. */
    page: import("./site-pages.ts").SitePage | null;
    /** What a component has thrown. */
    failure?: Error;
  }
}
