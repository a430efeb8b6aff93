import { isFatherMark } from "../../russian/father-mark.ts";
import { findPatronymicSex, type Sex } from "../../russian/sex.ts";
import { collectSexEvidence } from "../../russian/sex-evidence.ts";
import { type NameParts, splitName } from "../../russian/split-name.ts";
import type { Said } from "../table.ts";
import { type Reading, refuse, take } from "./reading.ts";
import { mendLetters, tidyName } from "./tidy-name.ts";

/** Characters of the longest name with remarks. */
const longest = 300;

/** Letters of any script, with what stands between the halves of a name. */
const nameWord = /^\p{L}[\p{L}\p{M}’'ʼ‐‑–-]*$/u;

/**
 * «Фамилия Имя Отчество» in one cell, in the order in which Russians write lists, or first name
 * first; without a patronymic; «Мамедов Гасан Али оглы»; surnames of two words. Initials, and what
 * cannot be split for sure, are refused.
 */
export function readFullName(text: string): Reading {
  if (text.length > longest) return refuseUnclear(text.slice(0, longest), 6);
  const { name: bare, notes } = tidyName(text);
  const words = bare.split(" ");
  const fault = refuseName(text, words);
  if (fault) return fault;
  const { parts, isTurned } = arrange(bare, words);
  const { surname, firstName, patronymic } = parts;
  const isSure = words.length === 2 ? patronymic === "" : findPatronymicSex(patronymic) !== null;
  if (!isSure) return refuseUnclear(text, words.length);
  const sex = patronymic === "" ? sexOf(parts) : null;
  return {
    fields: { surname, firstName, ...(patronymic && { patronymic }), ...(sex && { sex }) },
    notes: [
      ...notes,
      ...(isTurned ? [turned(text, parts)] : []),
      ...(sex ? [guessed(parts, sex)] : []),
    ],
  };
}

/** The first name and the patronymic, in a table that has the surname apart. */
export function readFirstNames(text: string): Reading {
  const words = text.split(" ");
  const fault = refuseName(text, ["Фамилия", ...words]);
  if (fault) return fault;
  const { firstName, patronymic } = splitName(`Фамилия ${text}`);
  if (patronymic !== "" && findPatronymicSex(patronymic) === null)
    return refuseUnclear(text, words.length + 1);
  return { fields: { firstName, ...(patronymic && { patronymic }) } };
}

/** One part of a name in a cell of its own. */
export function readNamePart(text: string, key: string): Reading {
  if (/\.|^\p{L}$/u.test(text)) return refuseInitials(text);
  if (!text.split(" ").every((word) => nameWord.test(word))) return refuseMarks(text);
  const { name, notes } = mendLetters(text);
  // Its case is mended as in a whole name; as a surname no word is taken for another part.
  const mended = name.split(" ").map((word) => splitName(word).surname);
  return take(key, mended.join(" "), ...notes);
}

/** Whether a cell without a heading is a name of somebody. */
export function looksLikeName(text: string): boolean {
  const words = text.split(" ");
  if (words.length < 2 || words.length > 5 || !/^\p{Lu}/u.test(text)) return false;
  const reading = readFullName(text);
  if (!("fields" in reading)) return /^\p{Lu}\p{L}+ (?:\p{Lu}\. ?){1,2}$/u.test(text);
  const { firstName = "", patronymic = "" } = reading.fields;
  return (
    patronymic !== "" ||
    collectSexEvidence({ surname: "", firstName: String(firstName) }).firstName !== null
  );
}

function arrange(bare: string, words: readonly string[]): { parts: NameParts; isTurned: boolean } {
  const parts = splitName(bare);
  const [first = "", second = "", third = ""] = words;
  const isFirstName = (word: string): boolean =>
    collectSexEvidence({ surname: "", firstName: word }).firstName !== null;
  const turnsThree =
    words.length === 3 &&
    findPatronymicSex(second) !== null &&
    (findPatronymicSex(third) === null || isFirstName(first)) &&
    !isFatherMark(third);
  const turnsTwo =
    words.length === 2 && isFirstName(first) && !isFirstName(second) && parts.patronymic === "";
  if (turnsThree) return { parts: splitName(`${third} ${first} ${second}`), isTurned: true };
  return turnsTwo
    ? { parts: splitName(`${second} ${first}`), isTurned: true }
    : { parts, isTurned: false };
}

function refuseName(text: string, words: readonly string[]): Reading | null {
  if (words.some((word) => /\p{L}\./u.test(word) || /^\p{L}$/u.test(word)))
    return refuseInitials(text);
  if (!words.every((word) => nameWord.test(word))) return refuseMarks(text);
  if (words.length < 2 || (words.length === 2 && findPatronymicSex(words[1] ?? "") !== null))
    return refuse(
      "sheet-name-short",
      `Имя неполное: «${text}».`,
      "Запишите фамилию, имя и, если есть, отчество целиком.",
    );
  return null;
}

function refuseInitials(text: string): Reading {
  return refuse(
    "sheet-initials",
    `Инициалы вместо имени: «${text}».`,
    "Запишите имя и отчество целиком: в документах они нужны во всех падежах.",
  );
}

function refuseMarks(text: string): Reading {
  return refuse(
    "sheet-name",
    `Это не похоже на имя человека: «${text}».`,
    "В имени бывают только буквы и дефис.",
  );
}

function refuseUnclear(text: string, count: number): Reading {
  return refuse(
    "sheet-name-unclear",
    `Имя «${text}» не делится на фамилию, имя и отчество однозначно${count > 5 ? ": слов слишком много" : ""}.`,
    "Запишите их в трёх столбцах: «Фамилия», «Имя», «Отчество».",
  );
}

function sexOf({ surname, firstName }: NameParts): Sex | null {
  const evidence = collectSexEvidence({ surname, firstName });
  return evidence.surname === null || evidence.surname === evidence.firstName
    ? evidence.firstName
    : null;
}

function turned(text: string, { surname, firstName, patronymic }: NameParts): Said {
  return {
    rule: "sheet-name-order",
    message: `«${text}»: фамилией сочтена «${surname}», именем «${[firstName, patronymic].join(" ").trim()}».`,
    hint: "Если это не так, запишите сначала фамилию.",
  };
}

function guessed({ firstName }: NameParts, sex: Sex): Said {
  return {
    rule: "sheet-sex",
    field: "sex",
    message: `Отчества нет; пол по имени «${firstName}»: ${sex === "male" ? "мужской" : "женский"}.`,
    hint: "Если это не так, добавьте столбец «Пол».",
  };
}
