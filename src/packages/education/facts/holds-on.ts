/**
 * Whether a span of days (YYYY-MM-DD) holds on a day; an absent end is open. The last day counts,
 * as for who may be at work; documents are made for the end of a day (`isWithin`).
 */
export function holdsOn(day: string, from: string, until: string | undefined): boolean {
  return from <= day && (until === undefined || day <= until);
}
