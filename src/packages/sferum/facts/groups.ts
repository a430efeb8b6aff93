import type { Group, OrganizationType } from "../../../engine/generated/types.ts";
import type { PluralForms } from "../../../engine/russian/plural.ts";
import { holdsOn } from "../../education/facts/holds-on.ts";
import { findType } from "../../education/facts/name-group.ts";
import type { Facts } from "./facts.ts";

/** Age groups, classes or associations, without the group of the staff. */
export function groupsOf({ data }: Facts): Group[] {
  return data.groups.groups.filter(({ kind }) => kind !== "staff");
}

/** The groups with which somebody works on the day. */
export function coveredGroups(facts: Facts): Group[] {
  const { educators } = facts.data.assignments;
  const covered = new Set(
    educators
      .filter(({ from, until }) => holdsOn(facts.day, from, until))
      .map(({ group }) => group),
  );
  return groupsOf(facts).filter(({ id }) => covered.has(id));
}

/** «группа, группы, групп», or the words of another type of organization. */
export function groupWords(facts: Facts): PluralForms {
  const { singular, plural } = typeOf(facts).group;
  return [singular.nominative, singular.genitive, plural.genitive];
}

function typeOf({ data, reference }: Facts): OrganizationType {
  const { type } = data.organization;
  const found = findType(reference, type);
  if (!found) throw new Error(`No such type: ${type}`);
  return found;
}
