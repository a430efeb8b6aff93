import { type DateForms, dateForms } from "../../../engine/russian/dates.ts";

export type { DateForms } from "../../../engine/russian/dates.ts";

/** All forms of a date, or null for one that the data do not give. */
export function deriveDate(iso: string): DateForms;
export function deriveDate(iso: string | undefined): DateForms | null;
export function deriveDate(iso: string | undefined): DateForms | null {
  return iso === undefined ? null : dateForms(iso);
}
