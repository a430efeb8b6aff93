import type { StaffMember } from "../generated/types.ts";
import { applyOverrides, type Cases } from "../russian/cases.ts";
import { declineName } from "../russian/decline-name.ts";
import { declinePosition } from "../russian/decline-position.ts";
import { findSex } from "../russian/sex.ts";

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
  workPhone: string | null;
  workEmail: string | null;
}

/**
 * Derives the forms of a name and a position; those set in the data win. The rule `unknown-sex`
 * has refused people whose sex nothing tells, so an Error here is a bug.
 */
export function derivePerson(member: StaffMember): PersonModel {
  const sex = findSex(member.patronymic, member.sex);
  if (sex === null) throw new Error(`Sex unknown: ${member.id}`);
  const { full, initialsFirst, surnameFirst } = declineName(member, sex, member.forms);
  return {
    id: member.id,
    fullName: full,
    initialsFirst,
    surnameFirst,
    position: applyOverrides(declinePosition(member.position), member.forms?.position),
    workPhone: member.workPhone ?? null,
    workEmail: member.workEmail ?? null,
  };
}
