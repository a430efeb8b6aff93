import type { LayoutName } from "../tree/types.ts";

/**
 * Everything that the site shows, as one JSON value. Whoever makes it has already left out what
 * is not public; pages compute nothing but links and the look of dates and sizes.
 */
export interface SiteData {
  organizations: SiteOrganization[];
  /**
   * Whether these are some of several, so that addresses are those of several also where only one
   * can be shown.
   */
  isOfMany?: boolean;
  /**
   * Who is told of a weakness of the site, and the last day (YYYY-MM-DD) when that holds. Of the
   * site, not of an organization: a host has one security.txt.
   */
  security: { email: string; expires: string } | null;
  /** Whether the workshop is one of its pages: `workshop/`. */
  hasWorkshop?: boolean;
}

export interface SiteOrganization {
  /** Part of the address where there are several organizations. */
  id: string;
  name: { full: string; short: string };
  /** Where it is, as a reader looks it up in the list of organizations: «г. Пугачев». */
  place: string;
  /** «Детский сад»: by it the list of organizations is narrowed. */
  type: string;
  /** For machines: the same as among the facts. */
  contacts: { address: string; phones: string[]; email: string; site: string; taxId: string };
  /** How to reach it; the page of contacts has these, the home has both. */
  contactFacts: Fact[];
  /** Founder, numbers. */
  facts: Fact[];
  /** Who helps; null where the package tells of nobody. */
  help: SiteHelp | null;
  documents: SiteDocument[];
  /** Editions that others replaced, and orders without force, whose words are kept. */
  former: SiteDocument[];
  /** «Сведения об образовательной организации»: what the data can fill. */
  sections: OfficialSection[];
  /** Sites of the state that the official one must lead to. */
  officialLinks: Fact[];
  /**
   * What every page warns of, that the documents speak of what works no more, and what readers can
   * do; null: there is nothing to warn of.
   */
  notice: { what: string; advice: string } | null;
}

/** Who helps with what the documents are about: all of it stands in public documents too. */
export interface SiteHelp {
  /** «Помощь в работе с журналом»: what is helped with, the package says. */
  title: string;
  facts: Fact[];
}

/** A subsection of the official site; its address is `sveden/<id>`. */
export interface OfficialSection {
  id: string;
  title: string;
  groups: OfficialGroup[];
}

/** Rows of one thing: a founder, a body, a person. */
export interface OfficialGroup {
  title?: string;
  /** The main name, which the names of its rows must lie inside. */
  itemprop?: string;
  rows: OfficialRow[];
  /** Documents that have no name in the recommendations. */
  documents?: OfficialDocument[];
}

interface OfficialDocument {
  title: string;
  /** From the root of the organization's own pages: `regulation/`. */
  path: string;
  /** Its edition and state in one line, if it has any. */
  status: string;
}

export interface OfficialRow {
  term: string;
  /** Null where the recommendations have no name for it. */
  itemprop: string | null;
  /** One after another: telephones, addresses. */
  values: OfficialValue[];
}

export interface OfficialValue {
  text: string;
  /** What the link is called where its text alone does not tell: it begins with the text. */
  label?: string;
  href?: string;
  /** Where it leads within the site, from the first page of the organization. */
  path?: string;
}

/** A term and its description, a link where there is something to follow. */
export interface Fact {
  term: string;
  description: string;
  href?: string;
  /** Where it leads within the site, from the first page of the organization. */
  path?: string;
}

export interface SiteDocument {
  /** Part of the address: `regulation`. */
  kind: string;
  /** Full title in one line. */
  title: string;
  /** What it is called among others of its organization: «Памятка для родителей». */
  shortTitle: string;
  /** Measures of the page when it is printed; sheets are instructions for a role. */
  layout: LayoutName;
  /** What `writeHtmlFragment` made. */
  html: string;
  /** What `writeHtmlEmbed` made: to paste into another site. */
  embed: string;
  contents: Contents[];
  /** Edition, status and its dates. */
  status: Fact[];
  /** «Родителям»: whom a sheet is for, the first rank before the others; null where nobody said. */
  readers: { name: string; rank: number } | null;
  /** When it was published, else its own date (YYYY-MM-DD). */
  updated: string;
  /** Files that lie in the folder of the document's page. */
  downloads: Download[];
  /** Repealed editions of the document, the latest first. */
  former: FormerEdition[];
  /** Whether it is a paper by itself, as an order is, that has lost its force. */
  isEnded: boolean;
  /** The kind of the document that took the place of a former edition; null for all others. */
  replacedBy: string | null;
}

interface FormerEdition {
  /** «Редакция № 1». */
  title: string;
  /** When it was in force. */
  dates: string;
  /** Its page; null where its words are not kept. */
  kind: string | null;
}

/** A line of the table of contents: a section of the document or an annex, which has no number. */
interface Contents {
  label: string;
  number: string | null;
  title: string;
  /** A clause of the section above, which has clauses of its own. */
  isNested?: boolean;
}

export interface Download {
  format: "DOCX" | "PDF";
  /** File name. */
  file: string;
  /** In bytes. */
  size: number;
  /** YYYY-MM-DD. */
  date: string;
  sha256: string;
  /** Name of the file of its detached electronic signature. */
  signature?: string;
}
