import type { PluralForms } from "../../../engine/russian/plural.ts";
import type { Group, OrganizationType } from "../generated/types.ts";
import type { EducationFacts } from "./day-facts.ts";
import { findType } from "./group-names.ts";
import { holdsOn } from "./holds-on.ts";

/** Age groups, classes or associations, without the group of the staff. */
export function groupsOf<Item extends Group>({
  data,
}: {
  data: { groups: { groups: readonly Item[] } };
}): Item[] {
  return data.groups.groups.filter(({ kind }) => kind !== "staff");
}

/** The groups with which somebody works on the day. */
export function coveredGroups(facts: EducationFacts): Group[] {
  const { educators } = facts.data.assignments;
  const covered = new Set(
    educators
      .filter(({ from, until }) => holdsOn(facts.day, from, until))
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
