import type { StaffMember } from "../generated/types.ts";
import { holdsOn } from "./holds-on.ts";

/** The staff by id; a reference to nobody is another rule's matter. */
export function indexStaff<Member extends StaffMember>({
  staff,
}: {
  staff: readonly Member[];
}): ReadonlyMap<string, Member> {
  return new Map(staff.map((member) => [member.id, member]));
}

/** «Соколова Ирина Андреевна», as messages name people. */
export function fullName({ surname, firstName, patronymic }: StaffMember): string {
  return [surname, firstName, patronymic].filter((part) => part !== undefined).join(" ");
}

/** Whether somebody works on a day (YYYY-MM-DD); the last day at work counts. */
export function isEmployed({ employedFrom, employedUntil }: StaffMember, day: string): boolean {
  return holdsOn(day, employedFrom, employedUntil);
}
