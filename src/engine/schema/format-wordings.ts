import { years } from "../base/is-day.ts";
import { splitEmail } from "../base/ascii-address.ts";
import { findMixedLabel } from "../base/look-alikes.ts";
import { ownValue } from "../base/own-value.ts";
import { formats, hostOf } from "./formats.ts";
import { normalizePhone } from "../russian/parse-phone.ts";
import { readWrittenDate } from "../russian/read-written-date.ts";
import { meantByTwins, noteTwins } from "./twin-note.ts";
import { exampleHint, type Refused, type Wording } from "./wording.ts";

/** What is said about a text that lacks the format of its field. */
export function explainFormat(refused: Refused): Wording {
  const { field, value, token, limit } = refused;
  if (limit === "date") return explainDate(refused);
  const name = String(limit);
  // What is too long was told to be.
  const told = ownValue(lacks, name)?.(String(value).slice(0, 300)) ?? null;
  const twins = isMixed(String(value)) ? "" : noteTwins(value, (text) => hasFormat(name, text));
  // A letter among the digits is all that is wrong, and makes a digit seem to be missing.
  const lack = name === "phone" && twins !== "" ? null : told;
  return {
    rule: "wrong-format",
    message:
      `${field.subject}: ${token} — не ${ownValue(formatNames, name) ?? name}` +
      `${lack === null ? "" : `; ${lack}`}.${twins}`,
    ...exampleHint(field),
    meant: findMeant(name, String(value)),
  };
}

/** What was meant, as people write it: without the country's code, with blanks, without a scheme. */
function findMeant(name: string, text: string): string | undefined {
  const tidy = text.trim();
  const candidates: Record<string, readonly string[]> = {
    phone: [normalizePhone(`+7 ${tidy}`), normalizePhone(`+${tidy}`)],
    "idn-email": [tidy.replace(/\s/gu, "")],
    "web-address": [`https://${tidy.replace(/^(?:https?:)?\/*/iu, "")}`],
  };
  const fits = (candidate: string): boolean => candidate !== text && hasFormat(name, candidate);
  if (
    isMixed(text) &&
    tellMixture(hostOf(text) || splitEmail(text)[1])?.includes("латинские") === true
  )
    return undefined;
  return (
    meantByTwins(text, (candidate) => hasFormat(name, candidate)) ??
    ownValue(candidates, name)?.find(fits)
  );
}

function isMixed(text: string): boolean {
  return findMixedLabel(hostOf(text) || splitEmail(text)[1]) !== null;
}

function hasFormat(name: string, text: string): boolean {
  const format = Object.entries(formats).find(([key]) => key === name)?.[1];
  return typeof format === "function" && format(text);
}

/** What exactly is missing, where it can be told. */
const lacks: Record<string, (text: string) => string | null> = {
  "idn-email": findLackOfEmail,
  phone: findLackOfPhone,
  "web-address": findLackOfSite,
};

/** Of which letters a word of a domain is made, where there are two alphabets in it. */
function tellMixture(domain: string): string | null {
  const label = findMixedLabel(domain);
  if (label === null) return null;
  const latin = label.match(/\p{Script=Latin}/gu) ?? [];
  const russian = label.match(/\p{Script=Cyrillic}/gu) ?? [];
  const [name, letters] =
    latin.length < russian.length ? ["латинские", latin] : ["русские", russian];
  const shown = [...new Set(letters)].map((letter) => `«${letter}»`).join(", ");
  return `в слове «${label}» смешаны два алфавита, ${name} в нём: ${shown}`;
}

function findLackOfSite(text: string): string | null {
  if (/\s/u.test(text.trim())) return "в адресе не бывает пробелов, вместо них пишут %20";
  return tellMixture(hostOf(text.trim()));
}

function findLackOfEmail(text: string): string | null {
  if (/[<>]|^mailto:/iu.test(text)) return "здесь пишут только сам адрес";
  if (/[,;]|\S\s+\S+@/u.test(text)) return "здесь пишут один адрес";
  const [name, domain] = splitEmail(text.trim());
  if (!text.includes("@")) return "знака @ здесь нет";
  if (/\s/u.test(text)) return "в адресе не бывает пробелов";
  if (/[^\x21-\x7E]/.test(name)) return "имя до знака @ пишут латинскими буквами";
  if (/^\.|\.$|\.\./u.test(domain)) return "в домене лишняя точка";
  return domain.includes(".") ? tellMixture(domain) : "в домене нет точки";
}

function findLackOfPhone(text: string): string | null {
  if (text.split(/[,;/]/).filter((part) => countDigits(part) >= 5).length > 1)
    return "здесь пишут один номер, другие — отдельно";
  const digits = countDigits(text);
  if (digits === 10 || (digits === 11 && /^\D*7/.test(text) && !/^\D*\+/.test(text)))
    return "впереди нет +7 или 8";
  if (digits >= 5 && digits < 10) return "нет кода города";
  return digits >= 10 && /\p{L}{3}/u.test(text)
    ? "слов рядом с номером не пишут, кроме «доб.»"
    : null;
}

const formatNames: Record<string, string> = {
  "idn-email": "адрес электронной почты: нужны имя, знак @ и домен",
  phone: "номер телефона: нужны +7 или 8 и десять цифр",
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
  const written = readWrittenDate(text);
  if (written !== null) {
    return {
      rule: "wrong-date",
      message: `${field.subject}: дата «${text}» записана не ${/^\d\d?\./u.test(text) ? "в том порядке" : "так"}.`,
      hint: `Год, месяц и число через дефис: ${field.withValue(written)}`,
      meant: written,
    };
  }
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/u.test(text))
    return {
      rule: "wrong-date",
      message: `${field.subject}: год записан двумя цифрами: «${text}».`,
      hint: `Запишите год целиком, за ним месяц и число через дефис. ${exampleHint(field).hint ?? ""}`.trim(),
    };
  return {
    rule: "wrong-date",
    message: `${field.subject}: «${text}» — не дата. Нужны год, месяц и число через дефис.${noteTwins(value, (meant) => /^\d{4}-\d\d-\d\d$/.test(meant))}`,
    ...exampleHint(field),
  };
}

function countDigits(text: string): number {
  return text.replace(/\D/g, "").length;
}

function hintOnCalendar(year: number, month: number): string {
  if (month < 1 || month > 12) return "После года стоит месяц от 01 до 12, потом число.";
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `В этом месяце дней: ${days}.`;
}
