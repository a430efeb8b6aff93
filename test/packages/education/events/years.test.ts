import { describe, expect, test } from "vitest";
import type { EventDefinition } from "../../../../src/engine/events/event.ts";
import type { Answers } from "../../../../src/engine/interview/answers.ts";
import { buildCases } from "../../../../src/engine/russian/cases.ts";
import { educationEvents } from "../../../../src/packages/education/events/index.ts";
import { newGroup } from "../../../../src/packages/education/events/new-group.ts";
import { newHead } from "../../../../src/packages/education/events/new-head.ts";
import { newYear } from "../../../../src/packages/education/events/new-year.ts";
import type { EducationReference } from "../../../../src/packages/education/files.ts";
import { answersOf, expectPlain } from "../../events/questions.ts";

const today = "2026-02-02";
const cases = buildCases((name) => name);
const word = { singular: cases, plural: cases };
const type = (id: string, groupKind: "age-group" | "class") => ({
  ...{ id, name: id, groupKind, group: word, educator: word, pupil: word },
});
const reference: EducationReference = {
  acts: { acts: [] },
  organizationTypes: { types: [type("kindergarten", "age-group"), type("school", "class")] },
  calendar: { years: [] },
};
const data = {
  organization: {
    ...{ type: "kindergarten", head: "head" },
    bodies: [
      { id: "council", chair: "head" },
      { id: "trade-union", chair: "a" },
      { id: "nobody" },
      {
        id: "board",
        chair: [
          { staff: "a", until: "2026-01-31" },
          { staff: "head", from: "2026-02-01" },
        ],
      },
    ],
  },
  groups: {
    groups: [
      { id: "sun", kind: "age-group", name: "Солнышко", age: "от 3 до 4 лет" },
      { id: "last", kind: "age-group", name: "Теремок", age: "от 6 до 7 лет" },
    ],
  },
  assignments: {
    staff: [
      { id: "head", name: "Орлова Галина Ивановна", position: "заведующий" },
      { id: "a", name: "Рощин Лев Ильич", position: "методист" },
    ],
    educators: [
      { staff: "a", group: "sun" },
      { staff: "a", group: "last", until: "2026-08-31" },
      { staff: "head", group: "last" },
      { staff: "a", group: "last", until: "2026-09-01" },
    ],
  },
};
const asked = (answers: Answers, given: Record<string, unknown> = data) => ({
  ...{ data: given, today, reference, answers },
});
type Event = EventDefinition<EducationReference>;
const find = (event: Event, id: string) => event.questions.find((each) => each.id === id);
const suggest = (event: Event, id: string, answers: Answers = {}, given = data) =>
  find(event, id)?.suggest?.(asked(answers, given));
const isAsked = (event: Event, id: string, answers: Answers = {}, given = data) =>
  find(event, id)?.when?.(asked(answers, given));
const control = (event: Event, id: string, given = data) => {
  const shown = find(event, id)?.control;
  return typeof shown === "function" ? shown(asked({}, given)) : shown;
};
const titleOf = ({ title }: Event, given = data) =>
  typeof title === "function" ? title(asked({}, given)) : title;
const school = { ...data, organization: { ...data.organization, type: "school" } };
const set = (file: string, path: (string | number)[], value: unknown) => ({
  ...{ kind: "set", file, path, value },
});
const append = (file: string, path: (string | number)[], value: unknown) => ({
  ...{ kind: "append", file, path, value },
});

