import type { EducationData } from "../files.ts";
import type { Building, CollegialBody, Group, Organization } from "../generated/types.ts";
import { holdsOn } from "./holds-on.ts";
import { listTerms, termHolds, termOn, valueOn } from "./terms.ts";

type Plain<Fact> = Exclude<Fact, readonly unknown[]>;

type Founder = Plain<NonNullable<Organization["founder"]>>;

/** The organization as of one day. */
export interface OrganizationOn extends Omit<
  Organization,
  "name" | "address" | "founder" | "head" | "bodies"
> {
  name: Plain<Organization["name"]>;
  address: Plain<Organization["address"]>;
  /** All founders of the day: some organizations have several, some none. */
  founders: Founder[];
  bodies: BodyOn[];
}

/** A collegial body as of one day. */
export interface BodyOn extends Omit<CollegialBody, "chair"> {
  chair?: string | undefined;
}

/** A group as of one day. */
export type GroupOn<Item extends Group = Group> = Omit<
  Item,
  "name" | "forms" | "age" | "description" | "building"
> & {
  name: string;
  /** Of the whole title; those of a former name stand in its entry. */
  forms?: Group["forms"] | undefined;
  age?: string | undefined;
  description?: string | undefined;
  building?: string | undefined;
};

/** The organization as it was on a day (YYYY-MM-DD); of bodies those that there were. */
export function organizationOn(data: Organization, day: string): OrganizationOn {
  const { name, address, founder, bodies = [], buildings } = data;
  return {
    ...data,
    ...(buildings && { buildings: buildings.filter((each) => isUsed(each, day)) }),
    name: valueOn(name, (entry) => entry, day),
    address: valueOn(address, (entry) => entry, day),
    founders: foundersOn(founder, day),
    bodies: bodies
      .filter(({ from = "", until }) => holdsOn(day, from, until))
      .map((body) => bodyOn(body, day)),
  };
}

/** Whether there was a building on a day, its last day included. */
function isUsed({ openedOn: from = "", closedOn }: Building, day: string): boolean {
  return holdsOn(day, from, closedOn);
}

/** Of several founders all that hold; on a day without any the nearest one. */
function foundersOn(founder: Organization["founder"], day: string): Founder[] {
  if (founder === undefined) return [];
  const terms = listTerms(founder, (entry): Founder => entry);
  const holding = terms.filter((term) => termHolds(term, day));
  return (holding.length > 0 ? holding : [termOn(terms, day)]).map(({ value }) => value);
}

/**
 * A body with whoever chaired it on a day. Where `chairName` tells of a chairman who does not work
 * here, a history of those who do may end before his days or begin after them.
 */
export function bodyOn({ chair, ...body }: CollegialBody, day: string): BodyOn {
  if (chair === undefined) return body;
  const terms = listTerms<string, Exclude<typeof chair, string>[number]>(
    chair,
    ({ staff }) => staff,
  );
  const isOther = body.chairName !== undefined && !terms.some((term) => termHolds(term, day));
  return isOther ? body : { ...body, chair: termOn(terms, day).value };
}

/** A group as it was called on a day: classes move up, and children grow. */
export function groupOn<Item extends Group>(group: Item, day: string): GroupOn<Item> {
  const { name, age, description, building } = group;
  return {
    ...group,
    ...(typeof name === "string"
      ? { name, forms: group.forms }
      : nameAndForms(valueOn(name, (entry) => entry, day))),
    age: age === undefined ? undefined : valueOn(age, (entry) => entry.age, day),
    description:
      description === undefined
        ? undefined
        : valueOn(description, (entry) => entry.description, day),
    building: building === undefined ? undefined : buildingOn(building, day),
  };
}

/** A day of which nothing is said is one in the organization's own building. */
function buildingOn(building: NonNullable<Group["building"]>, day: string): string | undefined {
  return listTerms<string, Exclude<typeof building, string>[number]>(
    building,
    (entry) => entry.building,
  ).findLast((term) => termHolds(term, day))?.value;
}

function nameAndForms({ name, forms }: { name: string; forms?: Group["forms"] }) {
  return { name, forms };
}

type Educators = EducationData["assignments"]["educators"];

/**
 * The first day of a group: what the data say, else the first day that they know of it, since a
 * group that was opened later must not enter older papers. Null: it has always been there.
 */
export function openedOn(
  { id, openedOn: said, createdOn }: Group & { createdOn?: string },
  educators: Educators,
): string | null {
  if (said !== undefined) return said;
  const known = firstDaysOf(educators).get(id);
  if (known === undefined || createdOn === undefined) return known ?? createdOn ?? null;
  return known < createdOn ? known : createdOn;
}

const firstDays = new WeakMap<Educators, ReadonlyMap<string, string>>();

/** The first day of an educator in each group; asked for each of them, so looked up once. */
function firstDaysOf(educators: Educators): ReadonlyMap<string, string> {
  const before = firstDays.get(educators);
  if (before) return before;
  const days = new Map<string, string>();
  for (const { group, from } of educators) {
    const known = days.get(group);
    if (known === undefined || from < known) days.set(group, from);
  }
  firstDays.set(educators, days);
  return days;
}

/** Whether there was a group on a day (YYYY-MM-DD), its last day included. */
export function isOpen(group: Group, educators: Educators, day: string): boolean {
  return holdsOn(day, openedOn(group, educators) ?? "", group.closedOn);
}
