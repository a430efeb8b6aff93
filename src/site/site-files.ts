import { mailtoUrl } from "../engine/base/ascii-address.ts";
import { compareText } from "../engine/base/compare-text.ts";
import { escapeXml } from "../engine/base/escape-xml.ts";
import type { SiteData } from "../engine/site/data.ts";
import { listPages, type SitePage } from "./site-pages.ts";

/**
 * What machines read beside the pages, by path: `robots.txt`, headers for common hosts, documents
 * to paste into another site, `security.txt` where the data have it, and where the site's address
 * (`url`) is known, the map of the site and the feed of document changes.
 */
export function siteFiles(data: SiteData, url: string | null): Map<string, string> {
  const pages = listPages(data);
  const files = new Map([
    ["robots.txt", robots(url)],
    ["_headers", hostHeaders],
    [".htaccess", apacheHeaders],
  ]);
  if (data.security) files.set(".well-known/security.txt", securityText(data.security, url));
  for (const page of pages) {
    if (page.type !== "document") continue;
    const { organization, document } = page;
    const folder = data.organizations.length === 1 ? "embed" : `${organization.id}/embed`;
    files.set(`${folder}/${document.kind}.html`, document.embed);
  }
  if (url === null) return files;
  files.set("sitemap.xml", sitemap(pages, url));
  files.set("feed.xml", feed(pages, url));
  return files;
}

/** Headers that a page cannot give itself; its own policy stands in the page. */
const headers = [
  ["Content-Security-Policy", "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=()"],
] as const;

/** Netlify, Cloudflare Pages and others read this. */
const hostHeaders = `/*\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;

const apacheHeaders = `<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} "${value}"\n`).join("")}</IfModule>
ErrorDocument 404 /404.html
`;

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

function sitemap(pages: readonly SitePage[], url: string): string {
  const places = [...pages.map(({ path }) => address(path, url)), `${url}accessibility/`];
  return `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${places.map((place) => `  <url><loc>${escapeXml(place)}</loc></url>\n`).join("")}</urlset>
`;
}

/** Atom (RFC 4287): documents as they were published or dated, the newest first. */
function feed(pages: readonly SitePage[], url: string): string {
  const documents = pages.flatMap((page) => (page.type === "document" ? [page] : []));
  const entries = documents.toSorted((a, b) => compareText(b.document.updated, a.document.updated));
  const updated = entries[0]?.document.updated ?? "1970-01-01";
  return `${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru">
  <title>Документы</title>
  <id>${escapeXml(url)}</id>
  <link href="${escapeXml(url)}feed.xml" rel="self"/>
  <updated>${updated}T00:00:00Z</updated>
${entries.map((page) => entry(page, url)).join("")}</feed>
`;
}

function entry(
  { path, organization, document }: Extract<SitePage, { type: "document" }>,
  url: string,
): string {
  const place = escapeXml(address(path, url));
  const facts = document.status.map(({ term, description }) => `${term}: ${description}`);
  return `  <entry>
    <title>${escapeXml(document.title)}</title>
    <id>${place}#${document.updated}</id>
    <link href="${place}"/>
    <updated>${document.updated}T00:00:00Z</updated>
    <author><name>${escapeXml(organization.name.short)}</name></author>
    <summary>${escapeXml(facts.join("; "))}</summary>
  </entry>
`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

function address(path: string, url: string): string {
  return path === "" ? url : `${url}${path}/`;
}
