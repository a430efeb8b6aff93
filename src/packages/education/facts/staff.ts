import { numericDate } from "../../../engine/russian/dates.ts";
import type { Absence, StaffMember } from "../generated/types.ts";
import { holdsOn } from "./holds-on.ts";
import { lastDay, valueOn } from "./terms.ts";

/** A member of the staff as of one day. */
export type StaffMemberOn<Member extends StaffMember = StaffMember> = Omit<
  Member,
  "surname" | "position"
> & { surname: string; position: string };

/**
 * A member of the staff as of a day (YYYY-MM-DD): surnames and positions change. Forms that the data
 * set for a plain value stand beside the name, those of an entry in the entry.
 */
export function memberOn<Member extends StaffMember>(
  member: Member,
  day: string,
): StaffMemberOn<Member> {
  const { surname, position, forms } = member;
  if (typeof surname === "string" && typeof position === "string")
    return { ...member, surname, position };
  const name =
    typeof surname === "string"
      ? { surname, forms: forms?.surname }
      : valueOn(surname, (entry) => entry, day);
  const post =
    typeof position === "string"
      ? { position, forms: forms?.position }
      : valueOn(position, (entry) => entry, day);
  return {
    ...member,
    surname: name.surname,
    position: post.position,
    forms: {
      ...forms,
      ...{ surname: name.forms, position: post.forms },
    },
  };
}

/** The staff by id; a reference to nobody is another rule's matter. */
export function indexStaff<Member extends StaffMember>({
  staff,
}: {
  staff: readonly Member[];
}): ReadonlyMap<string, Member> {
  return new Map(staff.map((member) => [member.id, member]));
}

/** «Соколова Ирина Андреевна», as messages name people; by the last surname unless told. */
export function fullName(member: StaffMember, day = lastDay): string {
  const { firstName, patronymic } = member;
  const surname = valueOn(member.surname, (entry) => entry.surname, day);
  return [surname, firstName, patronymic].filter((part) => part !== undefined).join(" ");
}

/** Whether somebody works on a day (YYYY-MM-DD); the last day at work counts. */
export function isEmployed(
  { employedFrom, employedUntil }: Pick<StaffMember, "employedFrom" | "employedUntil">,
  day: string,
): boolean {
  return holdsOn(day, employedFrom, employedUntil);
}

/** How messages say why somebody is not employed on a day; takes who is not. */
export function tellNotEmployed(
  { employedFrom, employedUntil = employedFrom }: StaffMember,
  day: string,
): string {
  return day < employedFrom
    ? `работает только с ${numericDate(employedFrom)}`
    : `последний день работы — ${numericDate(employedUntil)}`;
}

/** Kinds of absence after which work is taken up as before; papers wait for who is on holiday. */
const short: readonly string[] = ["vacation", "sick"] satisfies Absence["kind"][];

/** Whether others take over the work for an absence of a kind. */
export function isLong(kind: string): boolean {
  return !short.includes(kind);
}

/**
 * Whether somebody is away on a day for so long that others do the work: such a person signs no
 * acquaintance sheet and leaves a group without an educator.
 */
export function isAway(member: Pick<StaffMember, "absences">, day: string): boolean {
  return longAbsences(member).some(({ from, until }) => holdsOn(day, from, until));
}

/** Whether somebody is employed on a day and not away for long. */
export function isAtWork(member: StaffMember, day: string): boolean {
  return isEmployed(member, day) && !isAway(member, day);
}

/** The absences for which others take over the work. */
export function longAbsences(member: Pick<StaffMember, "absences"> | undefined): Absence[] {
  return (member?.absences ?? []).filter(({ kind }) => isLong(kind));
}