describe("another head", () => {
  const day = "01.03.2026";

  test("one of the staff: position, councils, and the former one's last day if he leaves", () => {
    const answers = { day, who: "a", position: "заведующий", receiver: "a", leaves: true };
    expect(newHead.tell(asked(answers))).toEqual({
      edits: [
        set(
          "assignments",
          ["staff", 1, "position"],
          [
            { position: "методист", until: "2026-02-28" },
            { position: "заведующий", from: "2026-03-01" },
          ],
        ),
        set(
          "organization",
          ["head"],
          [
            { staff: "head", until: "2026-02-28" },
            { staff: "a", from: "2026-03-01" },
          ],
        ),
        set(
          "organization",
          ["bodies", 0, "chair"],
          [
            { staff: "head", until: "2026-02-28" },
            { staff: "a", from: "2026-03-01" },
          ],
        ),
        set("organization", ["bodies", 3, "chair", 1, "until"], "2026-02-28"),
        append("organization", ["bodies", 3, "chair"], { staff: "a", from: "2026-03-01" }),
        set("assignments", ["staff", 0, "employedUntil"], "2026-02-28"),
      ],
      told: [
        "Орлова Галина Ивановна — руководитель по 28.02.2026.",
        "Орлова Галина Ивановна — последний рабочий день 28.02.2026.",
        "Рощин Лев Ильич — руководитель с 01.03.2026.",
      ],
    });
  });

  test("who keeps the position gets no new one; the former one may stay", () => {
    const { edits, told } = newHead.tell(
      asked({ day, who: "a", position: "методист", receiver: "a", leaves: false }),
    );
    expect(edits.filter(({ file }) => file === "assignments")).toEqual([]);
    expect(told).toHaveLength(2);
    const staff = [{ id: "a", name: "Рощин Лев Ильич", position: [{ position: "методист" }] }];
    const since = { ...data, assignments: { staff } };
    expect(
      newHead
        .tell(asked({ day, who: "a", position: "методист" }, since))
        .edits.filter(({ file }) => file === "assignments"),
    ).toEqual([]);
  });

  test("the former one who stays may take another position; nobody asks who leaves", () => {
    const stays = { day, who: "a", position: "методист", receiver: "a", leaves: false };
    const told = (answers: Answers) =>
      newHead
        .tell(asked({ ...stays, ...answers }))
        .edits.filter(({ file }) => file === "assignments");
    const position = [
      { position: "заведующий", until: "2026-02-28" },
      { position: "воспитатель", from: "2026-03-01" },
    ];
    expect(told({ "former-position": "воспитатель" })).toEqual([
      set("assignments", ["staff", 0, "position"], position),
    ]);
    expect(told({ "former-position": "заведующий" })).toEqual([]);
    expect(told({ "former-position": "воспитатель", leaves: true })).toEqual([
      set("assignments", ["staff", 0, "employedUntil"], "2026-02-28"),
    ]);
    const isTold = (answers: Answers) => isAsked(newHead, "former-position", answers);
    expect([isTold({ leaves: false }), isTold({ leaves: true }), isTold({})]).toEqual([
      ...[true, false, false],
    ]);
  });

  test("somebody new comes to the staff with the day; where nobody headed, nothing passes", () => {
    const nobody = { ...data, organization: { ...data.organization, head: undefined } };
    const answers = { day, who: "-", name: "Ли Анна Петровна", position: "заведующий" };
    expect(newHead.tell(asked({ ...answers, leaves: true }, nobody))).toEqual({
      edits: [
        append("assignments", ["staff"], {
          ...{ id: "li", name: "Ли Анна Петровна", position: "заведующий" },
          employedFrom: "2026-03-01",
        }),
        set("organization", ["head"], "li"),
      ],
      told: ["Ли Анна Петровна — руководитель с 01.03.2026."],
    });
    const [person] = newHead.tell(
      asked({ ...answers, name: "Ли Саша", sex: "male", position: "смотритель" }),
    ).edits;
    expect(person).toHaveProperty("value", {
      ...{ id: "li", surname: "Ли", firstName: "Саша", sex: "male", position: "смотритель" },
      ...{ role: "administration", employedFrom: "2026-03-01" },
    });
    expect(newHead.tell(asked({ day, who: "x" })).told.at(-1)).toBe(
      " — руководитель с 01.03.2026.",
    );
  });

  test("is asked for among the others, a name only of somebody new, a sex where none shows", () => {
    expect(control(newHead, "who")).toEqual({
      kind: "choice",
      choices: [
        { value: "a", label: "Рощин Лев Ильич" },
        { value: "-", label: "Нового работника" },
      ],
    });
    expect(isAsked(newHead, "name", { who: "-" })).toBe(true);
    expect(isAsked(newHead, "name", { who: "a" })).toBe(false);
    expect(isAsked(newHead, "position", { who: "a" })).toBe(true);
    expect(isAsked(newHead, "sex", { who: "-", name: "Ли Саша" })).toBe(true);
    for (const answers of [
      { who: "a", name: "Ли Саша" },
      { who: "-", name: "Ли Анна Петровна" },
      { who: "-" },
    ])
      expect(isAsked(newHead, "sex", answers)).toBe(false);
  });

  test("is suggested from today, in the words of the organization", () => {
    expect(suggest(newHead, "day")).toBe(today);
    expect(suggest(newHead, "position")).toBe("заведующий");
    expect(suggest(newHead, "position", {}, school)).toBe("директор");
    expect(suggest(newHead, "leaves")).toBe(true);
    expect(titleOf(newHead, school)).toBe("Сменился директор");
    expect(isAsked(newHead, "leaves")).toBe(true);
    const since = { ...data.organization, head: [{ staff: "a", from: "2026-03-01" }] };
    const given = { ...data, organization: since };
    const leaves = (on: string) => find(newHead, "leaves")?.when?.(asked({ day: on }, given));
    expect([leaves("01.03.2026"), leaves("02.03.2026")]).toEqual([false, true]);
  });
});

