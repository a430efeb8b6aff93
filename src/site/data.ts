import type { LayoutName } from "../tree/types.ts";

/**
 * Everything that the site shows, as one JSON value. Whoever makes it has already left out what
 * is not public; pages compute nothing but links and the look of dates and sizes.
 */
export interface SiteData {
  organizations: SiteOrganization[];
}

export interface SiteOrganization {
  /** Part of the address where there are several organizations. */
  id: string;
  name: { full: string; short: string };
  /** Where it is, as a reader looks it up in the list of organizations: «г. Пугачев». */
  place: string;
  facts: Fact[];
  documents: SiteDocument[];
}

/** A term and its description, a link where there is something to follow. */
export interface Fact {
  term: string;
  description: string;
  href?: string;
}

export interface SiteDocument {
  /** Part of the address: `regulation`. */
  kind: string;
  /** Full title in one line. */
  title: string;
  /** Measures of the page when it is printed. */
  layout: LayoutName;
  /** What `writeHtmlFragment` made. */
  html: string;
  contents: Contents[];
  /** Edition, status and its dates. */
  status: Fact[];
  /** Files that lie in the folder of the document's page. */
  downloads: Download[];
}

/** A line of the table of contents: a section of the document or an annex, which has no number. */
interface Contents {
  label: string;
  number: string | null;
  title: string;
}

export interface Download {
  format: "DOCX" | "PDF";
  /** File name. */
  file: string;
  /** In bytes. */
  size: number;
  /** YYYY-MM-DD. */
  date: string;
}
