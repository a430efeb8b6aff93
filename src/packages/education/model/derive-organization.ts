import type { Organization } from "../generated/types.ts";
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
  founder: {
    name: string;
    address: string | null;
    phones: string[];
    email: string | null;
    site: string | null;
  };
}

export function deriveOrganization(id: string, data: Organization): OrganizationModel {
  const { name, inn, kpp, ogrn, phones, email, site, workingHours, founder, address } = data;
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
    founder: {
      name: founder.name,
      address: founder.address ?? null,
      phones: founder.phones ?? [],
      email: founder.email ?? null,
      site: founder.site ?? null,
    },
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
}: Organization["address"]): string {
  return [postalCode, region, district, locality, street, building]
    .filter((part) => part !== undefined)
    .join(", ");
}
