import type { Edition } from "../generated/types.ts";
import { isSigned } from "./is-signed.ts";

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
  const order = editions.find(({ id }) => id === edition.approvedBy);
  if (!order || !isAmendment(order)) return { order, amendments: [] };
  const former = formerOf(edition, editions);
  const before = former && approvalsOf(former, editions);
  return { order: before?.order, amendments: [...(before?.amendments ?? []), order] };
}

/** The signed edition before this one; undefined for the first, and for what has no editions. */
export function formerOf(
  { kind, edition: number }: Edition,
  editions: readonly Edition[],
): Edition | undefined {
  if (number === undefined) return undefined;
  return editions
    .filter((each) => each.kind === kind && isSigned(each))
    .filter(({ edition = number }) => edition < number)
    .toSorted((a, b) => (a.edition ?? 0) - (b.edition ?? 0))
    .at(-1);
}
