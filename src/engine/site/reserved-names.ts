/**
 * Names in the root of the site, or in the folder of an organization, that are taken by its own
 * pages, folders and files, without their endings; neither an organization nor a document may be
 * called so. Whoever adds a page adds its name.
 */
const reservedNames: ReadonlySet<string> = new Set([
  "404",
  "_astro",
  "_headers",
  "accessibility",
  "contacts",
  "document",
  "embed",
  "favicon",
  "feed",
  "fold",
  "help",
  "index",
  "og",
  "organizations",
  "pagefind",
  "robots",
  "search",
  "search-letters",
  "search-numbers",
  "search-parts",
  "search-places",
  "search-synonyms",
  "search-words",
  "sitemap",
  "sveden",
  "vision",
  "workshop",
]);

/** Hosts may not tell «Help» from «help», nor «help.html» from «help». */
export function isReservedName(name: string): boolean {
  return reservedNames.has(name.toLowerCase().replace(/(?<=.)\..*$/s, ""));
}
