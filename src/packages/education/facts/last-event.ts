import type { Path } from "../../../engine/yaml/yaml-file.ts";
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
export function asOfDay(data: Held): string {
  // Somebody works there, and with a date: the schemas see to it.
  return data.organization.asOf ?? lastBeginning(...begun(data)) ?? "";
}

type Held = Pick<EducationData, "organization" | "documents">;

/** Where in the files that last beginning stands, the name of the file first. */
export function lastEventPlace(data: Held): Path | null {
  const [held, drafts] = begun(data);
  const last = lastBeginning(held, drafts);
  return last === null ? null : findBeginning(held, last, drafts);
}

/** What can begin anything, its places kept, and the drafts, which cannot. */
function begun({ documents, ...data }: Held): [unknown, ReadonlySet<unknown>] {
  // What was repealed before its first day never began.
  const editions = documents.editions.map((each) => {
    if (!isSigned(each)) return null;
    return neverHeld(each, documents.editions) ? { ...each, inForceFrom: undefined } : each;
  });
  const drafts = new Set(
    documents.editions.filter((edition) => !isSigned(edition)).map(({ id }) => id),
  );
  return [{ ...data, documents: { editions } }, drafts];
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
  return beginnings(value, drafts)
    .map(([, inner]) => lastBeginning(inner, drafts))
    .reduce((last, date) => (date !== null && date > (last ?? "") ? date : last), null);
}

function findBeginning(value: unknown, day: string, drafts: ReadonlySet<unknown>): Path | null {
  if (value === day) return [];
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of beginnings(value, drafts)) {
    const path = findBeginning(inner, day, drafts);
    if (path) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return null;
}

function beginnings(value: object, drafts: ReadonlySet<unknown>): [string, unknown][] {
  const isPlanned = (key: string): boolean =>
    key.endsWith("On") && drafts.has(Reflect.get(value, key.replace(/On$/, "By")));
  return Object.entries(value).filter(
    ([key]) => !end.test(key) && key !== "sealed" && !isPlanned(key),
  );
}
