import { addDays } from "../../../engine/base/add-days.ts";
import type { Calendar } from "../generated/types.ts";

/** Whether nobody works on a day; null for a year that the calendar does not know. */
export function isDayOff({ years }: Calendar, day: string): boolean | null {
  const year = years.find((each) => each.year === Number(day.slice(0, 4)));
  if (!year) return null;
  return isWeekend(day) ? !year.workdays.includes(day) : year.daysOff.includes(day);
}

/**
 * The day so many working days after a day, for plans: of a year that the calendar does not know
 * only the weekends are off.
 */
export function planWorkday(calendar: Calendar, day: string, count: number): string {
  let last = day;
  for (let left = count; left > 0;) {
    last = addDays(last, 1);
    if (!(isDayOff(calendar, last) ?? isWeekend(last))) left -= 1;
  }
  return last;
}

/** The day itself or the first working day after it, for plans. */
export function workdayFrom(calendar: Calendar, day: string): string {
  return planWorkday(calendar, addDays(day, -1), 1);
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}

/**
 * The last day of a term of so many working days that begins on the day after `day` (Civil Code,
 * art. 191); null where the term leaves the calendar.
 */
export function addWorkdays(calendar: Calendar, day: string, count: number): string | null {
  let last = day;
  for (let left = count; left > 0;) {
    last = addDays(last, 1);
    const isOff = isDayOff(calendar, last);
    if (isOff === null) return null;
    if (!isOff) left -= 1;
  }
  return last;
}
