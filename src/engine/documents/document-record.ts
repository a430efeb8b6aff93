import type { Path } from "../yaml/yaml-file.ts";

/**
 * One document, or one edition of a document, as the organization's register tells of it
 * (ГОСТ Р ИСО 15489-1: record). Days are YYYY-MM-DD; what the register does not tell is null.
 */
export interface DocumentRecord {
  id: string;
  /** Documents of a kind are made from one text. */
  kind: string;
  /** Number of the edition of a document that is kept up to date; null for one by itself. */
  edition: number | null;
  /** What it is told apart by: «редакция № 1», «№ 86». */
  label: string;
  date: string;
  inForceFrom: string | null;
  inForceUntil: string | null;
  publishedOn: string | null;
  isRepealed: boolean;
  signedFiles: readonly SignedFile[];
  /** Where it stands in the data. */
  place: { file: string; path: Path };
}

/** A file of a document with a detached electronic signature. */
export interface SignedFile {
  /** File extension. */
  format: string;
  /** Name of the signature's file in the organization's folder `signatures`. */
  file: string;
  /** Hexadecimal, of the file that was signed. */
  sha256: string;
  /** Where it stands in the data. */
  path: Path;
}

/**
 * The day of which a document speaks: an order on the coming year, of the people of that year. Texts
 * that speak of the day on which they were signed, as letters do, say so (`day: date`).
 */
export function dayOf(
  { inForceFrom, date }: Pick<DocumentRecord, "inForceFrom" | "date">,
  { day }: { day?: "date" | "in-force" } = {},
): string {
  return day === "date" ? date : (inForceFrom ?? date);
}
