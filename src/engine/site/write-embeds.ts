import type { OfficialSection, SiteOrganization } from "./data.ts";
import { writeSection } from "./write-section.ts";

/**
 * Documents and official sections of an organization to paste into a site of somebody else, by file
 * name. Links from a section to our pages need the address of its first page (`home`); without one
 * they are plain words.
 */
export function writeEmbeds(
  { documents, former, sections }: SiteOrganization,
  home: string | null,
): [name: string, html: string][] {
  return [
    ...[...documents, ...former].map(({ kind, embed }): [string, string] => [
      `${kind}.html`,
      embed,
    ]),
    ...sections.map((section): [string, string] => [
      `sveden-${section.id}.html`,
      embedSection(section, home),
    ]),
  ];
}

function embedSection(section: OfficialSection, home: string | null): string {
  const addressOf = (path: string): string | null => (home === null ? null : home + path);
  return `${writeSection(section, { addressOf, heading: 3, title: section.title })}\n`;
}
