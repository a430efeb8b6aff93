import { inclineFirstname, inclineLastname, inclineMiddlename } from "lvovich";

import { buildCases, type Case, type Cases } from "./cases.ts";
import { applyRules } from "./endings.ts";
import { findFatherMark } from "./father-mark.ts";
import { foldLetters, unfoldLetters } from "./fold-letters.ts";
import { keepLetterCase } from "./letter-case.ts";
import { firstNameRepairs, surnameRepairs } from "./name-repairs.ts";
import type { Sex } from "./sex.ts";

export type NamePart = "surname" | "firstName" | "patronymic";

/** First parts of compound surnames that never decline: Тер-Петросян, Бонч-Бруевич, ван Гог. */
export const fixedSurnameParts: ReadonlySet<string> = new Set(
  `абдул абдуль абу ага аль ал бен бин белиц бонч вар ван вон гасан гаджи грум д да де дель дер
  ди дос ду ибн кара книппер корвин ла ле мак мелик монте о призван сан санта сен сент тер фон
  хаджи шах шолом эль`.split(/\s+/u),
);

/** Only whole Cyrillic words of two letters and more; a word with an apostrophe by its last part. */
const declinable = /^(.+['’ʼ])?([\p{Script=Cyrillic}]{2,})$/isu;

/**
 * Declines one part of a name for a person of the given sex. Parts of compounds decline each by
 * itself, except the fixed ones; of men's compound first names only the last does (Жан-Поль).
 * What is not a Cyrillic word (one letter, Latin, emoji) and patronymics with «оглы», «кызы» come
 * back unchanged; nothing is refused.
 */
export function declineNamePart(part: NamePart, text: string, sex: Sex): Cases {
  if (part === "patronymic" && findFatherMark(text) !== null) return buildCases(() => text);
  const pieces = text.normalize("NFC").split(/([-‐‑–\s]+)/u);
  const last = pieces.length - 1;
  return buildCases((name) => {
    if (name === "nominative") return text;
    const form = (piece: string, index: number): string =>
      index < last && staysFixed(part, piece, sex) ? piece : declineWord(part, piece, sex, name);
    const result = pieces.map(form).join("");
    return result === text.normalize("NFC") ? text : result;
  });
}

function staysFixed(part: NamePart, piece: string, sex: Sex): boolean {
  if (part === "surname") return fixedSurnameParts.has(piece.toLowerCase());
  return part === "firstName" && sex === "male";
}

function declineWord(part: NamePart, piece: string, sex: Sex, name: Case): string {
  const [, prefix = "", word] = declinable.exec(piece) ?? [];
  if (word === undefined) return piece;
  const small = word.toLowerCase();
  const folded = foldLetters(small);
  if (!/^[а-яё]+$/u.test(folded)) return piece;
  const form = unfoldLetters(small, folded, declineLowerCase(part, folded, sex, name));
  return prefix + keepLetterCase(word, form);
}

function declineLowerCase(part: NamePart, word: string, sex: Sex, name: Case): string {
  switch (part) {
    case "surname":
      return applyRules(surnameRepairs[sex], word, name) ?? inclineLastname(word, name, sex);
    case "firstName":
      return applyRules(firstNameRepairs[sex], word, name) ?? inclineFirstname(word, name, sex);
    case "patronymic":
      return inclineMiddlename(word, name, sex);
  }
}
