import { normalizePhone, parsePhone } from "../../russian/parse-phone.ts";
import type { Said } from "../table.ts";
import { type Reading, refuse, take } from "./reading.ts";

/**
 * A telephone number in the spelling that documents print. What spreadsheets lose, the plus or the
 * eight before ten digits, is put back; a number without its town is refused.
 */
export function readPhone(text: string, key: string): Reading {
  const phone = phoneOf(text);
  if (phone !== null) return take(key, phone);
  if (splitPhones(text).length > 1)
    return refuse("sheet-phone", `В ячейке несколько номеров: «${text}».`, "Оставьте один номер.");
  const digits = text.replaceAll(/\D/gu, "");
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
  return phoneOf(text) === null || parsePhone(text) !== null
    ? text
    : withPrefix(withoutWords(text));
}

/** Several numbers; one that has lost the code of the town has that of the number before it. */
export function readPhones(text: string, key: string): Reading {
  const phones: string[] = [];
  const notes: Said[] = [];
  for (const part of splitPhones(text)) {
    const own = phoneOf(part);
    const phone = own ?? withCodeOf(phones.at(-1), part);
    if (phone === null) return readPhone(part, key);
    if (own === null) notes.push(sameCode(part, phone));
    phones.push(phone);
  }
  return phones.length === 0 ? readPhone(text, key) : take(key, phones, ...notes);
}

/**
 * The numbers of a cell: between them stand commas, semicolons, slashes, «и», and where lines were
 * broken a blank. The comma before an extension parts nothing.
 */
export function splitPhones(text: string): string[] {
  return text
    .split(/[;|]|\/(?=\s*[+\d(])|,(?!\s*(?:доб|вн|ext))|\sи\s/iu)
    .flatMap((part) => (phoneOf(part) === null ? part.split(lineBreak) : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Before the next number that begins as numbers do. */
const lineBreak = /(?<=\d\)?)\s+(?=(?:\+7|8)[\s(-])/u;

/** Whether a cell without a heading is a telephone number; ten bare digits may be an ИНН. */
export function looksLikePhone(text: string): boolean {
  return parsePhone(text) !== null || /^(?:7|8)?9\d{9}$/u.test(text);
}

/** Whether a number, as `readPhone` gives it, is of an operator and not of a town. */
export function isMobile(phone: string): boolean {
  return parsePhone(phone)?.code.startsWith("9") ?? false;
}

function phoneOf(text: string): string | null {
  const number = withPrefix(withoutWords(text));
  return parsePhone(number) === null ? null : normalizePhone(number);
}

/** A number with all that people write around it; of more nothing is taken off. */
const longest = 120;

/** «тел./факс», «раб.:» before a number, «(приёмная)», «— факс» after it; «(845-74)» is «(84574)». */
function withoutWords(text: string): string {
  if (text.length > longest) return text;
  return text
    .trim()
    .replace(
      /^(?:(?:телефон|тел|факс|мобильный|моб|рабочий|раб|служебный|сотовый|сот|т|ф)(?![\p{L}])[.\s/,]*)+:?\s*/iu,
      "",
    )
    .replace(/\.0$/u, "")
    .replace(/\s*\([^()\d]*\)$/u, "")
    .replace(/(?<=\d)\s*[\s–—-]\s*\p{L}[\p{L}\s.]*$/u, "")
    .replaceAll(/\(([\d\s–-]{3,9})\)/gu, (_, code: string) => `(${code.replaceAll(/\D/gu, "")})`);
}

function withPrefix(text: string): string {
  if (/^7[\s(-]*\d{3}/u.test(text) && text.replaceAll(/\D/gu, "").length >= 11) return `+${text}`;
  const [, main = ""] = /^([\d\s()-]+)/u.exec(text) ?? [];
  return main.replaceAll(/\D/gu, "").length === 10 && /^[(3489]/u.test(text) ? `+7 ${text}` : text;
}

/** «2-00-01» after «+7 (84574) 2-00-00»; null where the digits are not as many. */
function withCodeOf(before: string | undefined, text: string): string | null {
  const { code, local } = (before === undefined ? null : parsePhone(before)) ?? {
    code: "",
    local: "",
  };
  const [, main = ""] = /^([\d\s-]+)/u.exec(withoutWords(text)) ?? [];
  const isAlike = local !== "" && main.replaceAll(/\D/gu, "").length === local.length;
  return isAlike ? phoneOf(`+7 (${code}) ${withoutWords(text)}`) : null;
}

function sameCode(text: string, phone: string): Said {
  return {
    rule: "sheet-phone-code",
    message: `Номер «${text}» записан без кода города и понят так: «${phone}».`,
    hint: "Если код другой, запишите номер целиком.",
  };
}
