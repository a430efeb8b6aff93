import { remember } from "../base/remember.ts";
import { applyOverrides, buildCases, type CaseOverrides, type Cases } from "./cases.ts";
import { declineNamePart, type NamePart } from "./decline-name-part.ts";
import { isFatherMark } from "./father-mark.ts";
import type { Sex } from "./sex.ts";

export interface PersonName {
  readonly surname: string;
  readonly firstName: string;
  readonly patronymic?: string | undefined;
}

/** Forms from the data, by part of the name. */
export type NameOverrides = Readonly<Partial<Record<NamePart, CaseOverrides | undefined>>>;

/** Everything that documents print of a name; spaces beside initials do not break (U+00A0). */
export interface DeclinedName {
  readonly surname: Cases;
  readonly firstName: Cases;
  /** Null for a person without a patronymic. */
  readonly patronymic: Cases | null;
  /** «Соколова Анна Петровна»; an empty part leaves no spaces. */
  readonly full: Cases;
  /** «А. П. Соколова», for signatures. */
  readonly initialsFirst: Cases;
  /** «Соколова А. П.», for addressees and lists. */
  readonly surnameFirst: Cases;
}

/**
 * Declines a person's name; forms from the data win over the rules. The sex comes from `findSex`,
 * since lvovich's own guess over the whole name is unsure for one name in ten. Refuses nothing.
 */
export function declineName(
  name: PersonName,
  sex: Sex,
  overrides: NameOverrides = {},
): DeclinedName {
  const decline = (part: NamePart, text: string): Cases =>
    applyOverrides(
      part === "surname" ? declineNamePart(part, text, sex) : declineGivenName(part, text, sex),
      overrides[part],
    );
  const surname = decline("surname", name.surname);
  const firstName = decline("firstName", name.firstName);
  const patronymic = name.patronymic ? decline("patronymic", name.patronymic) : null;
  const given = patronymic === null ? [firstName] : [firstName, patronymic];
  const initials = findInitials(name);
  return {
    surname,
    firstName,
    patronymic,
    full: joinCases([surname, ...given]),
    initialsFirst: buildCases((c) => `${initials}\u00A0${surname[c]}`),
    surnameFirst: buildCases((c) => `${surname[c]}\u00A0${initials}`),
  };
}

/** First names and patronymics come again and again, surnames seldom. */
const declineGivenName = remember(declineNamePart);

function joinCases(parts: readonly Cases[]): Cases {
  return buildCases((name) =>
    parts
      .map((part) => part[name])
      .filter((form) => form !== "")
      .join(" "),
  );
}

/** «Анна-Мария Петровна» → «А.-М. П.». */
function findInitials({ firstName, patronymic = "" }: PersonName): string {
  const parts = [firstName, patronymic].filter((part) => part.trim() !== "");
  return parts.map(abbreviate).join("\u00A0");
}

/** «Тхи Лан» → «Т. Л.», «Гасан оглы» and «Гасан-оглы» → «Г.». */
function abbreviate(part: string): string {
  const words = part.normalize("NFC").trim().split(/\s+/u).map(findHalves);
  const [first = [], ...others] = words.filter(({ length }) => length > 0);
  const rest = others.map((halves) => halves.filter((half) => !isFatherMark(half)));
  const names = [first.filter((half, index) => index === 0 || !isFatherMark(half)), ...rest];
  return names
    .filter(({ length }) => length > 0)
    .map((halves) => halves.map(findInitial).join("-"))
    .join("\u00A0");
}

/** «Самед-оглы» → «Самед» and «оглы»; a dash between blanks holds nothing. */
function findHalves(word: string): string[] {
  return word.split(/[-‐‑–—]/u).filter((half) => half !== "");
}

function findInitial(name: string): string {
  return `${Array.from(name)[0]?.toUpperCase() ?? ""}.`;
}
