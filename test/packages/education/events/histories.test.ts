import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { EventDefinition } from "../../../../src/engine/events/event.ts";
import type { Answers } from "../../../../src/engine/interview/answers.ts";
import { spliceYaml } from "../../../../src/engine/yaml/splice-yaml.ts";
import {
  buildingClosed,
  groupMoved,
  newBuilding,
} from "../../../../src/packages/education/events/buildings.ts";
import { moved } from "../../../../src/packages/education/events/moved.ts";
import { newChair } from "../../../../src/packages/education/events/new-chair.ts";
import { newCouncil } from "../../../../src/packages/education/events/new-council.ts";
import { newFounder } from "../../../../src/packages/education/events/new-founder.ts";
import { personChanged } from "../../../../src/packages/education/events/person-changed.ts";
import { renamed } from "../../../../src/packages/education/events/renamed.ts";
import type { EducationReference } from "../../../../src/packages/education/files.ts";

const today = "2026-02-02";
const before = "2026-02-01";
const yaml: Readonly<Record<string, string>> = {
  organization: `
type: kindergarten
name: { full: Учреждение «Сад № 1», short: У «Сад № 1» }
address: { postalCode: "413720", region: Саратовская область, locality: г. Пугачев, building: д. 1 }
founder:
  - name: Прежняя администрация
  - { name: Комитет по имуществу, role: owner }
buildings:
  - { id: korpus-2, name: корпус № 2, address: А }
  - { id: old, name: корпус № 3, address: Б, closedOn: 2026-02-01 }
bodies:
  - { id: council, name: Педагогический совет, chair: a }
  - { id: parents, name: Совет родителей, chairName: Никитина Анна Сергеевна }
  - { id: gone, name: Попечительский совет, until: 2025-08-31 }
`,
  groups: `
groups:
  - { id: sun, kind: age-group, name: Солнышко }
  - { id: ray, kind: age-group, name: Лучик, building: korpus-2 }
  - { id: dew, kind: age-group, name: Росинка, building: [{ building: korpus-2, from: 2025-09-01 }] }
`,
  assignments: `
staff:
  # Сменила фамилию.
  - { id: a, name: Рощина Анна Львовна, position: воспитатель, forms: { surname: { dative: Рощиной-ах } } }
  - id: b
    surname: Зай
    firstName: Анна
    position: няня
    forms:
      position: { genitive: няни-ах }
      surname: { genitive: Зая }
`,
};
const data = Object.fromEntries(
  Object.entries(yaml).map(([file, text]): [string, unknown] => [file, parse(text)]),
);

const reference: EducationReference = {
  acts: { acts: [] },
  organizationTypes: { types: [] },
  calendar: { years: [] },
};

/** What an event makes of a file, and what it says. */
function happen(event: EventDefinition<EducationReference>, answers: Answers) {
  const { edits, told } = event.tell({ data, today, reference, answers });
  const read = (file: string): unknown => {
    const own = edits.filter((edit) => edit.file === file);
    return parse(spliceYaml(yaml[file] ?? "", own) ?? "");
  };
  return { told, edits, read };
}

function choices(event: EventDefinition<EducationReference>, id: string, answers: Answers = {}) {
  const control = event.questions.find((question) => question.id === id)?.control;
  const shown =
    typeof control === "function" ? control({ data, today, reference, answers }) : control;
  return shown?.kind === "choice" ? shown.choices.map(({ value }) => value) : [];
}

describe("the organization", () => {
  test("gets another name, whose quotes are set, and its short form by the usual rule", () => {
    const full = 'Муниципальное дошкольное образовательное учреждение "Детский сад "Родничок""';
    const short = renamed.questions.at(-1)?.suggest?.({
      ...{ data, today, reference, answers: { full } },
    });
    expect(short).toBe("МДОУ «Детский сад „Родничок“»");
    const { read, told } = happen(renamed, { full, short: short ?? "" });
    expect(read("organization")).toHaveProperty("name", [
      { full: "Учреждение «Сад № 1»", short: "У «Сад № 1»", until: before },
      {
        full: "Муниципальное дошкольное образовательное учреждение «Детский сад „Родничок“»",
        ...{ short, from: today },
      },
    ]);
    expect(told).toEqual([
      "Прежнее наименование — по 01.02.2026.",
      "МДОУ «Детский сад „Родничок“» — с 02.02.2026.",
    ]);
  });

  test("moves within its town, unless told", () => {
    const asked = { data, today, reference, answers: {} };
    const usual = moved.questions.map(({ id, suggest }) => [id, suggest?.(asked) ?? null]);
    expect(Object.fromEntries(usual)).toEqual({
      ...{ day: today, "postal-code": null, region: "Саратовская область", district: null },
      ...{ locality: "г. Пугачев", street: null, building: null },
    });
    const { read, told } = happen(moved, {
      ...{ "postal-code": "413721", region: "Саратовская область", locality: "г. Пугачев" },
      ...{ street: "ул. Новая", building: "д. 2" },
    });
    expect(read("organization")).toMatchObject({
      address: [
        { postalCode: "413720", building: "д. 1", until: before },
        { postalCode: "413721", street: "ул. Новая", building: "д. 2", from: today },
      ],
    });
    expect(told.at(-1)).toBe("г. Пугачев, ул. Новая, д. 2 — с 02.02.2026.");
  });

  test("gets another founder; who owns the property goes on", () => {
    const { read } = happen(newFounder, { name: "Новая администрация", address: "В" });
    expect(read("organization")).toHaveProperty("founder", [
      { name: "Прежняя администрация", until: before },
      { name: "Комитет по имуществу", role: "owner" },
      { name: "Новая администрация", address: "В", from: today },
    ]);
    const none = { data: { organization: {} }, today, reference, answers: {} };
    expect(newFounder.when?.(none)).toBe(false);
  });
});

