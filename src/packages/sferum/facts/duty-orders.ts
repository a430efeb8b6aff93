import { editionById } from "../../education/facts/editions-held.ts";
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
  const editions = asIfSigned(order, data.documents.editions);
  const holders = holdersBefore(start, editions, data);
  if (holders.size === 0) return [];
  const repeals = listRepeals(editions);
  const superseded = new Map<string, Superseded>();
  for (const part of partsOf(order, holders, data)) {
    const holder = holders.get(part);
    if (!holder || isEnded(holder, start) || order.repeals?.includes(holder.id)) continue;
    const repealed = repeals.get(holder.id);
    if (repealed && startOf(repealed) <= start) continue;
    const known = superseded.get(holder.id) ?? { edition: holder, parts: [] };
    superseded.set(holder.id, { ...known, parts: [...known.parts, part] });
  }
  return [...superseded.values()];
}

/**
 * The register as if an order were signed, with what it approves. The same one where that tells
 * nothing else of earlier orders, since what is known of a register is kept.
 */
function asIfSigned(order: Edition, editions: readonly Edition[]): readonly Edition[] {
  const isOwn = ({ id, approvedBy }: Edition): boolean =>
    id === order.id || approvedBy === order.id;
  const unsigned = editions.filter((each) => isOwn(each) && !isSigned(each));
  const isAlone = unsigned.every(({ id }) => id === order.id);
  if (isAlone && (unsigned.length === 0 || isOrdinary(order, editions))) return editions;
  return editions.map((each) => (isOwn(each) ? asSigned(each) : each));
}

/** An order that is no edition of anything and ends only what was there before it. */
function isOrdinary(order: Edition, editions: readonly Edition[]): boolean {
  if (order.edition !== undefined) return false;
  return (order.repeals ?? []).every((id) => {
    const named = editionById(editions, id);
    return !named || startOf(named) < startOf(order);
  });
}

type Holders = ReadonlyMap<DutyPart, Edition>;

/** Who decided what, from the first day of each order that held, oldest first. */
type Timeline = readonly (readonly [start: string, holders: Holders])[];

const timelines = new WeakMap<readonly Edition[], { data: Data; timeline: Timeline }>();

/** The orders that decided each part before a day. */
function holdersBefore(day: string, editions: readonly Edition[], data: Data): Holders {
  const timeline = timelineOf(editions, data);
  let [from, to] = [0, timeline.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((timeline[middle]?.[0] ?? "") < day) from = middle + 1;
    else to = middle;
  }
  return timeline[from - 1]?.[1] ?? new Map();
}

function timelineOf(editions: readonly Edition[], data: Data): Timeline {
  const known = timelines.get(editions);
  const { administrators, assignments, groups } = data;
  const isSame =
    known?.data.administrators === administrators &&
    known.data.assignments === assignments &&
    known.data.groups === groups;
  if (known && isSame) return known.timeline;
  const held = editions
    .filter((each) => isSigned(each) && !neverHeld(each, editions))
    .toSorted((a, b) => compareText(startOf(a), startOf(b)));
  let holders: Holders = new Map();
  const timeline = held.map((each) => {
    const parts = partsOf(each, holders, data);
    if (parts.length > 0)
      holders = new Map([...holders, ...parts.map((part) => [part, each] as const)]);
    return [startOf(each), holders] as const;
  });
  timelines.set(editions, { data, timeline });
  return timeline;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
