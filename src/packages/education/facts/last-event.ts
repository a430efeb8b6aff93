import type { EducationData } from "../files.ts";
import { isSigned, neverHeld } from "./life-of-editions.ts";

/** Days on which something ends: one that lies ahead is no event. */
const end = /(?:^u|U)ntil$|^closedOn$|^asOf$/;

/**
 * The day of papers without a date of their own: what the data say (`asOf`), else their last
 * beginning. Never a clock's, which would change the bytes of registers from day to day; never an
 * end, since a contract until 2027 makes no register of 2027. Takes all files of an organization,
 * with those of other packages too.
 */
export function asOfDay({ documents, ...data }: Pick<EducationData, "organization" | "documents">) {
  // What was repealed before its first day never began.
  const signed = documents.editions
    .filter(isSigned)
    .map((each) =>
      neverHeld(each, documents.editions) ? { ...each, inForceFrom: undefined } : each,
    );
  const drafts = new Set(
    documents.editions.filter((edition) => !isSigned(edition)).map(({ id }) => id),
  );
  // Somebody works there, and with a date: the schemas see to it.
  return data.organization.asOf ?? lastBeginning({ ...data, signed }, drafts) ?? "";
}

/**
 * The last beginning that stands anywhere in a value (YYYY-MM-DD); null where there is none. What a
 * draft is to bring about has not begun (`drafts` are ids): `appointedOn` beside its `appointedBy`.
 */
export function lastBeginning(
  value: unknown,
  drafts: ReadonlySet<unknown> = new Set(),
): string | null {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
  if (typeof value !== "object" || value === null) return null;
  const isPlanned = (key: string): boolean =>
    key.endsWith("On") && drafts.has(Reflect.get(value, key.replace(/On$/, "By")));
  return Object.entries(value)
    .filter(([key]) => !end.test(key) && key !== "sealed" && !isPlanned(key))
    .map(([, inner]) => lastBeginning(inner, drafts))
    .reduce((last, date) => (date !== null && date > (last ?? "") ? date : last), null);
}
