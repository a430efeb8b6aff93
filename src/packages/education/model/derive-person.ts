import type { StaffMemberOn } from "../facts/staff.ts";
import { applyOverrides, type Cases } from "../../../engine/russian/cases.ts";
import { declineName } from "../../../engine/russian/decline-name.ts";
import { declinePosition } from "../../../engine/russian/decline-position.ts";
import { findSex } from "../../../engine/russian/sex.ts";

/** A member of the staff as texts see one. */
export interface PersonModel {
  id: string;
  /** «Соколова Анна Петровна». */
  fullName: Cases;
  /** «А. П. Соколова»: signatures. */
  initialsFirst: Cases;
  /** «Соколова А. П.»: addressees and lists. */
  surnameFirst: Cases;
  position: Cases;
  /** Whether this person heads the organization on the day, or acts for the head. */
  isHead: boolean;
  /** Telephone and e-mail at work in one line; null where the data give neither. */
  contacts: string | null;
  workPhone: string | null;
  workEmail: string | null;
}

/**
 * Derives the forms of a name and a position; those set in the data win. The rule `unknown-sex` has
 * refused people whose sex nothing tells, so an Error here is a bug.
 */
export function derivePerson(member: StaffMemberOn): PersonModel {
  const sex = findSex(member.patronymic, member.sex);
  if (sex === null) throw new Error(`Sex unknown: ${member.id}`);
  const { full, initialsFirst, surnameFirst } = declineName(member, sex, member.forms);
  return {
    id: member.id,
    fullName: full,
    initialsFirst,
    surnameFirst,
    position: applyOverrides(declinePosition(member.position), member.forms?.position),
    isHead: false,
    contacts: joinContacts(member),
    workPhone: member.workPhone ?? null,
    workEmail: member.workEmail ?? null,
  };
}

function joinContacts({ workPhone, workEmail }: StaffMemberOn): string | null {
  const contacts = [workPhone, workEmail].filter((each) => each !== undefined);
  return contacts.length === 0 ? null : contacts.join(", ");
}
