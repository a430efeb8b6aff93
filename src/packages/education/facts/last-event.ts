import type { EducationData } from "../files.ts";
import { isSigned } from "./life-of-editions.ts";

/** Days on which something ends: one that lies ahead is no event. */
const end = /(?:^u|U)ntil$|^closedOn$|^asOf$/;

/**
 * The day of papers without a date of their own: what the data say (`asOf`), else their last
 * beginning. Never a clock's, which would change the bytes of registers from day to day; never an
 * end, since a contract until 2027 makes no register of 2027. Takes all files of an organization,
 * with those of other packages too.
 */
export function asOfDay({ documents, ...data }: Pick<EducationData, "organization" | "documents">) {
  const signed = documents.editions.filter(isSigned);
  // Somebody works there, and with a date: the schemas see to it.
  return data.organization.asOf ?? lastBeginning({ ...data, signed }) ?? "";
}

/** The last beginning that stands anywhere in a value (YYYY-MM-DD); null where there is none. */
export function lastBeginning(value: unknown): string | null {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
  if (typeof value !== "object" || value === null) return null;
  return Object.entries(value)
    .filter(([key]) => !end.test(key) && key !== "sealed")
    .map(([, inner]) => lastBeginning(inner))
    .reduce((last, date) => (date !== null && date > (last ?? "") ? date : last), null);
}
