import { join } from "node:path";

import type { MadeFiles } from "../../node/run/task.ts";
import type { Staging } from "../../node/output/outputs.ts";
import type { DocumentsPart, SitePart } from "../../node/parts/part-file.ts";
import { type Placed, takeFile } from "../../node/parts/read-parts.ts";
import { wholeSite } from "../../site/site-pages.ts";
import { stageSite } from "../../site/stage-site.ts";

/** The sites of parts, and the folders where they lie. */
interface PlacedSite {
  folder: string;
  site: SitePart;
}

/** The sites of all parts; null where parts were made without. */
export function sitesOf(parts: readonly Placed<DocumentsPart>[]): PlacedSite[] | null {
  const sites = parts.flatMap(({ folder, part: { site } }) =>
    site ? { folder: join(folder, site.folder), site } : [],
  );
  return sites.length > 0 ? sites : null;
}

/**
 * Makes one site of those of parts: the pages of organizations are taken over, what tells of all is
 * made of all. Throws UserError as `stageSite` and `takeFile`.
 */
export async function mergeSites(
  sites: readonly PlacedSite[],
  parts: readonly DocumentsPart[],
  { documents, pages }: { documents: Staging; pages: Staging },
): Promise<void> {
  const [first] = sites;
  if (!first) return;
  const { url, security, hasWorkshop, isOfMany } = first.site;
  const made = sites.flatMap(({ site }) => site.organizations.map(toMade)).sort(byId);
  const known = new Set(made.map(({ id }) => id));
  const absent = parts.flatMap(({ failed }) => failed.filter((id) => !known.has(id)));
  const internal = new Map(parts.flatMap((part) => [...part.internal]));
  const homes = new Map(
    sites.flatMap(({ folder, site }) => site.organizations.map(({ id }) => [id, folder] as const)),
  );
  pages.keep(absent);
  await stageSite({
    ...{ made, url: url ?? undefined, internal, isOfMany, pages: pages.staged },
    settings: { ...(security && { security }), workshop: hasWorkshop },
    documents: [documents.staged.folder],
    standing: [{ ...pages.listMade(absent), internal }],
    scope: isOfMany ? { drawn: [], withCommon: true } : wholeSite,
    standsIn: homes,
  });
  for (const { folder, site } of sites)
    for (const file of site.files) takeFile({ folder }, file, pages.staged);
}

function toMade(site: SitePart["organizations"][number]): MadeFiles {
  const { id } = site;
  return { id, kinds: [], files: 0, paths: [], written: [], site, siteSum: null, problems: [] };
}

/** As `listOrganizations` sorts them. */
function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
