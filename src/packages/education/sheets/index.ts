import { numericDate } from "../../../engine/russian/dates.ts";
import { isDay } from "../../../engine/base/is-day.ts";
import type { NamedList, SheetSet } from "../../../engine/sheets/sheet-kind.ts";
import { educators } from "./educators.ts";
import { groups } from "./groups.ts";
import { organizations } from "./organizations.ts";
import { people } from "./people.ts";

type Data = Readonly<Record<string, unknown>>;

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function date({ date: day }: Data): string {
  return typeof day === "string" && isDay(day) ? numericDate(day) : "";
}

/** Documents of the register, by number and day: «№ 88 от 02.09.2024». */
const editions: NamedList = {
  ...{ scope: "edition", file: "documents", path: ["editions"] },
  label: (record) => {
    const [number, day] = [text(record.number), date(record)];
    if (number === "") return text(record.id);
    return `№ ${number}${day === "" ? "" : ` от ${day}`}`;
  },
  names: (record) => [
    ...(text(record.number) === "" ? [] : [text(record.number)]),
    ...(text(record.number) === "" || date(record) === ""
      ? []
      : [
          `приказ № ${text(record.number)} от ${date(record)}`,
          `${text(record.number)} ${date(record)}`,
        ]),
  ],
};

const buildings: NamedList = {
  ...{ scope: "building", file: "organization", path: ["buildings"] },
  label: (record) => text(record.name),
  names: () => [],
};

/** The tables of every organization. Those that name records of others come after them. */
export const educationSheets: SheetSet = {
  kinds: [people, groups, educators, organizations],
  lists: [editions, buildings],
};
