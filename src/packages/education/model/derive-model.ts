import type { EducationData, EducationReference } from "../files.ts";
import { headOn, permanentHeadOn } from "../facts/heads.ts";
import { type BodyOn, isOpen, organizationOn } from "../facts/snapshot.ts";
import { isAway } from "../facts/staff.ts";
import type { OrganizationType } from "../generated/types.ts";
import { type DateForms, deriveDate } from "./derive-date.ts";
import { deriveGroup, type GroupModel, tellApart } from "./derive-group.ts";
import { deriveOrganization, type OrganizationModel } from "./derive-organization.ts";
import { deriveHead } from "./derive-head.ts";
import { derivePeople, type People } from "./derive-people.ts";
import type { PersonModel } from "./derive-person.ts";
import { deriveTerms, type Terms, wordsOf } from "./derive-terms.ts";

/**
 * What texts speak of, one root a name. The model computes all that a text may need to print or
 * to decide on; known but absent values are null, so that a misspelt path differs from a blank.
 */
export interface EducationModel {
  organization: OrganizationModel;
  /** Who heads on the day of signing, with the position that stands under a document. */
  head: PersonModel;
  /** The collegial bodies; what the data do not tell is null. */
  bodies: {
    name: string;
    chair: PersonModel | null;
    /** Of a chair who does not work there: a parent, a pupil. */
    chairName: string | null;
    regulation: string | null;
  }[];
  /** The words of the organization's groups: groups or classes, educators, pupils. */
  terms: Terms;
  /** The day of which the model speaks. */
  day: DateForms;
  /** Who is employed on that day. */
  staff: PersonModel[];
  /** The staff without the head and without who is away for long: whom orders are made known to. */
  subordinates: PersonModel[];
  /** Age groups, classes or associations, without the group of the staff. */
  groups: GroupModel[];
}

/** An organization on any day. */
export interface DerivedEducation {
  /** The words of the organization's type. */
  type: OrganizationType;
  /**
   * The model of a day (YYYY-MM-DD); a document that comes into force later than it is signed is
   * signed by who heads on `signedOn`.
   */
  on: (day: string, signedOn?: string) => DayOfEducation;
  peopleOn: PeopleOn;
}

/** The people as of a day (YYYY-MM-DD), of whom one heads on the day of signing. */
export type PeopleOn = (day: string, signedOn: string) => People;

/** The model of a day, with what packages on top of this one need of it. */
export interface DayOfEducation {
  model: EducationModel;
  people: People;
  /** All groups, that of the staff too. */
  allGroups: GroupModel[];
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
  const { types } = reference.organizationTypes;
  const type = find(types, data.organization.type);
  const derived = derivePeople(data.assignments.staff);
  const peopleOn: PeopleOn = (day, signedOn) => derived(day, headOn(data, signedOn).staff);
  const groupsOn = deriveGroups(data, type, types);
  return {
    ...{ type, peopleOn },
    on: (day, signedOn = day) => {
      const people = peopleOn(day, signedOn);
      const today = organizationOn(data.organization, day);
      // A letterhead is of the day of signing, whenever the paper comes into force.
      const signing = organizationOn(data.organization, signedOn);
      const allGroups = groupsOn(day, people);
      const groups = allGroups.filter(({ kind }) => kind !== "staff");
      return {
        people,
        allGroups,
        model: {
          organization: deriveOrganization(id, signing, type.name),
          head: deriveHead(data, peopleOn(signedOn, signedOn), signedOn),
          bodies: deriveBodies(today.bodies, people),
          terms: deriveTerms(groups, type, types),
          day: deriveDate(day),
          staff: people.employed(),
          subordinates: listSubordinates(data, people, day),
          groups,
        },
      };
    },
  };
}

/** All groups that are open on a day, told apart where two have one name. */
function deriveGroups(
  { assignments, groups, organization }: EducationData,
  type: OrganizationType,
  types: readonly OrganizationType[],
): (day: string, people: People) => GroupModel[] {
  const all = groups.groups.map((group) => ({
    group,
    derive: deriveGroup(
      group,
      wordsOf(group.kind, type, types),
      assignments,
      organization.buildings,
    ),
  }));
  return (day, people) => {
    const open = all.filter(({ group }) => isOpen(group, assignments.educators, day));
    return tellApart(open.map(({ derive }) => derive(day, people)));
  };
}

/** The staff of a day without the head, acting or not, and without who is away for long. */
function listSubordinates(data: EducationData, people: People, day: string): PersonModel[] {
  const { staff } = data.assignments;
  const absent = new Set(staff.filter((member) => isAway(member, day)).map(({ id }) => id));
  const permanent = permanentHeadOn(data, day);
  return people
    .employed()
    .filter(({ id, isHead }) => !isHead && id !== permanent && !absent.has(id));
}

function deriveBodies(bodies: readonly BodyOn[], people: People): EducationModel["bodies"] {
  return bodies.map(({ name, chair, chairName, regulation }) => ({
    name,
    chair: chair === undefined ? null : people.find(chair),
    chairName: chairName ?? null,
    regulation: regulation ?? null,
  }));
}

/** What the rules on references hold to be there. */
export function find<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`No such id: ${id}`);
  return found;
}
