import type { OfficialSection, SiteData } from "../engine/site/data.ts";
import { writeSection } from "../engine/site/write-section.ts";
import { onlyOf, type SitePage } from "./site-pages.ts";

/**
 * Documents and official sections to paste into another site, by path. Links from a section to our
 * pages need the site's address (`url`); without one they are plain words.
 */
export function embeds(
  data: SiteData,
  pages: readonly SitePage[],
  url: string | null,
): [path: string, html: string][] {
  const isOne = onlyOf(data) !== undefined;
  return pages.flatMap((page): [string, string][] => {
    if (page.type !== "document" && page.type !== "official") return [];
    const folder = isOne ? "embed" : `${page.organization.id}/embed`;
    if (page.type === "document")
      return [[`${folder}/${page.document.kind}.html`, page.document.embed]];
    const home = url === null ? null : url + (isOne ? "" : `${page.home}/`);
    return [[`${folder}/sveden-${page.section.id}.html`, embedSection(page.section, home)]];
  });
}

function embedSection(section: OfficialSection, home: string | null): string {
  const addressOf = (path: string): string | null => (home === null ? null : home + path);
  return `${writeSection(section, { addressOf, heading: 3, title: section.title })}\n`;
}
