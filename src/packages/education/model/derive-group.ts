import { withPreposition } from "../../../engine/russian/preposition.ts";
import { buildCases, type Cases } from "../../../engine/russian/cases.ts";
import { holdsOn } from "../facts/holds-on.ts";
import { groupOn } from "../facts/snapshot.ts";
import { indexStaff, isAtWork } from "../facts/staff.ts";
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
  /** «корпус № 2»: where it is, in an organization of several buildings. */
  building: string | null;
  /** Who works with the group on the day that the model speaks of. */
  educators: PersonModel[];
  /** «с воспитанниками»: a school has them too, in its preschool groups. */
  withPupils: string;
}

/** Derives a group as of a day (YYYY-MM-DD), whose people are given; who is away or dismissed works with none. */
export function deriveGroup(
  group: Group,
  { group: terms, pupil }: Pick<OrganizationType, "group" | "pupil">,
  { educators, staff }: Assignments,
  buildings: readonly { id: string; name: string }[] = [],
): (day: string, people: People) => GroupModel {
  const members = indexStaff({ staff });
  const assigned = educators.filter((each) => each.group === group.id);
  return (day, people) => {
    const today = groupOn(group, day);
    const { id, kind, name, age, description, building } = today;
    const title = titleGroup(today, terms.singular);
    const present = assigned.filter(({ staff: member, from, until }) => {
      const person = members.get(member);
      return holdsOn(day, from, until) && person !== undefined && isAtWork(person, day);
    });
    return {
      ...{ id, kind, name, title },
      nameInList: nameInList(title, kind, terms.singular),
      age: age ?? null,
      description: description ?? null,
      building: buildings.find((each) => each.id === building)?.name ?? null,
      educators: present.map((each) => people.find(each.staff)),
      withPupils: withPreposition("с", pupil.plural.instrumental),
    };
  };
}

/**
 * Groups that would be called alike are told apart by their buildings, else by what the data say of
 * them: «группа «Гномики» (корпус № 6)».
 */
export function tellApart(groups: readonly GroupModel[]): GroupModel[] {
  const count = Map.groupBy(groups, ({ title }) => title.nominative);
  return groups.map((group) => {
    const mark = group.building ?? group.description;
    const isAlone = (count.get(group.title.nominative) ?? []).length < 2;
    if (isAlone || mark === null) return group;
    const { title, nameInList } = group;
    return {
      ...group,
      title: buildCases((c) => `${title[c]} (${mark})`),
      nameInList: `${nameInList} (${mark})`,
    };
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
