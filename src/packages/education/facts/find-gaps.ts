import type { Calendar } from "../generated/types.ts";
import { openEnd, type WorkingSpan } from "./working-spans.ts";
import { addDays } from "../../../engine/base/add-days.ts";
import { isDayOff } from "./workdays.ts";

/** Days (YYYY-MM-DD, both inclusive) on which nobody works with a group; null: nobody is to come. */
export interface Gap {
  from: string;
  until: string | null;
}

/**
 * When a group that had educators has none: between two of them, if a working day is lost, and
 * after the last one. Takes the spans of one group, the earliest first.
 */
export function findGaps(spans: readonly WorkingSpan[], calendar: Calendar): Gap[] {
  const gaps: Gap[] = [];
  let latest: string | null = null;
  for (const { from, until } of spans) {
    if (latest !== null && latest < from) {
      const gap = { from: addDays(latest, 1), until: addDays(from, -1) };
      if (hasWorkday(calendar, gap)) gaps.push(gap);
    }
    if (latest === null || latest < until) latest = until;
  }
  if (latest !== null && latest !== openEnd) gaps.push({ from: addDays(latest, 1), until: null });
  return gaps;
}

/** Of years that the calendar does not know nothing is claimed. */
function hasWorkday(calendar: Calendar, { from, until }: { from: string; until: string }): boolean {
  for (let day = from; day <= until; day = addDays(day, 1))
    if (isDayOff(calendar, day) === false) return true;
  return false;
}
