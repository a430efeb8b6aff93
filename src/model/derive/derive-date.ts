import { formDate, longDate, numericDate, sinceDate } from "../russian/dates.ts";

/** A date in the forms that texts print (ГОСТ Р 7.0.97, «Дата документа»). */
export interface DateForms {
  /** YYYY-MM-DD. */
  iso: string;
  /** 30.08.2024: requisites. */
  numeric: string;
  /** 30 августа 2024 г.: running text. */
  long: string;
  /** «30» августа 2024 г.: printed forms. */
  form: string;
  /** со 2 сентября 2024 г. */
  since: string;
}

/** All forms of a date, or null for one that the data do not give. */
export function deriveDate(iso: string): DateForms;
export function deriveDate(iso: string | undefined): DateForms | null;
export function deriveDate(iso: string | undefined): DateForms | null {
  if (iso === undefined) return null;
  return {
    iso,
    numeric: numericDate(iso),
    long: longDate(iso),
    form: formDate(iso),
    since: sinceDate(iso),
  };
}
