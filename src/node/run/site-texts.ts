import { join } from "node:path";

import type { SiteDocument, SiteOrganization } from "../../engine/site/data.ts";
import { sumOf } from "../cache/input-sums.ts";
import { readSummedJson, summed } from "../cache/summed-file.ts";
import { cacheFolder } from "../output/names.ts";
import { nodeDisk } from "../output/disk.ts";
import { type Staging, writeStaged } from "../output/outputs.ts";
import type { MadeFiles, Output } from "./task.ts";

/**
 * Puts all that a site shows of an organization into a file by its sum; answers with what pages of
 * others tell of it, since the texts of all organizations would not fit into memory.
 */
export function putSite(
  site: SiteOrganization,
  sites: string,
  { target }: Output["folder"],
): Pick<MadeFiles, "site" | "siteSum"> {
  const siteSum = sumOf(site);
  const name = `${siteSum}.json`;
  writeStaged({ folder: sites, target }, name, summed(name, JSON.stringify(site)));
  return { site: briefOf(site), siteSum };
}

/**
 * What a site tells of an organization on the pages of others: the list of organizations, the feed
 * and the map of the site need no text of a document, nor what stands in a section.
 */
export function briefOf(site: SiteOrganization): SiteOrganization {
  return {
    ...site,
    documents: site.documents.map(briefDocument),
    former: site.former.map(briefDocument),
    sections: site.sections.map((section) => ({ ...section, groups: [] })),
  };
}

/** The feed tells the state of a document; of one without, what is in it. */
function briefDocument(document: SiteDocument): SiteDocument {
  const contents = document.status.length > 0 ? [] : document.contents;
  return { ...document, html: "", embed: "", former: [], contents };
}

/** All that a site shows of an organization; null where it is not there, or not as it was made. */
export type ReadSite = (made: Pick<MadeFiles, "siteSum">) => SiteOrganization | null;

/** Reads it out of the first of these folders that has it. */
export function readSitesIn(folders: readonly string[]): ReadSite {
  return ({ siteSum }) => {
    if (siteSum === null) return null;
    for (const folder of folders) {
      const site = readSummedJson(nodeDisk, join(folder, `${siteSum}.json`));
      if (isSiteOrganization(site)) return site;
    }
    return null;
  };
}

/** Where a run that writes into an output folder puts them, and where the cache keeps them. */
export function sitesOf({ folder: { place, work } }: Staging["opened"]): {
  draft: string;
  kept: string;
} {
  return { draft: join(work, "sites"), kept: join(place, cacheFolder, "sites") };
}

/** It was written whole by this very program: its sum says so, or that of the record that names it. */
function isSiteOrganization(value: unknown): value is SiteOrganization {
  return (
    typeof value === "object" &&
    value !== null &&
    ["documents", "former", "sections"].every((name) => Array.isArray(Reflect.get(value, name)))
  );
}
