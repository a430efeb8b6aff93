import { readDate } from "../../../engine/sheets/read/read-date.ts";
import { readEmail, readReference } from "../../../engine/sheets/read/read-line.ts";
import { readPhone } from "../../../engine/sheets/read/read-phone.ts";
import type { Column, SheetKind } from "../../../engine/sheets/sheet-kind.ts";

const staff: Column = {
  ...{ key: "staff", title: "Администратор", read: readReference, reference: "staff" },
  headings: ["ФИО", "Ф.И.О.", "ФИО администратора", "Работник", "Сотрудник"],
  example: "Примерова Анна Ивановна",
};

const appointment: readonly Column[] = [
  {
    ...{
      key: "appointedBy",
      title: "Приказ о назначении",
      read: readReference,
      reference: "edition",
    },
    headings: ["Приказ", "Назначен приказом", "Основание"],
    ...{ note: "Номер и дата приказа из documents.yaml.", example: "№ 0 от 02.09.2024" },
  },
  {
    ...{
      key: "appointedOn",
      title: "Назначен с",
      read: readDate,
      holds: "day",
      example: "2024-09-02",
    },
    headings: ["Назначена с", "Дата назначения", "С какого дня"],
  },
];

const release: readonly Column[] = [
  {
    ...{ key: "until", title: "По какой день", read: readDate, holds: "day" },
    headings: ["Освобождён с", "Дата освобождения", "Последний день"],
    note: "Последний день обязанностей. Пока исполняет их, оставьте пустым.",
  },
  {
    ...{
      key: "releasedBy",
      title: "Приказ об освобождении",
      read: readReference,
      reference: "edition",
    },
    headings: ["Освобождён приказом"],
  },
];

const identities: SheetKind["identities"] = [
  {
    of: ({ staff: who, appointedOn }) =>
      who && appointedOn ? JSON.stringify([who, appointedOn]) : null,
  },
  { of: ({ staff: who }) => (who ? String(who) : null), unless: "appointedOn" },
];

const ifMissing =
  "Если администратор сменился, верните строку и укажите последний день и приказ: в столбцах «По какой день» и «Приказ об освобождении».";

/** Who registers the organization on the platform, and who did. */
export const mainAdministrators: SheetKind = {
  ...{ id: "main-administrators", title: "Главный администратор", file: "administrators" },
  ...{ path: ["main"], scope: null, identities, ends: "until", ifMissing },
  titles: ["Администратор", "Администраторы"],
  tells: [
    ["staff", "appointedBy", "personalMobile"],
    ["staff", "appointedOn", "personalEmail"],
  ],
  label: ({ staff: who = "" }) => `главный администратор ${String(who)}`,
  lacks: (fields) =>
    ["staff", "appointedBy", "appointedOn", "personalMobile", "personalEmail"].filter(
      (key) => !(key in fields),
    ),
  columns: [
    staff,
    ...appointment,
    {
      ...{
        key: "personalMobile",
        title: "Личный мобильный телефон",
        read: readPhone,
        isPrivate: true,
      },
      headings: ["Личный телефон", "Мобильный телефон", "Телефон", "Мобильный", "Сотовый"],
      note: "Для заявки. На сайт и в публичные документы не попадает.",
    },
    {
      ...{
        key: "personalEmail",
        title: "Личная электронная почта",
        read: readEmail,
        isPrivate: true,
      },
      headings: ["Личная почта", "Электронная почта", "Почта", "E-mail"],
      note: "Для заявки. На сайт и в публичные документы не попадает.",
    },
    ...release,
    {
      ...{ key: "registration.on", title: "Зарегистрирован", read: readDate, holds: "day" },
      headings: ["Дата регистрации", "Зарегистрирована"],
    },
    {
      ...{
        key: "registration.mobile",
        title: "Телефон при регистрации",
        read: readPhone,
        isPrivate: true,
      },
      note: "Номер, с которым прошла регистрация: тот же, что в заявке.",
    },
  ],
};

/** Who was given the rights of an administrator beside the main one. */
export const additionalAdministrators: SheetKind = {
  ...{ id: "additional-administrators", title: "Дополнительные администраторы" },
  ...{
    file: "administrators",
    path: ["additional"],
    scope: null,
    identities,
    ends: "until",
    ifMissing,
  },
  titles: ["Дополнительный администратор", "Доп. администраторы"],
  tells: [
    ["staff", "appointedBy"],
    ["staff", "appointedOn"],
  ],
  label: ({ staff: who = "" }) => `дополнительный администратор ${String(who)}`,
  lacks: (fields) => ["staff", "appointedBy", "appointedOn"].filter((key) => !(key in fields)),
  columns: [staff, ...appointment, ...release],
};
