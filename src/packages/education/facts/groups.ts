import type { PluralForms } from "../../../engine/russian/plural.ts";
import type { Group, OrganizationType } from "../generated/types.ts";
import type { EducationFacts } from "./day-facts.ts";
import { findType } from "./group-names.ts";
import type { EducationData } from "../files.ts";
import { holdsOn } from "./holds-on.ts";
import { isOpen } from "./snapshot.ts";
import { indexStaff, isAtWork } from "./staff.ts";

/** Age groups, classes or associations of the day, without the group of the staff. */
export function groupsOf<Item extends Group>({
  data,
  day,
}: {
  data: {
    groups: { groups: readonly Item[] };
    assignments: { educators: EducationData["assignments"]["educators"] };
  };
  day: string;
}): Item[] {
  const { educators } = data.assignments;
  return data.groups.groups.filter(
    (group) => group.kind !== "staff" && isOpen(group, educators, day),
  );
}

/** The groups with which somebody works on the day. */
export function coveredGroups(facts: EducationFacts): Group[] {
  const { educators, staff } = facts.data.assignments;
  const members = indexStaff({ staff });
  const isPresent = (id: string): boolean => {
    const member = members.get(id);
    return member !== undefined && isAtWork(member, facts.day);
  };
  const covered = new Set(
    educators
      .filter(({ staff: id, from, until }) => holdsOn(facts.day, from, until) && isPresent(id))
      .map(({ group }) => group),
  );
  return groupsOf(facts).filter(({ id }) => covered.has(id));
}

/** «группа, группы, групп», or the words of another type of organization. */
export function groupWords(facts: EducationFacts): PluralForms {
  const { singular, plural } = typeOf(facts).group;
  return [singular.nominative, singular.genitive, plural.genitive];
}

function typeOf({ data, reference }: EducationFacts): OrganizationType {
  const { type } = data.organization;
  const found = findType(reference, type);
  if (!found) throw new Error(`No such type: ${type}`);
  return found;
}
