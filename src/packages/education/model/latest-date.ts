/**
 * The latest date that stands anywhere in a value: the day up to which registers without a date of
 * their own are true. Today would change their bytes. Null where there is no date.
 */
export function latestDate(value: unknown): string | null {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
  if (typeof value !== "object" || value === null) return null;
  return Object.values(value)
    .map(latestDate)
    .reduce((latest, date) => (date !== null && date > (latest ?? "") ? date : latest), null);
}
