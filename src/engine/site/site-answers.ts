import type { DocumentRecord } from "../documents/document-record.ts";
import type { Fact, OfficialSection, SiteDocument, SiteOrganization } from "./data.ts";

/** What the site shows of the domain: facts and sections that a package makes of the data. */
export interface SiteAnswers {
  /** Names, contacts and facts of the organization. */
  organization: () => OrganizationAnswers;
  /** Edition, status and dates of a document. */
  statusOf: (record: DocumentRecord) => Fact[];
  /** Whom a kind of document is for; the first rank is shown before the others. */
  readersOf: (kind: string) => { name: string; rank: number } | null;
  /** The subsections of the official site; takes the public documents. */
  sections: (documents: readonly SiteDocument[]) => OfficialSection[];
}

export type OrganizationAnswers = Pick<
  SiteOrganization,
  | "name"
  | "place"
  | "type"
  | "contacts"
  | "contactFacts"
  | "facts"
  | "help"
  | "officialLinks"
  | "notice"
>;
