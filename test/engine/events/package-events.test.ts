import { describe, expect, test } from "vitest";
import { textAnswer } from "../../../src/engine/interview/answers.ts";
import type { EventDefinition, Happening } from "../../../src/engine/events/event.ts";
import { openPackageEvents } from "../../../src/engine/events/package-events.ts";

interface Reference {
  word: string;
}

const reference = { word: "слово" };
const today = "2025-09-01";
const text = { kind: "text", example: "Слово" } as const;

const moved: EventDefinition<Reference> = {
  ...{ id: "moved", title: ({ reference: { word } }) => `Переезд: ${word}`, lead: "Адрес." },
  when: ({ data }) => data.organization !== undefined,
  questions: [
    { id: "street", ask: "Улица?", why: "Для бумаг.", control: text, suggest: () => "Новая" },
    {
      ...{ id: "house", ask: "Дом?", why: "Для писем.", isOptional: true },
      control: ({ answers }) => ({
        ...text,
        example: `На улице ${textAnswer(answers, "street")}`,
      }),
      when: ({ answers }) => answers.street !== "Никакая",
      suggest: ({ answers }) => (answers.street === "Новая" ? "1" : null),
    },
    {
      ...{ id: "day", ask: "День?", why: "Для дат.", control: text },
      suggest: (asked: Happening<Reference>) => asked.today,
    },
  ],
  tell: ({ answers, data, reference: { word }, today: day }) => ({
    edits: [],
    told: [`${word} ${day} ${textAnswer(answers, "street")} ${Object.keys(data).join()}`],
  }),
};
const plain: EventDefinition<Reference> = {
  ...{ id: "plain", title: "Событие", lead: "Ничего." },
  ...{ questions: [], tell: () => ({ edits: [], told: ["было"] }) },
};
const never: EventDefinition<Reference> = { ...plain, id: "never", when: () => false };

const data = { organization: {} };

function open() {
  const events = openPackageEvents([moved, plain, never], reference, today);
  if (!events) throw new Error("No events");
  return events;
}

describe("the events of a package", () => {
  test("are those that can have happened, by names that may speak of the data", () => {
    expect(open().list(data)).toEqual([
      { id: "moved", title: "Переезд: слово", lead: "Адрес." },
      { id: "plain", title: "Событие", lead: "Ничего." },
    ]);
    expect(
      open()
        .list({})
        .map(({ id }) => id),
    ).toEqual(["plain"]);
  });

  test("are none where the reference data do not hold", () => {
    expect(openPackageEvents([plain], null, today)).toBeNull();
  });

  test("are told of by themselves; of one that there is not nothing is", () => {
    expect(open().tell("moved", data, { street: "Новая" }).told).toEqual([
      "слово 2025-09-01 Новая organization",
    ]);
    expect(open().tell("gone", data, {})).toEqual({ edits: [], told: [] });
    expect(open().ask("gone", data, {})).toEqual([]);
  });
});

describe("the questions of an event", () => {
  const ask = (answers: Record<string, string>) => open().ask("moved", data, answers);

  test("lean on what is suggested before them while it is not answered", () => {
    expect(ask({})).toEqual([
      {
        ...{ id: "street", ask: "Улица?", why: "Для бумаг.", control: text, isOptional: false },
        ...{ suggested: "Новая", printed: null, field: null },
      },
      {
        ...{ id: "house", ask: "Дом?", why: "Для писем.", isOptional: true, suggested: "1" },
        ...{ control: { ...text, example: "На улице Новая" }, printed: null, field: null },
      },
      {
        ...{ id: "day", ask: "День?", why: "Для дат.", control: text, isOptional: false },
        ...{ suggested: today, printed: null, field: null },
      },
    ]);
  });

  test("lean on answers where there are some, and are left out where they do not matter", () => {
    expect(ask({ street: "Старая" }).map(({ suggested }) => suggested)).toEqual([
      ...["Новая", null, today],
    ]);
    expect(ask({ street: "Никакая" }).map(({ id }) => id)).toEqual(["street", "day"]);
  });
});
