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

/** A date in the forms that texts print (ГОСТ Р 7.0.97, «Дата документа»). */
export interface DateForms {
  /** YYYY-MM-DD. */
  iso: string;
  /** 30.08.2024: requisites, without «г.». */
  numeric: string;
  /**
   * 30 августа 2024 г.: running text, without a leading zero. A line may end before the year only:
   * a date in one piece tears holes in justified lines.
   */
  long: string;
  /** «30» августа 2024 г.: the habit of printed forms. */
  form: string;
  /** с 1 сентября 2024 г., со 2 сентября 2024 г. */
  since: string;
}

/** What is printed where the data lack a word or a day: blanks.ts tells it from other places. */
export const missingWord = "___";

/** The place for a date that is not yet known, to be filled by hand. */
export const blankDate: DateForms = {
  iso: "",
  numeric: missingWord,
  long: "«___» ____________ 20___ г.",
  form: "«___» ____________ 20___ г.",
  since: "с «___» ____________ 20___ г.",
};

/** Takes YYYY-MM-DD, refuses other dates with a RangeError: data were validated before. */
export function dateForms(iso: string): DateForms {
  const { year, month, monthNumber, day } = parseDate(iso);
  const monthAndYear = `\u00A0${month} ${year}\u00A0г.`;
  const long = `${Number(day)}${monthAndYear}`;
  return {
    iso,
    numeric: `${day}.${monthNumber}.${year}`,
    long,
    form: `«${day}»${monthAndYear}`,
    since: `${day === "02" ? "со" : "с"}\u00A0${long}`,
  };
}

/** «30 августа 2024 г.». Takes and refuses as `dateForms`. */
export function longDate(iso: string): string {
  return dateForms(iso).long;
}

/** «30.08.2024». Takes and refuses as `dateForms`. */
export function numericDate(iso: string): string {
  return dateForms(iso).numeric;
}

/** «ноябрь 2026 г.». Takes and refuses as `dateForms`. */
export function monthAndYear(iso: string): string {
  const { month, year } = parseDate(iso);
  const name = month === "мая" ? "май" : month.replace(/я$/u, "ь").replace(/а$/u, "");
  return `${name} ${year}\u00A0г.`;
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
  if (month === undefined || !isDay(Number(day), year, monthNumber))
    throw new RangeError(`Not a date: ${JSON.stringify(iso)}`);
  return { year, month, monthNumber, day };
}

/** Every month has 28 days: more are rarely looked up. */
function isDay(day: number, year: string, month: string): boolean {
  return day >= 1 && (day <= 28 || day <= countDays(year, month));
}

/** Day 0 of the next month is the last of this one. */
function countDays(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
