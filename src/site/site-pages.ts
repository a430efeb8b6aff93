import type {
  OfficialSection,
  SiteData,
  SiteDocument,
  SiteOrganization,
} from "../engine/site/data.ts";

/** A page and its path from the root of the site, without slashes at the ends; "" is the root. */
export type SitePage =
  | { type: "index"; path: string; organizations: SiteOrganization[]; hasWorkshop: boolean }
  | ({ type: "organization" | "contacts" | "sections" } & OfOrganization)
  | ({ type: "document"; document: SiteDocument } & OfOrganization)
  | ({ type: "official"; section: OfficialSection } & OfOrganization);

/** What every page of an organization has. */
export interface OfOrganization {
  path: string;
  organization: SiteOrganization;
  /** Path of the organization's own first page: "" or its id. */
  home: string;
}

/** What of a site is made. */
export interface SiteScope {
  /** The organizations whose own pages are made; null: all of them. */
  drawn: readonly string[] | null;
  /** Whether that is made too which is of no organization: lists, search, the pages about it. */
  withCommon: boolean;
  /** The folders of the search index that are not made, since what they tell of has not changed. */
  searched?: readonly string[];
}

export const wholeSite: SiteScope = { drawn: null, withCommon: true };

/** Tells the own pages of which organizations are made. */
export function drawnIn({ drawn }: SiteScope): (organization: SiteOrganization) => boolean {
  const ids = drawn && new Set(drawn);
  return ({ id }) => ids === null || ids.has(id);
}

/** The pages about the site itself, by their paths: those that `pages/` names. */
export const sitePages = ["404", "accessibility", "help", "search"] as const;

/** Throws where the pages of an organization would take the address of others. */
export function refuseTaken(data: SiteData): void {
  const taken = new Set<string>(sitePages);
  for (const { path } of listPages(data)) {
    if (taken.has(path)) throw new Error(`Two pages of the site would lie at «${path}/».`);
    taken.add(path);
  }
}

/** The only organization of a site, whose pages begin in its root. */
export function onlyOf({ organizations, isOfMany }: SiteData): SiteOrganization | undefined {
  const [only, ...others] = organizations;
  return others.length === 0 && isOfMany !== true ? only : undefined;
}

/** All pages made of data: an only organization is the root, several have an index above them. */
export function listPages(data: SiteData): SitePage[] {
  const { organizations, hasWorkshop = false } = data;
  const only = onlyOf(data);
  if (only !== undefined) return organizationPages(only, "");
  return [
    { type: "index", path: "", organizations, hasWorkshop },
    ...organizations.flatMap((organization) => organizationPages(organization, organization.id)),
  ];
}

function organizationPages(organization: SiteOrganization, home: string): SitePage[] {
  const below = (name: string) => ({
    path: home === "" ? name : `${home}/${name}`,
    organization,
    home,
  });
  const documents = [...organization.documents, ...organization.former];
  return [
    { type: "organization", path: home, organization, home },
    ...documents.map((document) => ({
      type: "document" as const,
      ...below(document.kind),
      document,
    })),
    { type: "contacts", ...below("contacts") },
    ...(organization.sections.length > 0
      ? [{ type: "sections" as const, ...below("sveden") }]
      : []),
    ...organization.sections.map((section) => ({
      type: "official" as const,
      ...below(`sveden/${section.id}`),
      section,
    })),
  ];
}

/** Relative address of the site's root as seen from the page of a path: "./", "../", "../../". */
export function rootFrom(path: string): string {
  return path === "" ? "./" : "../".repeat(path.split("/").length);
}

/** A page above another one, or the page itself: that has no address. */
export interface Step {
  title: string;
  href?: string;
}

/** Where a page of an organization stands. */
export interface Place {
  /** Relative address of the site's root. */
  root: string;
  /** Relative address of the organization's first page. */
  home: string;
  organization: SiteOrganization;
  /** The way down to the page. */
  trail: Step[];
}

/** The name of the part of the site that the law demands. */
export const officialTitle = "Сведения об образовательной организации";

/** Where a page of an organization stands; the page itself is named `title`. */
export function placeOf({ path, home, organization }: OfOrganization, title: string): Place {
  const root = rootFrom(path);
  const toHome = home === "" ? root : root.replace("../", "") || "./";
  const place = { root, home: toHome, organization };
  if (path === "") return { ...place, trail: [] };
  const above = [
    { title: "Главная", href: root },
    ...(home === "" || path === home ? [] : [{ title: organization.name.short, href: toHome }]),
  ];
  const isBelow = /(^|\/)sveden\/./.test(path);
  const sections = isBelow ? [{ title: officialTitle, href: "../" }] : [];
  return { ...place, trail: [...above, ...sections, { title }] };
}
