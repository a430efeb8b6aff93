import type { SiteData } from "../engine/site/data.ts";
import { writeEmbeds } from "../engine/site/write-embeds.ts";
import { onlyOf, type SitePage } from "./site-pages.ts";

/**
 * Documents and official sections to paste into another site, by path, of the organizations whose
 * pages these are. Links from a section to our pages need the site's address (`url`).
 */
export function embeds(
  data: SiteData,
  pages: readonly SitePage[],
  url: string | null,
): [path: string, html: string][] {
  const isOne = onlyOf(data) !== undefined;
  return pages.flatMap((page) => {
    if (page.type !== "organization") return [];
    const folder = isOne ? "embed" : `${page.organization.id}/embed`;
    const home = url === null ? null : url + (isOne ? "" : `${page.home}/`);
    return writeEmbeds(page.organization, home).map(([name, html]): [string, string] => [
      `${folder}/${name}`,
      html,
    ]);
  });
}