describe("councils", () => {
  test("one comes in the place of another, and says whom it represents if its name does not", () => {
    const council = { name: "управляющий совет", former: "council", represents: "parents" };
    const { read, told } = happen(newCouncil, { ...council, chair: "-", "chair-name": "Ли Анна" });
    expect(read("organization")).toMatchObject({
      bodies: [
        { id: "council", until: before },
        { id: "parents" },
        { id: "gone" },
        {
          ...{ id: "upravlyayushchiy-sovet", name: "Управляющий совет", from: today },
          ...{ represents: ["parents"], chairName: "Ли Анна" },
        },
      ],
    });
    expect(told).toEqual([
      "Педагогический совет — по 01.02.2026.",
      "Управляющий совет — с 02.02.2026.",
    ]);
    expect(choices(newCouncil, "former")).toEqual(["council", "parents"]);
    const isAsked = (name: string) =>
      newCouncil.questions
        .find(({ id }) => id === "represents")
        ?.when?.({ data, today, reference, answers: { name } });
    expect([isAsked("Совет отцов"), isAsked("Совет обучающихся")]).toEqual([true, false]);
  });

  test("another chairman of the staff, or one who does not work here", () => {
    const bodies = (council: string, chair: string, name = ""): unknown =>
      happen(newChair, { council, chair, "chair-name": name }).read("organization");
    expect(bodies("council", "b")).toMatchObject({
      bodies: [
        {
          chair: [
            { staff: "a", until: before },
            { staff: "b", from: today },
          ],
        },
        {},
        {},
      ],
    });
    expect(bodies("council", "-", "Ли Анна")).toMatchObject({
      bodies: [{ chair: [{ staff: "a", until: before }], chairName: "Ли Анна" }, {}, {}],
    });
    expect(bodies("parents", "b")).toMatchObject({
      bodies: [
        {},
        { chair: [{ staff: "b", from: today }], chairName: "Никитина Анна Сергеевна" },
        {},
      ],
    });
    expect(bodies("parents", "-", "Ли Анна")).toMatchObject({
      bodies: [{}, { chairName: "Ли Анна" }, {}],
    });
  });
});

describe("buildings", () => {
  test("a group goes to one, to another, and back to the organization's own", () => {
    const groups = (group: string, building: string): unknown =>
      happen(groupMoved, { group, building }).read("groups");
    const in2 = "korpus-2";
    expect(groups("sun", in2)).toMatchObject({
      groups: [{ building: [{ building: in2, from: today }] }, {}, {}],
    });
    expect(groups("ray", "-")).toMatchObject({
      groups: [{}, { building: [{ building: in2, until: before }] }, {}],
    });
    expect(groups("dew", "-")).toMatchObject({
      groups: [{}, {}, { building: [{ building: in2, from: "2025-09-01", until: before }] }],
    });
    expect(choices(groupMoved, "building")).toEqual(["-", in2]);
  });

  test("one opens; one closes, and its groups go where they are told", () => {
    const opened = happen(newBuilding, { name: "корпус № 4", address: "Г" });
    expect(opened.read("organization")).toMatchObject({
      buildings: [{}, {}, { id: "korpus-4", name: "корпус № 4", address: "Г", openedOn: today }],
    });
    const closed = happen(buildingClosed, {
      building: "korpus-2",
      "last-day": before,
      receiver: "-",
    });
    expect(closed.read("organization")).toMatchObject({ buildings: [{ closedOn: before }, {}] });
    expect(closed.read("groups")).toMatchObject({
      groups: [
        { id: "sun" },
        { building: [{ building: "korpus-2", until: before }] },
        { building: [{ from: "2025-09-01", until: before }] },
      ],
    });
    expect(closed.told).toHaveLength(3);
    expect(choices(buildingClosed, "receiver", { building: "korpus-2" })).toEqual(["-"]);
  });
});

describe("a person", () => {
  test("has another surname: a name in one line is parted, forms go with the former one", () => {
    const { read, told } = happen(personChanged, { who: "a", surname: "Орлова" });
    expect(read("assignments")).toHaveProperty("staff.0", {
      ...{ id: "a", firstName: "Анна", patronymic: "Львовна", position: "воспитатель" },
      surname: [
        { surname: "Рощина", forms: { dative: "Рощиной-ах" }, until: before },
        { surname: "Орлова", from: today },
      ],
    });
    expect(told).toEqual(["Рощина Анна Львовна с 02.02.2026 — Орлова."]);
  });

  test("has another post; what did not change is no new term", () => {
    const { read, edits } = happen(personChanged, { who: "b", position: "повар", surname: "Зай" });
    expect(read("assignments")).toMatchObject({
      staff: [
        {},
        {
          surname: "Зай",
          position: [
            { position: "няня", forms: { genitive: "няни-ах" }, until: before },
            { position: "повар", from: today },
          ],
          forms: { surname: { genitive: "Зая" } },
        },
      ],
    });
    expect(edits).toHaveLength(2);
    expect(happen(personChanged, { who: "b", position: "няня" }).told).toEqual([
      "Зай Анна: ничего не изменилось.",
    ]);
  });
});
