import { isDay } from "../../base/is-day.ts";
import { longDate } from "../../russian/dates.ts";
import { readWrittenDate } from "../../russian/read-written-date.ts";
import type { Said } from "../table.ts";
import { take, type Reading, refuse } from "./reading.ts";

/** Days from which Excel counts, so that its 60 is the day that never was. */
const epoch = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/**
 * A day as people and spreadsheets write it: «02.09.2024», «2.9.2024 г.», «2 сентября 2024 г.»,
 * «2024-09-02», the serial number 45537. A year of two digits is refused, and so is what is no day.
 */
export function readDate(text: string, key: string): Reading {
  const bare = withoutRemarks(text);
  if (/^\d{1,2}[\s./-](?:\d{1,2}|[а-яё]{3,8})\.?[\s./-]\d{2}$/iu.test(bare))
    return refuse(
      "sheet-short-year",
      `Год записан двумя цифрами: «${text}».`,
      "Запишите год целиком: ДД.ММ.ГГГГ, например 02.09.2024.",
    );
  const day = readWrittenDate(bare) ?? serialOf(bare);
  if (day !== null && isDay(day))
    return isOfEitherOrder(bare) ? take(key, day, dayFirst(text, day)) : take(key, day);
  return refuse(
    "sheet-date",
    `Это не дата: «${text}».`,
    isMonthFirst(bare)
      ? "Похоже, первым записан месяц: тогда так записаны и другие даты столбца. Запишите их через точки, сначала день: ДД.ММ.ГГГГ."
      : "Запишите день, месяц и год: ДД.ММ.ГГГГ, например 02.09.2024. Такой день должен быть в календаре.",
  );
}

const withSlashes = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/u;

/** «9/1/2024»: programs in English put the month first. */
function isOfEitherOrder(text: string): boolean {
  const [, first, second] = withSlashes.exec(text) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

function isMonthFirst(text: string): boolean {
  const [, first, second] = withSlashes.exec(text) ?? [];
  return Number(first) <= 12 && Number(second) > 12;
}

function dayFirst(text: string, day: string): Said {
  return {
    rule: "sheet-date-order",
    message: `Дата «${text}» понята так: «${longDate(day)}».`,
    hint: "Через косую черту пишут и сначала месяц. Если он первый, запишите дату через точки: ДД.ММ.ГГГГ.",
  };
}

/** «с … по н. в.», «(приказ № 5)» and the word of the year are no part of a day; «01,09,2024» is one. */
function withoutRemarks(text: string): string {
  if (text.length > longest) return text;
  return text
    .replace(/\s*\([^()]*\)$/u, "")
    .replace(/^со?\s+/iu, "")
    .replace(/\s+по\s+(?:н\.\s?в\.?|настоящее\s+время)$/iu, "")
    .replace(/\s*(?:года|г\.?)$/iu, "")
    .replace(/^(\d{1,2}),(\d{1,2}),(\d{4})$/u, "$1.$2.$3");
}

/** Characters of a day with whatever stands around it. */
const longest = 100;

/** Whether a cell without a heading is a day: a bare number may be anything. */
export function looksLikeDate(text: string): boolean {
  return !/^\d+$/u.test(text) && "fields" in readDate(text, "");
}

function serialOf(text: string): string | null {
  return /^\d{4,5}(?:[.,]\d+)?$/u.test(text) ? fromSerial(Number.parseInt(text, 10)) : null;
}

/** Of years that may be meant: smaller numbers are years or counts. */
function fromSerial(serial: number): string | null {
  return serial < 10_000 || serial > 73_000
    ? null
    : new Date(epoch + serial * dayLength).toISOString().slice(0, 10);
}
