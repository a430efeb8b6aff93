/**
 * First and last year of our days: what lies outside was mistyped, and reckoning with it leaves what
 * the calendar of the language can hold.
 */
export const years = { first: 1900, last: 2100 } as const;

/** Whether a text is a day of the calendar, written YYYY-MM-DD, within `years`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return false;
  const year = Number(text.slice(0, 4));
  return year >= years.first && year <= years.last;
}

/** Throws RangeError for what is no day: rules compare days as texts, and their verdict would be nonsense. */
export function refuseNoDays(...days: readonly (string | null)[]): void {
  for (const day of days)
    if (day !== null && !isDay(day)) throw new RangeError(`Not a day (YYYY-MM-DD): ${day}`);
}
