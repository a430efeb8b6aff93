import { findSex } from "../../../engine/russian/sex.ts";
import { splitName } from "../../../engine/russian/split-name.ts";
import { foldWords } from "../../../engine/sheets/fold-words.ts";
import type { Fields, Value } from "../../../engine/sheets/read/reading.ts";
import type { SheetKind } from "../../../engine/sheets/sheet-kind.ts";
import { roleOfPosition } from "../complete/role-of-position.ts";
import { peopleColumns } from "./people-columns.ts";
import { tellChildren } from "./tell-children.ts";

/** «Жук Марина Павловна». */
function fullName({ surname = "", firstName = "", patronymic = "" }: Fields): string {
  return [surname, firstName, patronymic].filter((part) => part !== "").join(" ");
}

function view(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (typeof record.name !== "string") return record;
  const { surname, firstName, patronymic } = splitName(record.name);
  return { ...record, surname, firstName, ...(patronymic && { patronymic }) };
}

/** A name that is written whole stays whole. */
function edit(record: Readonly<Record<string, unknown>>, changed: Fields): Fields {
  const { surname, firstName, patronymic, ...rest } = changed;
  const isOfName = [surname, firstName, patronymic].some((part) => part !== undefined);
  if (typeof record.name !== "string" || !isOfName) return changed;
  const parts = { ...splitName(record.name), ...changed };
  return { ...rest, name: fullName(parts) };
}

function lacks(fields: Fields): string[] {
  const text = (value: Value | undefined): string => (typeof value === "string" ? value : "");
  const has = (key: string): boolean => Object.hasOwn(fields, key);
  return [
    ...["surname", "firstName", "position", "employedFrom"].filter((key) => !has(key)),
    ...(has("position") && !has("role") && roleOfPosition(text(fields.position)) === null
      ? ["role"]
      : []),
    ...(!has("sex") && findSex(text(fields.patronymic)) === null ? ["sex"] : []),
  ];
}

/** Who works in the organization, and works there no more. */
export const people: SheetKind = {
  ...{ id: "people", title: "Работники", file: "assignments", path: ["staff"], scope: "staff" },
  titles: [
    "Сотрудники",
    "Персонал",
    "Кадры",
    "Люди",
    "Список работников",
    "Список сотрудников",
    "Педагоги",
  ],
  ...{ view, edit, lacks, ends: "employedUntil", nameFor: ({ surname = "" }) => String(surname) },
  tells: [["id"], ["surname", "firstName"], ["surname", "firstNames"], ["fullName"]],
  identities: [
    {
      of: (fields) => (fields.surname && fields.firstName ? foldWords(fullName(fields)) : null),
    },
  ],
  label: fullName,
  names: ({ surname = "", firstName = "", patronymic = "" }) => [
    `${String(surname)} ${String(firstName)}`,
    `${String(firstName)} ${String(patronymic)} ${String(surname)}`,
    `${String(surname)} ${String(firstName).charAt(0)} ${String(patronymic).charAt(0)}`,
    `${String(firstName).charAt(0)} ${String(patronymic).charAt(0)} ${String(surname)}`,
    String(surname),
  ],
  ifMissing:
    "Если работник уволен, верните строку и укажите последний день работы в столбце «Уволен» или поле employedUntil.",
  ifTwice:
    "Оставьте одну строку. Две должности одного человека запишите в ней через запятую, сначала основную: «воспитатель, педагог-психолог». Полных тёзок различите столбцом «Код».",
  tellOthers: tellChildren,
  isNobody: (text) => /^вакан(?:т|си[яи]|тн\p{L}+)(?:[\s(].{0,40})?$/iu.test(text),
  columns: peopleColumns,
};
