/**
 * Whether a span of days (YYYY-MM-DD) holds on a day: the only answer to that question. The last
 * day counts; an absent end is open.
 */
export function holdsOn(day: string, from: string, until: string | undefined): boolean {
  return from <= day && (until === undefined || day <= until);
}

/** Days from one to another, the last included; without `from` since ever, without `until` for ever. */
interface Span {
  from?: string;
  until?: string;
}

/** Whether two spans have a day in common. */
export function haveCommonDay(one: Span, other: Span): boolean {
  return startsBy(one, other) && startsBy(other, one);
}

function startsBy({ from = "" }: Span, { until }: Span): boolean {
  return until === undefined || from <= until;
}