describe("a new group", () => {
  const answers = { name: "Росинка", day: "01.03.2026" };

  test("is in the data from its first day, with who works there", () => {
    expect(newGroup.tell(asked({ ...answers, age: "от 3 до 4 лет", educator: "a" }))).toEqual({
      edits: [
        append("groups", ["groups"], {
          ...{ id: "rosinka", name: "Росинка", kind: "age-group", age: "от 3 до 4 лет" },
          openedOn: "2026-03-01",
        }),
        append("assignments", ["educators"], { staff: "a", group: "rosinka", from: "2026-03-01" }),
      ],
      told: ["«Росинка» работает с 01.03.2026."],
    });
  });

  test("has an id of its own, also where its name has no letters; no age where none is told", () => {
    const valueOf = (name: string) => newGroup.tell(asked({ ...answers, name }, school)).edits;
    expect(valueOf("Sun")).toMatchObject([{ value: { id: "sun-2", kind: "class" } }]);
    expect(valueOf("★")).toEqual([
      append("groups", ["groups"], {
        ...{ id: "gruppa", name: "★", kind: "class", openedOn: "2026-03-01" },
      }),
    ]);
  });

  test("is asked for in the words of the organization", () => {
    expect([titleOf(newGroup), titleOf(newGroup, school)]).toEqual(["Новая группа", "Новый класс"]);
    expect([isAsked(newGroup, "age"), isAsked(newGroup, "age", {}, school)]).toEqual([true, false]);
    expect(control(newGroup, "name", school)).toEqual({ kind: "text", example: "1 «А»" });
    expect(control(newGroup, "educator")).toMatchObject({ choices: [{}, { value: "a" }] });
    expect(suggest(newGroup, "day")).toBe(today);
  });
});

