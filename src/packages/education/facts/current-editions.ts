import { compareText } from "../../../engine/base/compare-text.ts";
import type { Edition } from "../generated/types.ts";

/**
 * The records of a kind that documents are made for, oldest first. Records with an edition number
 * are versions of one document: the latest counts. Records without one are documents by
 * themselves, as orders are. What was repealed is not made.
 */
export function currentEditions(editions: readonly Edition[], kind: string): Edition[] {
  const current = editions
    .filter((edition) => edition.kind === kind && edition.status !== "repealed")
    .toSorted((a, b) => compareText(a.date, b.date) || (a.edition ?? 0) - (b.edition ?? 0));
  const isVersioned = current.some(({ edition }) => edition !== undefined);
  return isVersioned ? current.slice(-1) : current;
}
