import { addDays } from "../../../engine/base/add-days.ts";
import { isRecord } from "../../../engine/base/is-record.ts";
import type { EventDefinition, EventQuestion, Happening } from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import { valueAt } from "../../../engine/yaml/value-at.ts";
import { changeFrom } from "./change-from.ts";
import { usuallyToday } from "./usually-today.ts";
import { dayAnswer, endOf, showDay, startOf } from "./written.ts";

const parts = [
  { id: "postal-code", field: "postalCode", ask: "Почтовый индекс?", example: "413720" },
  { id: "region", field: "region", ask: "Регион?", example: "Саратовская область" },
  {
    ...{ id: "district", field: "district", ask: "Район или округ?" },
    ...{ example: "Пугачевский район", isOptional: true },
  },
  { id: "locality", field: "locality", ask: "Город или село?", example: "г. Пугачев" },
  {
    ...{ id: "street", field: "street", ask: "Улица?" },
    ...{ example: "ул. Примерная", isOptional: true },
  },
  { id: "building", field: "building", ask: "Дом?", example: "д. 5" },
] as const;

/** A move is mostly within a town: these parts are likely the same. */
const likelySame: readonly string[] = ["region", "district", "locality"];

const reasons: Readonly<Record<string, string>> = {
  "postal-code": "Шесть цифр: у новой улицы он может быть другим.",
  district: "Если он входит в адрес.",
  locality: "С сокращением и пробелом после точки. Так печатается и место издания приказов.",
  street: "С сокращением. В селе без улиц оставьте пустым.",
};

const partQuestions = parts.map((part): EventQuestion<unknown> => {
  const { id, field, ask, example } = part;
  return {
    ...{ id, ask, why: reasons[id] ?? "Как в уставе." },
    control: { kind: "text", example },
    ...("isOptional" in part && { isOptional: true }),
    ...(likelySame.includes(id) && {
      suggest: (asked: Happening<unknown>) => oldPart(asked, field),
    }),
  };
});

/** The organization itself has another address; a group in another building is another event. */
export const moved: EventDefinition<unknown> = {
  id: "moved",
  title: "Сменился адрес организации",
  lead: "В бумагах прежних дней останется прежний адрес и место издания.",
  questions: [
    {
      id: "day",
      ask: "С какого дня новый адрес?",
      why: "День записи в ЕГРЮЛ. Накануне — последний день прежнего.",
      ...usuallyToday("01.09.2026"),
    },
    ...partQuestions,
  ],
  tell: (asked) => {
    const day = dayAnswer(asked, "day");
    const said = parts.map(({ id, field }) => [field, textAnswer(asked.answers, id)] as const);
    const value = Object.fromEntries(said.filter(([, text]) => text !== ""));
    const line = ["locality", "street", "building"].map((field) => value[field] ?? "");
    return {
      edits: changeFrom({ file: "organization", path: ["address"] }, addressIn(asked), {
        value,
        day,
      }),
      told: [
        `Прежний адрес — по ${showDay(addDays(day, -1))}.`,
        `${line.filter((part) => part !== "").join(", ")} — с ${showDay(day)}.`,
      ],
    };
  },
};

function addressIn({ data }: Happening<unknown>): unknown {
  return valueAt(data, ["organization", "address"]);
}

function oldPart(asked: Happening<unknown>, field: string): string | null {
  const written = addressIn(asked);
  const before = addDays(dayAnswer(asked, "day"), -1);
  const entries: unknown[] = Array.isArray(written) ? written : [written];
  const old = entries
    .filter(isRecord)
    .find((entry) => startOf(entry) <= before && before <= endOf(entry));
  const part = old?.[field];
  return typeof part === "string" ? part : null;
}
