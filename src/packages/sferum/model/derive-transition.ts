import { compareText } from "../../../engine/base/compare-text.ts";
import { startOf } from "../../education/facts/life-of-editions.ts";
import { type DateForms, deriveDate } from "../../education/model/derive-date.ts";
import { findPlatform, listPlatforms } from "../facts/platform.ts";
import type { SferumData, SferumReference } from "../files.ts";
import type { Edition, Platform } from "../generated/types.ts";

/** A move from one platform to another. */
export interface Transition {
  /** The first day on the new one. */
  on: DateForms;
  /** What was left; null where the data know no platform before. */
  former: Pick<Platform, "name" | "profile" | "app"> | null;
  /** The last day on which the former chats are read. */
  readOnlyUntil: DateForms | null;
  /** By when the administrator reports, inclusive. */
  reportUntil: DateForms | null;
}

/** The move that an order prescribes; other documents prescribe none. */
export function deriveTransition(
  edition: Edition | undefined,
  { organization }: Pick<SferumData, "organization">,
  reference: SferumReference,
): Transition | null {
  if (edition?.kind !== "order-transition") return null;
  const on = startOf(edition);
  const left = listPlatforms(organization)
    .flatMap(({ until, value }) => (until !== undefined && until < on ? [{ until, value }] : []))
    .toSorted((a, b) => compareText(a.until, b.until))
    .at(-1);
  return {
    on: deriveDate(on),
    former: findPlatform(reference, left?.value) ?? null,
    readOnlyUntil: deriveDate(edition.transition?.readOnlyUntil),
    reportUntil: deriveDate(edition.transition?.reportUntil),
  };
}
