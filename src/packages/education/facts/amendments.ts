import type { Edition } from "../generated/types.ts";
import { editionById, heldEditions, listNeverHeld } from "./editions-held.ts";

/** How an edition came to be as it is. */
export interface Approvals {
  /** The order that approved the document as a whole. */
  order: Edition | undefined;
  /** Orders by which it was amended since, oldest first. */
  amendments: Edition[];
}

/** Whether an order only amends a document: the one that approved it stays in force. */
export function isAmendment({ changes = [] }: Pick<Edition, "changes">): boolean {
  return changes.length > 0;
}

/**
 * The orders behind an edition: an edition that an amending order approves is the one before it with
 * changes, «утверждено приказом от … (в редакции приказа от …)».
 */
export function approvalsOf(edition: Edition, editions: readonly Edition[]): Approvals {
  const amendments: Edition[] = [];
  let each: Edition | undefined = edition;
  while (each) {
    const order = orderOf(each, editions);
    if (!order || !isAmendment(order)) return { order, amendments: amendments.toReversed() };
    amendments.push(order);
    each = formerOf(each, editions);
  }
  return { order: undefined, amendments: amendments.toReversed() };
}

function orderOf({ approvedBy }: Edition, editions: readonly Edition[]): Edition | undefined {
  return approvedBy === undefined ? undefined : editionById(editions, approvedBy);
}

/**
 * The signed edition before this one; undefined for the first, and for what has no editions. One that
 * never held is none: this edition or its order may have repealed it, a draft of them will.
 */
export function formerOf(
  { id, kind, edition: number, approvedBy }: Edition,
  editions: readonly Edition[],
): Edition | undefined {
  if (number === undefined) return undefined;
  const own = [id, approvedBy].flatMap((each) => editionById(editions, each ?? "") ?? []);
  const gone = listNeverHeld(own, (each) => editionById(editions, each));
  return heldEditions(editions, kind).findLast(
    (each) => each.edition !== undefined && each.edition < number && !gone.has(each.id),
  );
}
