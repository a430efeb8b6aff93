import { addDays } from "../../../engine/base/add-days.ts";
import { compareRecords } from "../../../engine/documents/document-record.ts";
import type { Edition } from "../generated/types.ts";
import { approvalsOf, isAmendment } from "./amendments.ts";
import { editionById, heldEditions, startOf } from "./editions-held.ts";
import { isSigned } from "./is-signed.ts";

export { startOf } from "./editions-held.ts";
export { isSigned } from "./is-signed.ts";

/**
 * Which document takes the force of each, by id: one that names it in `repeals`; the next edition
 * that held;
 * for the orders that approved an edition or amended it, and nothing else, the next one that is not
 * only amended, since an order cannot hold what no longer is.
 */
export function listRepeals(editions: readonly Edition[]): ReadonlyMap<string, Edition> {
  const before = listed.get(editions);
  if (before) return before;
  const repeals = new Map<string, Edition>();
  const add = (id: string, by: Edition): void => {
    const known = repeals.get(id);
    if (!known || startOf(by) < startOf(known)) repeals.set(id, by);
  };
  for (const [earlier, later] of pairHeld(editions)) {
    add(earlier.id, later);
    // What is only amended stays approved by the orders behind it.
    if (isAmendedBy(later, editions)) continue;
    const { order, amendments } = approvalsOf(earlier, editions);
    for (const each of [...(order ? [order] : []), ...amendments])
      if (each.id !== later.approvedBy && !approvesOthers(each, earlier, editions))
        add(each.id, later);
  }
  for (const edition of editions)
    if (isSigned(edition))
      for (const id of edition.repeals ?? []) if (id !== edition.id) add(id, edition);
  listed.set(editions, repeals);
  return repeals;
}

/** Asked for each document of a register, which is read and not changed. */
const listed = new WeakMap<readonly Edition[], ReadonlyMap<string, Edition>>();

/** Each edition that held with the next one of the same document. */
function pairHeld(editions: readonly Edition[]): (readonly [Edition, Edition])[] {
  const kinds = new Set(editions.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const held = heldEditions(editions, kind);
    return held.slice(1).flatMap((later, index) => {
      const earlier = held[index];
      return earlier ? [[earlier, later] as const] : [];
    });
  });
}

function isAmendedBy({ approvedBy }: Edition, editions: readonly Edition[]): boolean {
  const order = approvedBy === undefined ? undefined : editionById(editions, approvedBy);
  return order !== undefined && isAmendment(order);
}

/** Whether an order approved another document too, not only earlier editions of the same. */
function approvesOthers(order: Edition, { kind }: Edition, editions: readonly Edition[]): boolean {
  return editions.some((each) => each.approvedBy === order.id && each.kind !== kind);
}

/** The last day of a document; undefined while nothing has ended it. */
export function lastDayOf(edition: Edition, editions: readonly Edition[]): string | undefined {
  const by = listRepeals(editions).get(edition.id);
  const repealed = by && addDays(startOf(by), -1);
  const { inForceUntil: said } = edition;
  if (said === undefined || repealed === undefined) return said ?? repealed;
  return said < repealed ? said : repealed;
}

/** Whether a document was signed, and ended by the day on which it was to begin. */
export function neverHeld(edition: Edition, editions: readonly Edition[]): boolean {
  if (!isSigned(edition)) return false;
  const last = lastDayOf(edition, editions);
  return last !== undefined && last < startOf(edition);
}

/**
 * What a document is on a day (YYYY-MM-DD). People say whether it was signed; the rest follows by
 * date, so that nobody need change a status on the first day of the next edition.
 */
export function statusOn(
  edition: Edition,
  editions: readonly Edition[],
  day: string,
): Edition["status"] {
  if (!isSigned(edition) || edition.status === "repealed") return edition.status;
  const last = lastDayOf(edition, editions);
  if (last !== undefined && last < day) return "repealed";
  return edition.status === "approved" && day < startOf(edition) ? "approved" : "in-force";
}

/**
 * Whether a document that was signed has begun to hold by a day (YYYY-MM-DD) and has not ended; one
 * whose status says only `repealed` ended on a day that nobody knows.
 */
export function isInForce(edition: Edition, editions: readonly Edition[], day: string): boolean {
  return startOf(edition) <= day && statusOn(edition, editions, day) === "in-force";
}

/**
 * The records of a kind that documents are made for as of a day, oldest first. Records with an
 * edition number are versions of one document: that which is in force counts, and after it those
 * which are to replace it. Records without one are documents by themselves, as orders are. What was
 * repealed is not made.
 */
export function currentEditions(
  editions: readonly Edition[],
  kind: string,
  day: string,
): Edition[] {
  const current = editions
    .filter((each) => each.kind === kind && statusOn(each, editions, day) !== "repealed")
    .toSorted(compareRecords);
  if (!current.some(({ edition }) => edition !== undefined)) return current;
  const held = current.findLastIndex((edition) => isSigned(edition) && startOf(edition) <= day);
  return held < 0 ? current : current.slice(held);
}
