import type { Edition } from "../generated/types.ts";
import { isSigned } from "./is-signed.ts";

/** What is asked of a register again and again, looked up once for each: it is read and not changed. */
interface Register {
  byId: ReadonlyMap<string, Edition>;
  /** The editions of each kind that were signed and held, by number. */
  held: ReadonlyMap<string, readonly Edition[]>;
}

const registers = new WeakMap<readonly Edition[], Register>();

/** The first day on which a document holds: its own date, unless it says otherwise. */
export function startOf({ inForceFrom, date }: Pick<Edition, "inForceFrom" | "date">): string {
  return inForceFrom ?? date;
}

/** A document by its id. */
export function editionById(editions: readonly Edition[], id: string): Edition | undefined {
  return registerOf(editions).byId.get(id);
}

/**
 * The editions of a kind that were signed and held, by number: what another document repealed by the
 * day on which it was to begin never did, and the edition before it went on.
 */
export function heldEditions(editions: readonly Edition[], kind: string): readonly Edition[] {
  return registerOf(editions).held.get(kind) ?? [];
}

/** Ids of what these documents repeal by the day on which it was to begin. */
export function listNeverHeld(
  acts: readonly Edition[],
  find: (id: string) => Edition | undefined,
): ReadonlySet<string> {
  return new Set(
    acts.flatMap((act) =>
      (act.repeals ?? []).filter((id) => {
        const named = find(id);
        return named && id !== act.id && startOf(act) <= startOf(named);
      }),
    ),
  );
}

function registerOf(editions: readonly Edition[]): Register {
  const known = registers.get(editions);
  if (known) return known;
  const byId = new Map(editions.map((each) => [each.id, each]));
  const never = listNeverHeld(editions.filter(isSigned), (id) => byId.get(id));
  const held = new Map<string, Edition[]>();
  for (const each of editions) {
    if (each.edition === undefined || !isSigned(each) || never.has(each.id)) continue;
    const list = held.get(each.kind);
    if (list) list.push(each);
    else held.set(each.kind, [each]);
  }
  for (const list of held.values()) list.sort((a, b) => (a.edition ?? 0) - (b.edition ?? 0));
  const register = { byId, held };
  registers.set(editions, register);
  return register;
}
