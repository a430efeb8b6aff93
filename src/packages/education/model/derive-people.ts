import type { StaffMember } from "../generated/types.ts";
import { isEmployed, memberOn } from "../facts/staff.ts";
import { derivePerson, type PersonModel } from "./derive-person.ts";

/** The staff of an organization as of one day. */
export interface People {
  /** By id; an id that nobody has is a bug, since references were checked. */
  find: (id: string) => PersonModel;
  /** Who is employed, in the order of the data, and whether each is away for long. */
  employed: () => PersonModel[];
}

/**
 * The people of a day (YYYY-MM-DD), of whom `head` heads the organization. Whatever is the same on
 * all days is derived once, when first asked for: forms cost time.
 */
export function derivePeople(staff: readonly StaffMember[]): (day: string, head: string) => People {
  const members = new Map(staff.map((member) => [member.id, member]));
  const derived = new Map<string, PersonModel>();
  return (day, head) => {
    const find = (id: string): PersonModel => {
      const member = members.get(id);
      if (!member) throw new Error(`No such person: ${id}`);
      const today = memberOn(member, day);
      const key = [id, id === head, today.surname, today.position].join("\n");
      const known = derived.get(key);
      if (known) return known;
      const person = { ...derivePerson(today), isHead: id === head };
      derived.set(key, person);
      return person;
    };
    return {
      find,
      employed: () => staff.filter((member) => isEmployed(member, day)).map(({ id }) => find(id)),
    };
  };
}
