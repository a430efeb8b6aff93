import type { OrganizationOn } from "../facts/snapshot.ts";
import { applyOverrides, type CaseOverrides, type Cases } from "../../../engine/russian/cases.ts";
import { declineOrganization } from "../../../engine/russian/decline-organization.ts";
import { setQuotes } from "../../../engine/russian/quotes.ts";

/** The organization as texts see it; what the data do not give is null. */
export interface OrganizationModel {
  id: string;
  name: { full: Cases; short: Cases };
  letterhead: "longitudinal" | "angular";
  inn: string;
  kpp: string;
  ogrn: string;
  address: { line: string; locality: string; region: string };
  phones: string[];
  email: string;
  site: string;
  workingHours: string;
  /** The first of the founders, who is printed above the name. */
  founder: FounderModel;
  founders: FounderModel[];
}

export interface FounderModel {
  name: string;
  address: string | null;
  phones: string[];
  email: string | null;
  site: string | null;
}

export function deriveOrganization(id: string, data: OrganizationOn): OrganizationModel {
  const { name, inn, kpp, ogrn, phones, email, site, workingHours, founders, address } = data;
  const [founder, ...others] = founders.map(deriveFounder);
  if (!founder) throw new Error(`No founder: ${id}`);
  return {
    id,
    name: {
      full: declineName(name.full, name.forms?.full),
      short: declineName(name.short, name.forms?.short),
    },
    letterhead: data.letterhead ?? "longitudinal",
    inn,
    kpp,
    ogrn,
    address: {
      line: addressLine(address),
      locality: address.locality,
      region: address.region,
    },
    phones,
    email,
    site,
    workingHours,
    founder,
    founders: [founder, ...others],
  };
}

function deriveFounder({
  name,
  address,
  phones,
  email,
  site,
}: OrganizationOn["founders"][number]): FounderModel {
  return {
    name,
    address: address ?? null,
    phones: phones ?? [],
    email: email ?? null,
    site: site ?? null,
  };
}

/** The name is set in file properties and on the site too, where typography does not come. */
function declineName(name: string, forms: CaseOverrides | undefined): Cases {
  return applyOverrides(declineOrganization(setQuotes(name)), forms);
}

/** The postal order: index, region, district, locality, street, building. */
function addressLine({
  postalCode,
  region,
  district,
  locality,
  street,
  building,
}: OrganizationOn["address"]): string {
  return [postalCode, region, district, locality, street, building]
    .filter((part) => part !== undefined)
    .join(", ");
}
