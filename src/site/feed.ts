import { compareText } from "../engine/base/compare-text.ts";
import { escapeXml } from "../engine/base/escape-xml.ts";
import type { SitePage } from "./site-pages.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The map of the site (`url` is its address); pages of documents with the days of these. */
export function sitemap(pages: readonly SitePage[], url: string): string {
  const places = [
    ...pages.map((page) => ({ place: addressOf(page.path, url), day: lastChange(page) })),
    { place: `${url}accessibility/`, day: null },
  ];
  const lines = places.map(({ place, day }) => {
    const changed = day === null ? "" : `<lastmod>${day}</lastmod>`;
    return `  <url><loc>${escapeXml(place)}</loc>${changed}</url>\n`;
  });
  return `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join("")}</urlset>
`;
}

/** The day of a document; of a list of documents, of the newest one. Contacts have no day. */
function lastChange(page: SitePage): string | null {
  if (page.type === "document") return page.document.updated;
  if (page.type === "organization")
    return (
      page.organization.documents
        .map(({ updated }) => updated)
        .sort(compareText)
        .at(-1) ?? null
    );
  return null;
}

type DocumentPage = Extract<SitePage, { type: "document" }>;

/** Atom (RFC 4287): documents as they were published or dated, the newest first. */
export function feed(pages: readonly SitePage[], url: string): string {
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

function entry(page: DocumentPage, url: string): string {
  const { path, organization, document } = page;
  const place = escapeXml(addressOf(path, url));
  return `  <entry>
    <title>${escapeXml(document.title)}</title>
    <id>${place}#${document.updated}</id>
    <link href="${place}"/>
    <updated>${document.updated}T00:00:00Z</updated>
    <author><name>${escapeXml(organization.name.short)}</name></author>
    <summary>${escapeXml(summaryOf(page))}</summary>
  </entry>
`;
}

/** The state of a document; of a sheet, which has none, what is in it. */
function summaryOf({ document, organization }: DocumentPage): string {
  const facts = document.status.map(({ term, description }) => `${term}: ${description}`);
  if (facts.length > 0) return facts.join("; ");
  const parts = document.contents.filter(({ isNested }) => isNested !== true);
  if (parts.length > 0) return parts.map(({ title }) => title).join("; ");
  return `${document.title}. ${organization.name.short}`;
}

function addressOf(path: string, url: string): string {
  return path === "" ? url : `${url}${path}/`;
}