describe("a new school year", () => {
  const row = { group: "sun", becomes: "older", name: "Солнышко", age: "от 4 до 5 лет" };

  test("gives a term to what differs, closes who leaves with all who work there longer", () => {
    const groups = [row, { group: "last", becomes: "closes" }, { group: "gone", becomes: "older" }];
    expect(newYear.tell(asked({ day: "01.09.2026", "last-day": "31.08.2026", groups }))).toEqual({
      edits: [
        set(
          "groups",
          ["groups", 0, "age"],
          [
            { age: "от 3 до 4 лет", until: "2026-08-31" },
            { age: "от 4 до 5 лет", from: "2026-09-01" },
          ],
        ),
        set("groups", ["groups", 1, "closedOn"], "2026-08-31"),
        set("assignments", ["educators", 2, "until"], "2026-08-31"),
        set("assignments", ["educators", 3, "until"], "2026-08-31"),
      ],
      told: ["«Солнышко» с 01.09.2026: от 4 до 5 лет.", "«Теремок» — последний день 31.08.2026."],
    });
  });

  test("tells all that changes, by the former name, and nothing where nothing does", () => {
    const told = (rows: Answers[string]) =>
      newYear.tell(asked({ day: "01.09.2026", groups: rows })).told;
    expect(told([{ ...row, name: "Радуга", description: "средняя" }])).toEqual([
      "«Солнышко» с 01.09.2026: Радуга, от 4 до 5 лет, средняя.",
    ]);
    expect(told([{ group: "sun", becomes: "older", name: "Солнышко" }])).toEqual([]);
  });

  test("tells the name of the day before, of one that leaves the last name", () => {
    const name = [
      { name: "1 «А»", until: "2026-08-31" },
      { name: "2 «А»", from: "2026-09-01" },
    ];
    const given = { ...data, groups: { groups: [{ id: "sun", kind: "class", name }] } };
    const told = (becomes: string) =>
      newYear.tell(
        asked(
          {
            ...{ day: "01.09.2026", "last-day": "31.08.2026" },
            groups: [{ group: "sun", becomes, age: "семь лет" }],
          },
          given,
        ),
      ).told;
    expect(told("older")).toEqual(["«1 «А»» с 01.09.2026: семь лет."]);
    expect(told("closes")).toEqual(["«1 «А»» — последний день 31.08.2026."]);
  });

  test("is suggested from September on, with what becomes of each group", () => {
    expect(suggest(newYear, "day")).toBe("2026-09-01");
    expect(suggest(newYear, "last-day", { day: "02.09.2026" })).toBe("2026-09-01");
    expect(suggest(newYear, "groups")).toEqual([
      { group: "sun", becomes: "older", name: "Солнышко", age: "от 4 до 5 лет", description: "" },
      { group: "last", becomes: "closes" },
    ]);
  });

  test("asks of classes neither age nor description", () => {
    const columns = (given: typeof data) => {
      const shown = control(newYear, "groups", given);
      return shown?.kind === "list" ? [shown.item, ...shown.columns.map(({ id }) => id)] : [];
    };
    expect(columns(data)).toEqual(["группа", "group", "becomes", "name", "age", "description"]);
    expect(columns(school)).toEqual(["класс", "group", "becomes", "name"]);
    expect(control(newYear, "groups")).toMatchObject({
      columns: [
        { label: "Сейчас", example: "", choices: [{ value: "sun" }, { value: "last" }] },
        {
          ...{ label: "Что станет", example: "older" },
          choices: [
            { value: "older", label: "продолжает работать" },
            { value: "closes", label: "выпускается" },
          ],
        },
        { label: "Название", isOptional: true },
        { label: "Возраст", isOptional: true },
        { label: "Пояснение", isOptional: true },
      ],
    });
  });
});

test("who heads and teaches is taken to stay with the groups", () => {
  const receiver = educationEvents.newHead.questions.find(({ id }) => id === "receiver");
  const suggest = (position: string) =>
    receiver?.suggest?.({
      answers: { who: "a", position },
      today: "2026-02-02",
      data: {},
      reference,
    });
  expect(suggest("заведующий, воспитатель")).toBe("a");
  expect(suggest("заведующий")).toBeNull();
});

test("what happens everywhere is asked for by these names, in whole sentences", () => {
  const events = Object.values<Event>(educationEvents);
  for (const event of events) expectPlain(event);
  expect(events.map((event) => [event.id, answersOf(event)])).toEqual([
    ["new-head", "day who name sex position receiver? leaves former-position"],
    ["new-year", "day last-day groups"],
    ["new-group", "name age? day educator?"],
    ["group-closed", "group last-day"],
    ["group-moved", "group building day"],
    ["new-building", "name address day"],
    ["building-closed", "building last-day receiver"],
    ["staff-came", "name sex position role day group?"],
    ["staff-left", "who last-day receiver?"],
    ["person-changed", "who day surname? position?"],
    ["absence", "who kind from until? replaced-by?"],
    ["new-council", "name day former? represents? chair? chair-name"],
    ["new-chair", "council day chair chair-name"],
    ["renamed", "day full short"],
    ["moved", "day postal-code region district? locality street? building"],
    ["new-founder", "day name address? email?"],
    ["signed", "document day number force-day protocols published-day?"],
    ["published", "document day"],
  ]);
});
