import { mailtoUrl } from "../engine/base/ascii-address.ts";
import type { SiteData } from "../engine/site/data.ts";
import { embeds } from "./embeds.ts";
import { feed, sitemap } from "./feed.ts";
import { searchGroups } from "./search-groups.ts";
import { apacheHeaders, hostHeaders } from "./server-headers.ts";
import { drawnIn, listPages, type SitePage, type SiteScope, wholeSite } from "./site-pages.ts";

/**
 * What machines read beside the pages, by path: `robots.txt`, headers for common hosts, documents
 * to paste into another site, `security.txt` where the data have it, and where the site's address
 * (`url`) is known, the map of the site and the feed of document changes. Of organizations that are
 * not drawn nothing is made, but all are told of.
 */
export function siteFiles(
  data: SiteData,
  url: string | null,
  scope: SiteScope = wholeSite,
): Map<string, string> {
  const pages = listPages(data);
  const isDrawn = drawnIn(scope);
  const drawn = pages.filter((page) => page.type !== "index" && isDrawn(page.organization));
  const files = scope.withCommon ? commonFiles(data, pages, url) : new Map<string, string>();
  for (const [path, html] of embeds(data, drawn, url)) files.set(path, html);
  return files;
}

function commonFiles(
  data: SiteData,
  pages: readonly SitePage[],
  url: string | null,
): Map<string, string> {
  const base = url === null ? "/" : new URL(url).pathname;
  const files = new Map([
    ["robots.txt", robots(url)],
    ["_headers", hostHeaders(base, searchGroups(data).length > 1)],
    [".htaccess", apacheHeaders(base)],
  ]);
  if (data.security) files.set(".well-known/security.txt", securityText(data.security, url));
  if (url === null) return files;
  files.set("sitemap.xml", sitemap(pages, url));
  files.set("feed.xml", feed(pages, url));
  return files;
}

function robots(url: string | null): string {
  return `User-agent: *\nAllow: /\n${url === null ? "" : `Sitemap: ${url}sitemap.xml\n`}`;
}

/** RFC 9116. It counts only in the root of a host: if the site is not there, it is moved there. */
function securityText(
  { email, expires }: NonNullable<SiteData["security"]>,
  url: string | null,
): string {
  const lines = [
    `Contact: ${mailtoUrl(email)}`,
    `Expires: ${expires}T23:59:59Z`,
    "Preferred-Languages: ru",
    ...(url === null ? [] : [`Canonical: ${new URL("/.well-known/security.txt", url).href}`]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
