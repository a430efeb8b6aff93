import type { Table } from "../form/table-cells.ts";

/** The parts of an organization as the page shows them. */
export type Section =
  | { id: string; title: string; lead: string; forms: readonly SectionForm[] }
  | { id: "events" | "papers" | "problems"; title: string; lead: string; forms: null };

export interface SectionForm {
  /** The data file without extension; its schema has the same name. */
  name: string;
  /** Which of its fields; unless told, all. */
  only?: readonly string[];
  /** Its lists that are tables. */
  tables?: readonly Table[];
}

const people: Table = {
  list: "staff",
  columns: [
    {
      ...{ label: "Фамилия, имя, отчество", width: "wide" },
      fields: ["surname", "firstName", "patronymic"],
    },
    { label: "Должность", fields: ["position"] },
    { label: "С какого дня работает", fields: ["employedFrom"], width: "narrow" },
  ],
};

const groups: Table = {
  list: "groups",
  columns: [
    { label: "Название", fields: ["name"] },
    { label: "Вид", fields: ["kind"] },
    { label: "Возраст детей", fields: ["age"], width: "narrow" },
  ],
  repeated: ["kind"],
};

export const sections: readonly Section[] = [
  {
    ...{ id: "organization", title: "Организация" },
    lead: "Названия, реквизиты, адрес, руководитель: всё, что печатается на бланках.",
    forms: [{ name: "organization" }],
  },
  {
    ...{ id: "people", title: "Люди" },
    lead: "Кто работает в организации и упоминается в бумагах.",
    forms: [{ name: "assignments", only: ["staff"], tables: [people] }],
  },
  {
    ...{ id: "groups", title: "Группы" },
    lead: "Группы или классы и кто с ними работает.",
    forms: [
      { name: "groups", tables: [groups] },
      { name: "assignments", only: ["educators"] },
    ],
  },
  {
    ...{ id: "administrators", title: "Администраторы" },
    lead: "Кто управляет организацией на платформе. Личные телефон и почта в публичные бумаги не попадают.",
    forms: [{ name: "administrators" }],
  },
  {
    ...{ id: "chats", title: "Чаты" },
    lead: "Чаты, каналы и приглашения. Если здесь пусто, программа выведет обычные сама.",
    forms: [{ name: "assignments", only: ["chats", "channels", "invitations", "derive"] }],
  },
  {
    ...{ id: "documents", title: "Приказы" },
    lead: "Номера и даты приказов, заявки и Положения. Пока бумага не подписана, она — проект.",
    forms: [{ name: "documents" }],
  },
  {
    ...{ id: "events", title: "События" },
    lead: "Что-то изменилось? Расскажите, и программа сама запишет, что по какой день было и что с какого дня стало. Прежние бумаги останутся прежними.",
    forms: null,
  },
  {
    id: "papers",
    title: "Бумаги",
    lead: "Всё, что получилось, по тому, что с этим делать.",
    forms: null,
  },
  { id: "problems", title: "Проверка", lead: "Что исправить и чего не хватает.", forms: null },
];

/** The section in which a field stands. */
export function sectionOf(file: string, path: readonly (string | number)[]): Section {
  const name = file.replace(/\.yaml$/, "");
  const found = sections.find(({ forms }) =>
    forms?.some((form) => form.name === name && (form.only?.includes(String(path[0])) ?? true)),
  );
  return (
    found ??
    sections.find(({ forms }) => forms?.some((form) => form.name === name)) ??
    sectionAt("problems")
  );
}

export function sectionAt(id: string): Section {
  const found = sections.find((section) => section.id === id);
  if (!found) throw new Error(`No section ${id}`);
  return found;
}

/** Whether lists of a section are usually kept in a spreadsheet. */
export function takesTables({ id }: Section): boolean {
  return id === "people" || id === "groups";
}
