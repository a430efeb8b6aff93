import { isDay } from "../base/is-day.ts";

const months = (
  "январь января|февраль февраля|март марта|апрель апреля|май мая|июнь июня|июль июля|август " +
  "августа|сентябрь сентября|октябрь октября|ноябрь ноября|декабрь декабря"
)
  .split("|")
  .map((forms) => forms.split(" "));

/**
 * A day as people and programs write it, as YYYY-MM-DD: «02.09.2024», «2/9/2024 г.», «2 сентября
 * 2024 года», «2 сен. 2024», «2024-9-2», «2024.09.02 00:00». Null for what is no day of the
 * calendar and for a year of two digits.
 */
export function readWrittenDate(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^со?\s+/iu, "")
    .replace(/\s*(?:года|г\.?)$/iu, "")
    .replace(/[T\s]+\d{1,2}:\d{2}(?::[\d.]+)?Z?$/u, "");
  const day = inFigures(bare) ?? inWords(bare);
  return day !== null && isDay(day) ? day : null;
}

function inFigures(text: string): string | null {
  const [, year, month, day] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/u.exec(text) ?? [];
  if (year !== undefined) return join(year, month, day);
  const numbers = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})$/u.exec(text);
  return numbers && join(numbers[3], numbers[2], numbers[1]);
}

function inWords(text: string): string | null {
  const words =
    /^[«"“„]?\s*(\d{1,2})\s*[»"”“]?\s*([а-яё]{3,8})\.?\s*(\d{4})$/iu.exec(text) ??
    /^(\d{1,2})[.-]([а-яё]{3,8})[.-](\d{4})$/iu.exec(text);
  return words && join(words[3], monthOf(words[2] ?? ""), words[1]);
}

function join(year = "", month = "", day = ""): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function monthOf(word: string): string {
  const small = word.toLowerCase();
  return String(months.findIndex((forms) => forms.some((form) => form.startsWith(small))) + 1);
}
