import type { Cases } from "../../../engine/russian/cases.ts";
import { holdsOn } from "../facts/holds-on.ts";
import type { Assignments, Group, OrganizationType } from "../generated/types.ts";
import { groupNoun, titleGroup } from "./decline-group.ts";
import type { People } from "./derive-people.ts";
import type { PersonModel } from "./derive-person.ts";

/** A group, class or association as texts see it. */
export interface GroupModel {
  id: string;
  kind: Group["kind"];
  name: string;
  /** «группа «Солнышко»», «5 «А» класс». */
  title: Cases;
  /** The same among others of its kind: ««Солнышко»», «5 «А»», «старшая группа». */
  nameInList: string;
  age: string | null;
  description: string | null;
  /** Who works with the group on the day that the model speaks of. */
  educators: PersonModel[];
}

/** Derives a group; its educators are those of a day (YYYY-MM-DD). */
export function deriveGroup(
  group: Group,
  terms: OrganizationType["group"],
  { educators }: Assignments,
  people: People,
): (day: string) => GroupModel {
  const title = titleGroup(group, terms.singular);
  const lasting = {
    id: group.id,
    kind: group.kind,
    name: group.name,
    title,
    nameInList: nameInList(title, group.kind, terms.singular),
    age: group.age ?? null,
    description: group.description ?? null,
  };
  const assigned = educators.filter((each) => each.group === group.id);
  return (day) => ({
    ...lasting,
    educators: assigned
      .filter(({ from, until }) => holdsOn(day, from, until))
      .map(({ staff }) => people.find(staff)),
  });
}

/** «группа «Солнышко»» → ««Солнышко»», «5 «А» класс» → «5 «А»»; «старшая группа» keeps its noun. */
function nameInList({ nominative: title }: Cases, kind: Group["kind"], terms: Cases): string {
  const noun = groupNoun(kind, terms).nominative;
  const rest = title.slice(noun.length + 1);
  if (title.startsWith(`${noun} `) && /^[«„"№\d]/u.test(rest)) return rest;
  const isNumberFirst = kind === "class" && /^\d/u.test(title) && title.endsWith(` ${noun}`);
  return isNumberFirst ? title.slice(0, -noun.length - 1) : title;
}
