import type { OfficialSection, SiteData, SiteDocument, SiteOrganization } from "./data.ts";

/** A page and its path from the root of the site, without slashes at the ends; "" is the root. */
export type SitePage =
  | { type: "index"; path: string; organizations: SiteOrganization[] }
  | { type: "organization"; path: string; organization: SiteOrganization }
  | { type: "document"; path: string; organization: SiteOrganization; document: SiteDocument }
  | { type: "official"; path: string; organization: SiteOrganization; section: OfficialSection };

/** All pages made of data: an only organization is the root, several have an index above them. */
export function listPages({ organizations }: SiteData): SitePage[] {
  const [only, ...others] = organizations;
  if (only !== undefined && others.length === 0) return organizationPages(only, "");
  return [
    { type: "index", path: "", organizations },
    ...organizations.flatMap((organization) => organizationPages(organization, organization.id)),
  ];
}

function organizationPages(organization: SiteOrganization, path: string): SitePage[] {
  const documents = [...organization.documents, ...organization.former].map((document) => ({
    type: "document" as const,
    path: path === "" ? document.kind : `${path}/${document.kind}`,
    organization,
    document,
  }));
  const sections = organization.sections.map((section) => ({
    type: "official" as const,
    path: `${path === "" ? "" : `${path}/`}sveden/${section.id}`,
    organization,
    section,
  }));
  return [{ type: "organization", path, organization }, ...documents, ...sections];
}

/** Relative address of the site's root as seen from the page of a path: "./", "../", "../../". */
export function rootFrom(path: string): string {
  return path === "" ? "./" : "../".repeat(path.split("/").length);
}
