import {
  isSigned,
  listRepeals,
  neverHeld,
  startOf,
} from "../../education/facts/life-of-editions.ts";
import { isOpen } from "../../education/facts/snapshot.ts";
import { holdsOn } from "../../education/facts/holds-on.ts";
import type { SferumData } from "../files.ts";
import type { Edition } from "../generated/types.ts";
import { listMain } from "./administrators.ts";

/** What an order decides that only one order can: who answers, who works where, which chats there are. */
export type DutyPart = "responsible" | "groups" | "chats";

/** An earlier order that another one takes the force of, in these parts. */
export interface Superseded {
  edition: Edition;
  parts: DutyPart[];
}

type Data = Pick<SferumData, "administrators" | "assignments" | "documents" | "groups">;

/**
 * The earlier orders of which an order decides parts anew, though they stay in force with the rest:
 * of two orders on one duty the later one counts, and says so. A draft says what it will say.
 */
export function listSuperseded(data: Data, order: Edition): Superseded[] {
  const start = startOf(order);
  if (!data.documents.editions.some((each) => startOf(each) < start)) return [];
  const editions = data.documents.editions.map((each) =>
    each.id === order.id || each.approvedBy === order.id ? asSigned(each) : each,
  );
  const before = editions
    .filter((each) => each.id !== order.id && isSigned(each) && startOf(each) < start)
    .filter((each) => !neverHeld(each, editions))
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const holders = new Map<DutyPart, Edition>();
  for (const each of before)
    for (const part of partsOf(each, holders, data)) holders.set(part, each);
  if (holders.size === 0) return [];
  const repeals = listRepeals(editions);
  const superseded = new Map<string, Superseded>();
  for (const part of partsOf(order, holders, data)) {
    const holder = holders.get(part);
    const repealed = holder && repeals.get(holder.id);
    if (!holder || isEnded(holder, start) || (repealed && startOf(repealed) <= start)) continue;
    const known = superseded.get(holder.id) ?? { edition: holder, parts: [] };
    superseded.set(holder.id, { ...known, parts: [...known.parts, part] });
  }
  return [...superseded.values()];
}

/**
 * Those of them that the order itself names. A list of chats after another one repeals it as a whole,
 * which the data say (`order-superseded`).
 */
export function supersededInPart(data: Data, order: Edition): Superseded[] {
  return listSuperseded(data, order).filter(({ edition }) => !isSameList(order, edition));
}

/** Whether both orders do nothing but approve the list of chats. */
export function isSameList(order: Edition, former: Edition): boolean {
  return order.kind === "order-chats" && former.kind === "order-chats";
}

function asSigned(edition: Edition): Edition {
  return isSigned(edition) ? edition : { ...edition, status: "approved" };
}

function isEnded({ status, inForceUntil }: Edition, day: string): boolean {
  return status === "repealed" || (inForceUntil !== undefined && inForceUntil < day);
}

/** What an order decides, given which orders decided it before. */
function partsOf(
  edition: Edition,
  holders: ReadonlyMap<DutyPart, Edition>,
  { administrators, assignments, groups }: Data,
): DutyPart[] {
  const day = startOf(edition);
  if (edition.kind === "order-appointment") {
    const main = listMain(administrators);
    const isHandover =
      main.some(({ appointedBy }) => appointedBy === edition.id) &&
      main.some(({ releasedBy }) => releasedBy === edition.id);
    // Named persons answer whoever is the administrator; nobody named: it goes with the rights.
    const holder = holders.get("responsible");
    return isHandover && holder && holder.responsible === undefined ? ["responsible"] : [];
  }
  const hasChats = assignments.chats.some(({ createdOn, closedOn }) =>
    holdsOn(day, createdOn, closedOn),
  );
  const chats: DutyPart[] = hasChats ? ["chats"] : [];
  if (edition.kind === "order-chats") return chats;
  if (edition.kind !== "order-use") return [];
  const hasGroups = groups.groups.some(
    (group) => group.kind !== "staff" && isOpen(group, assignments.educators, day),
  );
  return ["responsible", ...(hasGroups ? (["groups"] as const) : []), ...chats];
}
