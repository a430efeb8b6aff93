import { compareText } from "../base/compare-text.ts";
import type { Format } from "../writers/formats.ts";
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
  /** The act that made it of the edition before by changes: «Приказ № 12 от 03.02.2025». */
  amendedBy?: string;
  /** The changes of that act, where the edition before is known. */
  amendment?: Amendment;
  /** Nobody has signed it yet: a draft, or adopted and not approved. */
  isDraft: boolean;
  isRepealed: boolean;
  signedFiles: readonly SignedFile[];
  /** What was kept when it was signed; null while it is made from the data. */
  sealed: SealedRecord | null;
  /** Where it stands in the data. */
  place: { file: string; path: Path };
}

/** Changes of an edition, clause by clause. */
export interface Amendment {
  /** «Приказ № 12 от 03.02.2025». */
  act: string;
  /** A day (YYYY-MM-DD) of the edition that is changed. */
  day: string;
  changes: readonly ClauseChange[];
}

/** What an act does to one clause, by its number in the edition before. */
export interface ClauseChange {
  clause: string;
  /** It is added, so that there is none yet. */
  isNew: boolean;
  /** The words that the clause must have; null where none are named. */
  words: string | null;
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

/** What the register tells of a seal: the bytes lie in the organization's folder `sealed`. */
export interface SealedRecord {
  files: readonly SealedFile[];
  /** Where it stands in the data. */
  path: Path;
}

/** A kept file of a document that was made for the record. */
export interface SealedFile {
  /** The kind of the document: the record's own, or that of an extract. */
  document: string;
  /** For which member of a list it was made; null for none. */
  item: string | null;
  /** Of the file; `tree` is what the document says (seal/sealed-tree.ts). */
  format: Format | "tree";
  /** Its name in `sealed/<id of the record>`. */
  file: string;
  /** Hexadecimal. */
  sha256: string;
  /** Where it stands in the data. */
  path: Path;
}

/** Documents by their days; editions of one day by their numbers. */
export function compareRecords(
  a: { date: string; edition?: number | null },
  b: { date: string; edition?: number | null },
): number {
  return compareText(a.date, b.date) || (a.edition ?? 0) - (b.edition ?? 0);
}

/**
 * The record of a kind that a paper of a day (YYYY-MM-DD) goes by: of those dated by then the last
 * that had not ended; before the first one the first. A paper of 2024 cites the rules of 2024.
 */
export function recordOn(
  records: readonly DocumentRecord[],
  kind: string,
  day: string,
): DocumentRecord | null {
  const all = records.filter((record) => record.kind === kind).toSorted(compareRecords);
  const living = all.filter(({ inForceUntil }) => (inForceUntil ?? day) >= day);
  const known = living.length > 0 ? living : all;
  return known.findLast(({ date }) => date <= day) ?? known[0] ?? null;
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
