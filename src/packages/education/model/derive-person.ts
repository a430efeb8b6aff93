import type { StaffMember } from "../generated/types.ts";
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
  isHead: boolean;
  /** Telephone and e-mail at work in one line; null where the data give neither. */
  contacts: string | null;
  workPhone: string | null;
  workEmail: string | null;
}

/**
 * Derives the forms of a name and a position; those set in the data win. Takes the id of who heads
 * the organization, too. The rule `unknown-sex` has refused people whose sex nothing tells, so an
 * Error here is a bug.
 */
export function derivePerson(member: StaffMember, head: string): PersonModel {
  const sex = findSex(member.patronymic, member.sex);
  if (sex === null) throw new Error(`Sex unknown: ${member.id}`);
  const { full, initialsFirst, surnameFirst } = declineName(member, sex, member.forms);
  return {
    id: member.id,
    fullName: full,
    initialsFirst,
    surnameFirst,
    position: applyOverrides(declinePosition(member.position), member.forms?.position),
    isHead: member.id === head,
    contacts: joinContacts(member),
    workPhone: member.workPhone ?? null,
    workEmail: member.workEmail ?? null,
  };
}

function joinContacts({ workPhone, workEmail }: StaffMember): string | null {
  const contacts = [workPhone, workEmail].filter((each) => each !== undefined);
  return contacts.length === 0 ? null : contacts.join(", ");
}
