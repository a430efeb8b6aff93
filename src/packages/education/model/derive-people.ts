import type { StaffMember } from "../generated/types.ts";
import { isEmployed } from "../facts/staff.ts";
import { derivePerson, type PersonModel } from "./derive-person.ts";

/** The staff of an organization, each person derived when first asked for: forms cost time. */
export interface People {
  /** By id; an id that nobody has is a bug, since references were checked. */
  find: (id: string) => PersonModel;
  /** Whether a person was employed on a day or before it. */
  hasCome: (id: string, day: string) => boolean;
  /** Who was employed on a day (YYYY-MM-DD), in the order of the data. */
  employedOn: (day: string) => PersonModel[];
}

/** Takes the staff and the id of who heads the organization. */
export function derivePeople(staff: readonly StaffMember[], head: string): People {
  const members = new Map(staff.map((member) => [member.id, member]));
  const derived = new Map<string, PersonModel>();
  const find = (id: string): PersonModel => {
    const known = derived.get(id);
    if (known) return known;
    const member = members.get(id);
    if (!member) throw new Error(`No such person: ${id}`);
    const person = derivePerson(member, head);
    derived.set(id, person);
    return person;
  };
  return {
    find,
    hasCome: (id, day) => (members.get(id)?.employedFrom ?? "") <= day,
    employedOn: (day) =>
      staff.filter((member) => isEmployed(member, day)).map(({ id }) => find(id)),
  };
}
