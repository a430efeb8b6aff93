import { readDate } from "../../../engine/sheets/read/read-date.ts";
import type { Column, SheetKind, SheetSet } from "../../../engine/sheets/sheet-kind.ts";
import { educationSheets } from "../../education/sheets/index.ts";
import { additionalAdministrators, mainAdministrators } from "./administrators.ts";

const createdOn: Column = {
  ...{ key: "createdOn", title: "Создана на платформе", read: readDate, holds: "day" },
  headings: ["Дата создания", "Создана"],
};

/** When people joined the platform, beside what every organization knows of them. */
const joined: readonly Column[] = [
  {
    ...{ key: "joinedOn", title: "Присоединился", read: readDate, holds: "day" },
    headings: ["Присоединилась", "Дата присоединения", "На платформе с"],
  },
  {
    ...{ key: "statusConfirmedOn", title: "Статус подтверждён", read: readDate, holds: "day" },
    headings: ["Дата подтверждения", "Подтверждён"],
  },
];

const added: Readonly<Record<string, readonly Column[]>> = { people: joined, groups: [createdOn] };

function withPlatform(kind: SheetKind): SheetKind {
  return { ...kind, columns: [...kind.columns, ...(added[kind.id] ?? [])] };
}

/** The tables of an organization on the platform. */
export const sferumSheets: SheetSet = {
  kinds: [...educationSheets.kinds.map(withPlatform), mainAdministrators, additionalAdministrators],
  lists: educationSheets.lists,
};
