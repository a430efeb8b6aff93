import { normalizePhone, parsePhone } from "../../russian/parse-phone.ts";
import { type Reading, refuse, take } from "./reading.ts";

/**
 * A telephone number in the spelling that documents print. What spreadsheets lose, the plus or the
 * eight before ten digits, is put back; a number without its town is refused.
 */
export function readPhone(text: string, key: string): Reading {
  const phone = phoneOf(text);
  if (phone !== null) return take(key, phone);
  const digits = text.replaceAll(/\D/gu, "");
  if (digits.length >= 20)
    return refuse("sheet-phone", `В ячейке несколько номеров: «${text}».`, "Оставьте один номер.");
  return refuse(
    "sheet-phone",
    `Это не номер телефона: «${text}».`,
    digits.length < 10
      ? "Запишите номер с кодом города: +7 (84574) 2-00-00."
      : "Запишите номер так: +7 (84574) 2-00-00.",
  );
}

/** A number as documents print it, the code of the country put before ten digits; else as it is. */
export function spellPhone(text: string): string {
  return phoneOf(text) === null || parsePhone(text) !== null ? text : withPrefix(text);
}

/** Several numbers, separated by commas, semicolons or slashes. */
export function readPhones(text: string, key: string): Reading {
  const parts = text.split(/[;/]|,(?!\s*(?:доб|вн|ext))/iu).map((part) => part.trim());
  const phones: string[] = [];
  for (const part of parts.filter((each) => each !== "")) {
    const phone = phoneOf(part);
    if (phone === null) return readPhone(part, key);
    phones.push(phone);
  }
  return take(key, phones);
}

/** Whether a cell without a heading is a telephone number; ten bare digits may be an ИНН. */
export function looksLikePhone(text: string): boolean {
  return parsePhone(text) !== null || /^(?:7|8)?9\d{9}$/u.test(text);
}

/** Whether a number, as `readPhone` gives it, is of an operator and not of a town. */
export function isMobile(phone: string): boolean {
  return parsePhone(phone)?.code.startsWith("9") ?? false;
}

function phoneOf(text: string): string | null {
  const bare = text.replace(/^(?:тел(?:ефон)?|моб|раб|т)\.?:?\s*/iu, "").replace(/\.0$/u, "");
  const number = withPrefix(bare);
  return parsePhone(number) === null ? null : normalizePhone(number);
}

function withPrefix(text: string): string {
  if (/^7[\s(-]*\d{3}/u.test(text) && text.replaceAll(/\D/gu, "").length >= 11) return `+${text}`;
  const [, main = ""] = /^([\d\s()-]+)/u.exec(text) ?? [];
  return main.replaceAll(/\D/gu, "").length === 10 && /^[(3489]/u.test(text) ? `+7 ${text}` : text;
}
