import { checksums } from "../../schema/checksum.ts";
import { type Reading, type ReadCell, refuse, take } from "./reading.ts";

interface Number {
  /** «ИНН»: how it is called. */
  name: string;
  lengths: readonly number[];
  /** The name of its checksum, if it has one. */
  checksum?: string;
  /** Whether it may begin with a zero, which spreadsheets lose. */
  mayBeginWithZero: boolean;
}

/**
 * A number of digits only. A zero that was lost at the beginning is put back where the check digits,
 * or the length alone, prove it, and that is told.
 */
export function readDigits(kind: Number): ReadCell {
  const fits = (digits: string): boolean =>
    kind.lengths.includes(digits.length) &&
    (kind.checksum === undefined || checksums[kind.checksum]?.(digits) !== false);
  return (text, key) => {
    const digits = withoutName(text, kind.name).replaceAll(/[.,]0{1,4}$|[\s\u00A0-]/gu, "");
    if (/^\d+$/u.test(digits) && fits(digits)) return take(key, digits);
    const whole = `0${digits}`;
    if (kind.mayBeginWithZero && /^\d+$/u.test(digits) && fits(whole))
      return take(key, whole, lostZero(kind.name, text, whole));
    return refuseDigits(kind, text, digits);
  };
}

/** «ИНН 7707083893» under the heading «ИНН». */
function withoutName(text: string, name: string): string {
  return text.toLowerCase().startsWith(name.toLowerCase())
    ? text.slice(name.length).replace(/^[\s:№—–-]+/u, "")
    : text;
}

function lostZero(name: string, text: string, whole: string) {
  return {
    rule: "sheet-lost-zero",
    message: `${name} «${text}»: таблица потеряла ноль в начале, взято «${whole}».`,
    hint: "Чтобы нули не терялись, задайте столбцу текстовый формат.",
  };
}

function refuseDigits({ name, lengths }: Number, text: string, digits: string): Reading {
  const length = lengths.join(" или ");
  const isLong = /^\d+$/u.test(digits) && lengths.includes(digits.length);
  return refuse(
    "sheet-digits",
    isLong
      ? `${name} «${text}»: контрольная цифра не сходится.`
      : `${name} «${text}»: цифр должно быть ${length}.`,
    "Сверьте номер с документом. Столбцу с номерами задайте текстовый формат: иначе таблица теряет нули и округляет.",
  );
}
