import { addDays } from "../../../engine/base/add-days.ts";
import { isRecord } from "../../../engine/base/is-record.ts";
import type { EventDefinition, Happening } from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import { valueAt } from "../../../engine/yaml/value-at.ts";
import { changeFrom } from "./change-from.ts";
import { usuallyToday } from "./usually-today.ts";
import { dayAnswer, showDay } from "./written.ts";

function founderIn({ data }: Happening<unknown>): unknown {
  return valueAt(data, ["organization", "founder"]);
}

/** The founder is another one; whoever owns the property stays who he is. */
export const newFounder: EventDefinition<unknown> = {
  id: "new-founder",
  title: "Сменился учредитель",
  lead: "В бумагах прежних дней останется прежний учредитель. Если учредителей несколько, новый сменит всех, кроме собственника имущества.",
  when: (asked) => founderIn(asked) !== undefined,
  lacks: "в данных не записан учредитель",
  questions: [
    {
      id: "day",
      ask: "С какого дня новый учредитель?",
      why: "День записи в ЕГРЮЛ. Накануне — последний день прежнего.",
      ...usuallyToday("01.01.2027"),
    },
    {
      id: "name",
      ask: "Кто учредитель?",
      why: "Полностью, в именительном падеже: так его печатают вверху документов.",
      control: { kind: "text", example: "Администрация Примерного муниципального округа" },
    },
    {
      id: "address",
      ask: "Его адрес?",
      why: "Одной строкой; нужен официальному сайту.",
      control: {
        kind: "text",
        example: "413720, Саратовская область, г. Пугачев, ул. Примерная, д. 2",
      },
      isOptional: true,
    },
    {
      id: "email",
      ask: "Его электронная почта?",
      why: "Нужна официальному сайту. Остальное можно дописать потом.",
      control: { kind: "text", example: "info@administration.example" },
      isOptional: true,
    },
  ],
  tell: (asked) => {
    const day = dayAnswer(asked, "day");
    const said = ["name", "address", "email"].map(
      (field) => [field, textAnswer(asked.answers, field)] as const,
    );
    const value = Object.fromEntries(said.filter(([, text]) => text !== ""));
    const old = founderIn(asked);
    const isPlainOwner = isRecord(old) && isOwner(old);
    return {
      edits: isPlainOwner
        ? [
            {
              kind: "set",
              file: "organization",
              path: ["founder"],
              value: [old, { ...value, from: day }],
            },
          ]
        : changeFrom({ file: "organization", path: ["founder"] }, old, {
            value,
            day,
            keeps: isOwner,
          }),
      told: [
        `Прежний учредитель — по ${showDay(addDays(day, -1))}.`,
        `${value.name ?? ""} — учредитель с ${showDay(day)}.`,
      ],
    };
  },
};

function isOwner({ role }: Readonly<Record<string, unknown>>): boolean {
  return role === "owner";
}
