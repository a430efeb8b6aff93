const months = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
] as const;

/**
 * «30 августа 2024 г.» for running text, without a leading zero (ГОСТ Р 7.0.97, «Дата документа»).
 * A line may end before the year only: a date in one piece tears holes in justified lines. Takes
 * YYYY-MM-DD, refuses other dates with a RangeError: data were validated before.
 */
export function longDate(iso: string): string {
  const { year, month, day } = parseDate(iso);
  return `${Number(day)}\u00A0${month} ${year}\u00A0г.`;
}

/** «с 1 сентября 2024 г.», «со 2 сентября 2024 г.». Takes and refuses as `longDate`. */
export function sinceDate(iso: string): string {
  return `${parseDate(iso).day === "02" ? "со" : "с"}\u00A0${longDate(iso)}`;
}

/** «30.08.2024» for requisites, without «г.» (ГОСТ Р 7.0.97). Takes and refuses as `longDate`. */
export function numericDate(iso: string): string {
  const { year, monthNumber, day } = parseDate(iso);
  return `${day}.${monthNumber}.${year}`;
}

/** ««30» августа 2024 г.», the habit of printed forms. Takes and refuses as `longDate`. */
export function formDate(iso: string): string {
  const { year, month, day } = parseDate(iso);
  return `«${day}»\u00A0${month} ${year}\u00A0г.`;
}

interface DateParts {
  year: string;
  month: string;
  monthNumber: string;
  day: string;
}

function parseDate(iso: string): DateParts {
  const [, year = "", monthNumber = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const month = months[Number(monthNumber) - 1];
  if (month === undefined || Number(day) < 1 || Number(day) > countDays(year, monthNumber))
    throw new RangeError(`Not a date: ${JSON.stringify(iso)}`);
  return { year, month, monthNumber, day };
}

/** Day 0 of the next month is the last of this one. */
function countDays(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
