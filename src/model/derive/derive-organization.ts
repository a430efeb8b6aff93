import type { Organization } from "../generated/types.ts";

/** The organization as texts see it; what the data do not give is null. */
export interface OrganizationModel {
  id: string;
  name: { full: string; short: string };
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
    name,
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
