import type { Edition } from "../generated/types.ts";
import type { SiteDocument } from "./data.ts";
import { numericDate } from "../russian/dates.ts";
import type { MadeDocument } from "../documents/write-documents.ts";

/**
 * The repealed editions of a document that is kept up to date, the latest first. Where the words
 * of one are kept there is a document of it among the public ones (`all`); of others only the
 * facts are told.
 */
export function formerEditions(
  { name, record }: MadeDocument,
  all: readonly MadeDocument[],
  editions: readonly Edition[],
): SiteDocument["former"] {
  if (record?.edition === undefined || record.kind !== name) return [];
  return editions
    .filter(
      ({ kind, edition, status }) =>
        kind === name && edition !== undefined && status === "repealed",
    )
    .toSorted((a, b) => (b.edition ?? 0) - (a.edition ?? 0))
    .map((edition) => ({
      title: `Редакция №\u00A0${String(edition.edition)}`,
      dates: tellDates(edition),
      kind: all.some((each) => each.name === edition.id) ? edition.id : null,
    }));
}

/** The document that took the place of a repealed edition; null for all others. */
export function findSuccessor(
  { name, record }: MadeDocument,
  all: readonly MadeDocument[],
): string | null {
  if (record?.status !== "repealed" || name !== record.id) return null;
  return all.find((each) => each.name === record.kind)?.name ?? null;
}

function tellDates({ date, inForceFrom, inForceUntil }: Edition): string {
  if (inForceFrom === undefined) return `от ${numericDate(date)}`;
  const until = inForceUntil === undefined ? "" : ` по ${numericDate(inForceUntil)}`;
  return `действовала с ${numericDate(inForceFrom)}${until}`;
}
