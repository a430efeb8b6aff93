import type { OfOrganization } from "./site-pages.ts";

/**
 * Attributes of the part of a page that the search looks into: its title, and by what results are
 * told apart: the organization, and which of its pages this is.
 */
export function findable(
  { path, home, organization }: OfOrganization,
  title: string,
): Record<string, string> {
  const kind = home === "" ? path : path.slice(home.length + 1);
  return {
    "data-pagefind-body": "",
    "data-pagefind-meta": "title[data-title]",
    "data-pagefind-filter": "organization[data-owner], page[data-kind]",
    "data-title": title,
    "data-owner": organization.id,
    "data-kind": kind,
  };
}
