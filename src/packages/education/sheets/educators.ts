import { readDate } from "../../../engine/sheets/read/read-date.ts";
import { readReference } from "../../../engine/sheets/read/read-line.ts";
import type { SheetKind } from "../../../engine/sheets/sheet-kind.ts";

/** Who works with which group, and when. */
export const educators: SheetKind = {
  ...{
    id: "educators",
    title: "Педагоги групп",
    file: "assignments",
    path: ["educators"],
    scope: null,
  },
  titles: [
    "Распределение",
    "Распределение по группам",
    "Нагрузка",
    "Воспитатели",
    "Классные руководители",
  ],
  tells: [["staff", "group"]],
  identities: [
    {
      of: ({ staff, group, from }) =>
        staff && group && from ? JSON.stringify([staff, group, from]) : null,
    },
    {
      of: ({ staff, group }) => (staff && group ? JSON.stringify([staff, group]) : null),
      unless: "from",
    },
  ],
  label: ({ staff = "", group = "" }) => `${String(staff)} — ${String(group)}`,
  ends: "until",
  lacks: (fields) => ["staff", "group", "from"].filter((key) => !(key in fields)),
  ifMissing:
    "Если педагог больше не работает с группой, верните строку и укажите последний день в столбце «По какой день» или поле until.",
  columns: [
    {
      ...{ key: "staff", title: "Педагог", read: readReference, reference: "staff" },
      headings: [
        "ФИО",
        "Ф.И.О.",
        "Воспитатель",
        "Учитель",
        "Классный руководитель",
        "ФИО педагога",
        "ФИО воспитателя",
      ],
      example: "Примерова Анна Ивановна",
    },
    {
      ...{
        key: "group",
        title: "Группа или класс",
        read: readReference,
        reference: "group",
        example: "Солнышко",
      },
      headings: ["Группа", "Класс", "Группа/класс", "Класс/группа", "Группа (класс)"],
    },
    {
      ...{
        key: "from",
        title: "С какого дня",
        read: readDate,
        holds: "day",
        isStart: true,
        example: "2024-09-02",
      },
      headings: ["С", "Начало", "Дата начала", "С даты"],
    },
    {
      ...{ key: "until", title: "По какой день", read: readDate, holds: "day" },
      headings: ["По", "Конец", "Окончание", "Дата окончания", "До"],
      note: "Пока педагог работает с группой, оставьте пустым.",
    },
  ],
};
