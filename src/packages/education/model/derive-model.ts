import { upperFirst } from "../../../engine/russian/letter-case.ts";
import type { EducationData, EducationReference } from "../files.ts";
import type { CollegialBody, OrganizationType } from "../generated/types.ts";
import { type DateForms, deriveDate } from "./derive-date.ts";
import { deriveGroup, type GroupModel } from "./derive-group.ts";
import { deriveOrganization, type OrganizationModel } from "./derive-organization.ts";
import { derivePeople, type People } from "./derive-people.ts";
import type { PersonModel } from "./derive-person.ts";

/**
 * What texts speak of, one root a name. The model computes all that a text may need to print or
 * to decide on; known but absent values are null, so that a misspelt path differs from a blank.
 */
export interface EducationModel {
  organization: OrganizationModel;
  head: PersonModel;
  /** The collegial bodies; the chair is null where the data do not tell. */
  bodies: { name: string; chair: PersonModel | null }[];
  /** The words of the organization's type: groups or classes, educators, pupils. */
  terms: Terms;
  /** The day of which the model speaks. */
  day: DateForms;
  /** Who is employed on that day. */
  staff: PersonModel[];
  /** The staff without the head: whom his orders concern. */
  subordinates: PersonModel[];
  /** Age groups, classes or associations, without the group of the staff. */
  groups: GroupModel[];
}

export interface Terms extends Pick<OrganizationType, "group" | "educator" | "pupil"> {
  /** «Группа»: the heading of a column. */
  groupHeading: string;
}

/** The people of an organization, and its model on any day (YYYY-MM-DD). */
export interface DerivedEducation {
  people: People;
  /** All groups on a day, that of the staff too. */
  groupsOn: (day: string) => GroupModel[];
  /** The words of the organization's type. */
  type: OrganizationType;
  on: (day: string) => EducationModel;
}

/**
 * Derives the model of one organization as it was on any day; what is the same on all days is
 * derived once. The data are validated: every reference leads somewhere, so an Error here is a bug.
 */
export function deriveEducation(
  id: string,
  data: EducationData,
  reference: EducationReference,
): DerivedEducation {
  const { assignments, organization } = data;
  const type = find(reference.organizationTypes.types, organization.type);
  const people = derivePeople(assignments.staff, organization.head);
  const lasting = {
    organization: deriveOrganization(id, organization),
    head: people.find(organization.head),
    bodies: deriveBodies(organization.bodies, people),
    terms: deriveTerms(type),
  };
  const derived = data.groups.groups.map((each) =>
    deriveGroup(each, type.group, assignments, people),
  );
  const groupsOn = (day: string): GroupModel[] => derived.map((groupOn) => groupOn(day));
  return {
    ...{ people, groupsOn, type },
    on: (day) => {
      const staff = people.employedOn(day);
      return {
        ...lasting,
        day: deriveDate(day),
        staff,
        subordinates: staff.filter(({ isHead }) => !isHead),
        groups: groupsOn(day).filter(({ kind }) => kind !== "staff"),
      };
    },
  };
}

function deriveBodies(bodies: readonly CollegialBody[], people: People): EducationModel["bodies"] {
  return bodies.map(({ name, chair }) => ({
    name,
    chair: chair === undefined ? null : people.find(chair),
  }));
}

function deriveTerms({ group, educator, pupil }: OrganizationType): Terms {
  return { group, educator, pupil, groupHeading: upperFirst(group.singular.nominative) };
}

/** What the rules on references hold to be there. */
export function find<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`No such id: ${id}`);
  return found;
}
