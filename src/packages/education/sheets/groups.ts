import { foldWords } from "../../../engine/sheets/fold-words.ts";
import { readDate } from "../../../engine/sheets/read/read-date.ts";
import {
  type Choice,
  readChoice,
  readIdentifier,
  readLine,
  readReference,
} from "../../../engine/sheets/read/read-line.ts";
import type { SheetKind } from "../../../engine/sheets/sheet-kind.ts";
import type { Reading } from "../../../engine/sheets/read/reading.ts";
import {
  foldGroup,
  isClassName,
  readAge,
  readGroupName,
  readListedGroup,
  spellAge,
} from "./read-group.ts";

const kinds: readonly Choice[] = [
  { value: "age-group", title: "возрастная группа", words: ["группа", "группа детского сада"] },
  { value: "class", title: "класс" },
  { value: "staff", title: "группа сотрудников", words: ["сотрудники"] },
  { value: "association", title: "объединение", words: ["кружок", "секция", "учебная группа"] },
  { value: "student-group", title: "студенческая группа" },
];

const readKnownKind = readChoice(kinds);

/** «Общеразвивающая» under «Вид» is what a group of children is for. */
function readKind(text: string, key: string): Reading {
  const focus =
    /^(общеразвивающ|компенсирующ|комбинированн|оздоровительн)(?:ая|ей|ой)(?: направленност[ьи])?$/iu.exec(
      text,
    );
  if (!focus) return readKnownKind(text, key);
  const stem = String(focus[1]).toLowerCase();
  const about = `группа ${stem}${stem.endsWith("н") ? "ой" : "ей"} направленности`;
  return {
    fields: { [key]: "age-group", description: about },
    notes: [
      {
        ...{ rule: "sheet-group-name", field: "description" },
        message: `Вид группы «${text}» понят так: возрастная группа, пояснение «${about}».`,
        hint: "Если это не так, разнесите по столбцам «Вид» и «Пояснение».",
      },
    ],
  };
}

const agesInWords = /(?<!\p{L})(?:ясельн|младш|средн|старш|подготовительн|разновозрастн)/iu;

/** Groups, classes and associations. */
export const groups: SheetKind = {
  ...{ id: "groups", title: "Группы", file: "groups", path: ["groups"], scope: "group" },
  titles: ["Классы", "Группы и классы", "Список групп", "Список классов"],
  tells: [["id"], ["name"]],
  identities: [
    { of: ({ name }) => (typeof name === "string" ? foldWords(name) : null) },
    { of: ({ name }) => (typeof name === "string" ? foldGroup(name) : null) },
  ],
  label: ({ name = "", id = "" }) => String(name === "" ? id : name),
  ...{ foldName: foldGroup, ends: "closedOn", nameFor: ({ name = "" }) => String(name) },
  infer: ({ name = "", age, description = "" }) => {
    if (isClassName(String(name))) return { kind: "class" };
    const isOfAge = age !== undefined || agesInWords.test(`${String(name)} ${String(description)}`);
    return isOfAge ? { kind: "age-group" } : {};
  },
  lacks: (fields) => ["name", "kind"].filter((key) => !(key in fields)),
  ifMissing:
    "Если группа закрыта, верните строку и укажите последний день в столбце «Закрыта» или поле closedOn.",
  columns: [
    {
      ...{ key: "id", title: "Код", headings: ["Идентификатор", "id"], read: readIdentifier },
      note: "По коду программа находит группу, когда меняется название. У новой группы оставьте пустым.",
    },
    {
      ...{ key: "name", title: "Название", read: readGroupName, example: "Солнышко" },
      readTyped: readListedGroup,
      isAlike: (current, next) => foldGroup(current) === foldGroup(next),
      headings: [
        "Группа",
        "Класс",
        "Название группы",
        "Наименование группы",
        "Наименование",
        "Группа/класс",
        "Название класса",
      ],
      note: "Без слов «группа» и «класс».",
    },
    {
      ...{ key: "kind", title: "Вид", headings: ["Вид группы", "Тип"], read: readKind },
      ...{ choices: kinds, example: "возрастная группа" },
    },
    {
      ...{ key: "age", title: "Возраст", read: readLine, example: "от 3 до 4 лет" },
      readTyped: readAge,
      isAlike: (current, next) => spellAge(current) === spellAge(next),
      headings: ["Возраст детей", "Возраст воспитанников"],
      note: "Словами: «от 3 до 4 лет». Запись «3-4» таблица примет за дату.",
    },
    {
      ...{
        key: "description",
        title: "Пояснение",
        headings: ["Направленность", "Описание", "Профиль"],
      },
      ...{ read: readLine, example: "младшая группа общеразвивающей направленности" },
    },
    {
      ...{
        key: "building",
        title: "Здание",
        headings: ["Корпус"],
        read: readReference,
        reference: "building",
      },
      note: "Если зданий несколько: как здание называется в organization.yaml.",
    },
    {
      ...{ key: "openedOn", title: "Открыта", read: readDate, holds: "day" },
      headings: ["Дата открытия", "Открыт"],
    },
    {
      ...{ key: "closedOn", title: "Закрыта", read: readDate, holds: "day" },
      headings: ["Дата закрытия", "Закрыт"],
      note: "Последний день группы. Пока она есть, оставьте пустым.",
    },
  ],
};
