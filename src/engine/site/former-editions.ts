import type { DocumentRecord } from "../documents/document-record.ts";
import type { MadeDocument } from "../documents/write-documents.ts";
import { numericDate } from "../russian/dates.ts";
import type { SiteDocument } from "./data.ts";

/**
 * The repealed editions of a document that is kept up to date, the latest first. Where the words
 * of one are kept there is a document of it among the public ones (`all`); of others only the
 * facts are told.
 */
export function formerEditions(
  { name, record }: MadeDocument,
  all: readonly MadeDocument[],
  records: readonly DocumentRecord[],
): SiteDocument["former"] {
  if (typeof record?.edition !== "number" || record.kind !== name) return [];
  return records
    .filter(({ kind, edition, isRepealed }) => kind === name && edition !== null && isRepealed)
    .toSorted((a, b) => (b.edition ?? 0) - (a.edition ?? 0))
    .map((former) => ({
      title: `Редакция №\u00A0${String(former.edition)}`,
      dates: tellDates(former),
      kind: all.some((each) => each.name === former.id) ? former.id : null,
    }));
}

/** The document that took the place of a repealed edition; null for all others. */
export function findSuccessor(
  { name, record }: MadeDocument,
  all: readonly MadeDocument[],
): string | null {
  if (!record?.isRepealed || name !== record.id) return null;
  return all.find((each) => each.name === record.kind)?.name ?? null;
}

function tellDates({ date, inForceFrom, inForceUntil }: DocumentRecord): string {
  if (inForceFrom === null) return `от ${numericDate(date)}`;
  const until = inForceUntil === null ? "" : ` по ${numericDate(inForceUntil)}`;
  return `действовала с ${numericDate(inForceFrom)}${until}`;
}
