/**
 * Whether a span of days (YYYY-MM-DD) holds on a day: the only answer to that question. The last
 * day counts; an absent end is open.
 */
export function holdsOn(day: string, from: string, until: string | undefined): boolean {
  return from <= day && (until === undefined || day <= until);
}
