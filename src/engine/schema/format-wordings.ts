import { years } from "../base/is-day.ts";
import { exampleHint, type Refused, type Wording } from "./wording.ts";

/** What is said about a text that lacks the format of its field. */
export function explainFormat(refused: Refused): Wording {
  const { field, token, limit } = refused;
  if (limit === "date") return explainDate(refused);
  return {
    rule: "wrong-format",
    message: `${field.subject}: ${token} — не ${formatNames[String(limit)] ?? String(limit)}.`,
    ...exampleHint(field),
  };
}

const formatNames: Record<string, string> = {
  email: "адрес электронной почты: нужны имя, знак @ и домен",
  phone: "номер телефона: нужны +7 и десять цифр",
  "web-address": "адрес в интернете: он начинается с https:// или http://",
};

function explainDate({ field, value }: Refused): Wording {
  const text = String(value);
  const [, year, month] = /^(\d{4})-(\d\d)-\d\d$/.exec(text) ?? [];
  if (year !== undefined && (Number(year) < years.first || Number(year) > years.last)) {
    return {
      rule: "wrong-date",
      message: `${field.subject}: год ${year} — опечатка.`,
      hint: `Допустимы годы с ${years.first} по ${years.last}. ${exampleHint(field).hint ?? ""}`.trim(),
    };
  }
  if (year !== undefined && month !== undefined) {
    return {
      rule: "wrong-date",
      message: `${field.subject}: дня ${text} нет в календаре.`,
      hint: hintOnCalendar(Number(year), Number(month)),
    };
  }
  const [, day, russianMonth, russianYear] = /^(\d\d?)\.(\d\d?)\.(\d{4})/.exec(text) ?? [];
  if (day !== undefined && russianMonth !== undefined && russianYear !== undefined) {
    const date = `${russianYear}-${russianMonth.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return {
      rule: "wrong-date",
      message: `${field.subject}: дата «${text}» записана не в том порядке.`,
      hint: `Год, месяц и число через дефис: ${field.withValue(date)}`,
    };
  }
  return {
    rule: "wrong-date",
    message: `${field.subject}: «${text}» — не дата. Нужны год, месяц и число через дефис.`,
    ...exampleHint(field),
  };
}

function hintOnCalendar(year: number, month: number): string {
  if (month < 1 || month > 12) return "После года стоит месяц от 01 до 12, потом число.";
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `В этом месяце дней: ${days}.`;
}
