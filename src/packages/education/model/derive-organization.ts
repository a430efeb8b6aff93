import type { OrganizationOn } from "../facts/snapshot.ts";
import { type DateForms, deriveDate } from "./derive-date.ts";
import { applyOverrides, type Cases } from "../../../engine/russian/cases.ts";
import { declineOrganization } from "../../../engine/russian/decline-organization.ts";
import { upperFirst } from "../../../engine/russian/letter-case.ts";
import { placeOrganization } from "../../../engine/russian/place-organization.ts";

/** The organization as texts see it; what the data do not give is null. */
export interface OrganizationModel {
  id: string;
  name: { full: Cases; short: Cases };
  /** The short name with a capital, as a line begins: «Лицей № 3». */
  heading: string;
  /** Where, by the short name: «в лицее № 3»; of an entrepreneur «у ИП Воробей А. С.». */
  at: string;
  /** What kind of organization it is: «детский сад». */
  typeName: string;
  letterhead: "longitudinal" | "angular";
  inn: string;
  /** An entrepreneur has none. */
  kpp: string | null;
  /** ОГРНИП of an entrepreneur. */
  ogrn: string;
  /** An entrepreneur has no charter, and his number is called otherwise. */
  isEntrepreneur: boolean;
  okpo: string | null;
  address: { line: string; locality: string; region: string };
  phones: string[];
  /** The first of its addresses, which letters come from. */
  email: string;
  emails: string[];
  site: string;
  workingHours: string;
  /** The first of the founders; an entrepreneur has none. */
  founder: FounderModel | null;
  /** Founders proper, printed above the name. */
  founders: FounderModel[];
  /** Who owns the property, where another than the founders does. */
  owners: FounderModel[];
  /** Places other than the main address. */
  buildings: BuildingModel[];
  foundedOn: DateForms | null;
  licence: { number: string; date: DateForms; issuer: string | null; link: string | null } | null;
  charter: { date: DateForms | null; link: string } | null;
  /** What inspectors look for on the official site, by its names in the recommendations. */
  officialDocuments: { name: string; link: string }[];
  officialPlaces: { name: string; address: string }[];
  /** Names of the recommendations for what the organization really lacks. */
  absent: string[];
}

/** A building, branch or department at an address of its own. */
export interface BuildingModel {
  id: string;
  name: string;
  address: string;
  workingHours: string | null;
  phones: string[];
}

export interface FounderModel {
  name: string;
  address: string | null;
  phones: string[];
  email: string | null;
  site: string | null;
}

export function deriveOrganization(
  id: string,
  data: OrganizationOn,
  typeName: string,
): OrganizationModel {
  const { name, inn, kpp, ogrn, phones, site, workingHours, founders } = data;
  const proper = founders.filter(({ role }) => role !== "owner").map(deriveFounder);
  const names = deriveNames(name);
  const emails = [data.email].flat();
  return {
    id,
    name: names,
    heading: upperFirst(names.short.nominative),
    at: placeOrganization(names.short),
    typeName,
    letterhead: data.letterhead ?? "longitudinal",
    inn,
    kpp: kpp ?? null,
    ogrn,
    isEntrepreneur: isEntrepreneur(data),
    okpo: data.okpo ?? null,
    address: deriveAddress(data.address),
    phones,
    email: emails[0] ?? "",
    emails,
    site,
    workingHours,
    founder: proper[0] ?? null,
    founders: proper,
    owners: founders.filter(({ role }) => role === "owner").map(deriveFounder),
    buildings: (data.buildings ?? []).map(deriveBuilding),
    foundedOn: deriveDate(data.foundedOn),
    ...derivePapers(data),
    officialPlaces: data.officialPlaces ?? [],
    officialDocuments: data.officialDocuments ?? [],
    absent: data.absent ?? [],
  };
}

/** The state numbers entrepreneurs by fifteen digits, organizations by thirteen. */
export function isEntrepreneur({ ogrn }: Pick<OrganizationOn, "ogrn">): boolean {
  return ogrn.length === 15;
}

/** The papers that an organization lives by. */
function derivePapers({
  licence,
  charter,
}: OrganizationOn): Pick<OrganizationModel, "licence" | "charter"> {
  return {
    licence: licence
      ? {
          number: licence.number,
          date: deriveDate(licence.date),
          issuer: licence.issuer ?? null,
          link: licence.link ?? null,
        }
      : null,
    charter: charter ? { date: deriveDate(charter.date), link: charter.link } : null,
  };
}

function deriveBuilding({
  id,
  name,
  address,
  workingHours,
  phones,
}: NonNullable<OrganizationOn["buildings"]>[number]): BuildingModel {
  return { id, name, address, workingHours: workingHours ?? null, phones: phones ?? [] };
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

/** As the charter has them: their quotes and dashes are nobody's to change. */
export function deriveNames({ full, short, forms }: OrganizationOn["name"]): {
  full: Cases;
  short: Cases;
} {
  return {
    full: applyOverrides(declineOrganization(full), forms?.full),
    short: applyOverrides(declineOrganization(short), forms?.short),
  };
}

function deriveAddress(address: OrganizationOn["address"]): OrganizationModel["address"] {
  const { locality, region } = address;
  return { line: addressLine(address), locality, region };
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
