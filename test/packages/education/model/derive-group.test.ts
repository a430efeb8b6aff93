import { describe, expect, test } from "vitest";

import { titleGroup } from "../../../../src/packages/education/model/decline-group.ts";
import { deriveGroup, tellApart } from "../../../../src/packages/education/model/derive-group.ts";
import type { Group } from "../../../../src/packages/education/generated/types.ts";
import { declineBody } from "../../../../src/engine/russian/decline-position.ts";
import { member, nothing, people } from "./people.ts";

const pupil = declineBody("воспитанник");

function wordsOf(noun: string) {
  const group = { singular: declineBody(noun), plural: declineBody(noun) };
  return { group, pupil: { singular: pupil, plural: declineBody("студент") } };
}

function nameInList(name: string, kind: Group["kind"], noun: string): string {
  const group = { id: "g", name, kind };
  return deriveGroup(group, wordsOf(noun), nothing)("2024-10-01", people).nameInList;
}

test.each([
  ["Солнышко", "age-group", "группа", "«Солнышко»"],
  ["№ 2", "age-group", "группа", "№ 2"],
  ["Старшая", "age-group", "группа", "старшая группа"],
  ["Сотрудники", "staff", "класс", "«Сотрудники»"],
  ["5 «А»", "class", "класс", "5 «А»"],
  ["2 младшая группа", "age-group", "группа", "2 младшая группа"],
  ["Радуга", "association", "студия", "«Радуга»"],
  ["класс 5 «А»", "class", "класс", "5 «А»"],
  ["Группа старшая", "age-group", "группа", "группа старшая"],
  ["Пятый «А»", "class", "класс", "пятый «А» класс"],
  ["Группа старшая «Ёлка»", "age-group", "группа", "группа старшая «Ёлка»"],
  ["Кадетский 5 класс", "class", "класс", "кадетский 5 класс"],
  ["1 и 3", "class", "класс", "1 и 3 классы"],
] as const)("%s (%s beside %s) is %s in a list", (name, kind, noun, expected) => {
  expect(nameInList(name, kind, noun)).toBe(expected);
});

describe("a group on a day", () => {
  const terms = wordsOf("группа");
  const assignments = {
    staff: [
      ...[member("one"), member("head")],
      member("two", {
        absences: [{ kind: "maternity", from: "2025-01-09", until: "2025-05-28" }],
      }),
    ],
    educators: [
      { staff: "one", group: "g", from: "2024-09-02", until: "2024-09-29" },
      { staff: "two", group: "g", from: "2024-10-01" },
      { staff: "head", group: "other", from: "2024-09-02" },
    ],
  };
  const groupOn = (day: string, rest: Partial<Group> = {}) =>
    deriveGroup(
      { id: "g", name: "Радуга", kind: "age-group", ...rest },
      terms,
      assignments,
    )(day, people);

  test("has the educators of that day alone", () => {
    const educators = (day: string) => groupOn(day).educators.map(({ id }) => id);
    expect(educators("2024-09-01")).toEqual([]);
    expect(educators("2024-09-02")).toEqual(["one"]);
    expect(educators("2024-09-30")).toEqual([]);
    expect(educators("2024-09-29")).toEqual(["one"]);
    expect(educators("2024-10-01")).toEqual(["two"]);
  });

  test("has the children of its kind", () => {
    expect(groupOn("2024-09-02").withPupils).toBe("со студентом");
  });

  test("has nobody who is dismissed, his last day at work included, though nobody ended his work", () => {
    const staff = [member("one", { employedFrom: "2024-09-02", employedUntil: "2024-09-20" })];
    const educators = [{ staff: "one", group: "g", from: "2024-08-30" }];
    const group: Group = { id: "g", name: "Радуга", kind: "age-group" };
    const on = deriveGroup(group, terms, { staff, educators });
    const days = ["2024-09-01", "2024-09-02", "2024-09-20", "2024-09-21"];
    expect(days.map((day) => on(day, people).educators.length)).toEqual([0, 1, 1, 0]);
  });

  test("has nobody of those who are away for long, the last day of the leave included", () => {
    const educators = (day: string) => groupOn(day).educators.map(({ id }) => id);
    expect(educators("2025-01-08")).toEqual(["two"]);
    expect(educators("2025-01-09")).toEqual([]);
    expect(educators("2025-05-28")).toEqual([]);
    expect(educators("2025-05-29")).toEqual(["two"]);
  });

  test("bears the name of that day: classes move up", () => {
    const name = [
      { name: "1 «А»", until: "2025-08-31" },
      { name: "2 «А»", from: "2025-09-01" },
    ];
    const nameOn = (day: string) => groupOn(day, { name, kind: "class" }).title.nominative;
    expect([nameOn("2025-08-31"), nameOn("2025-09-01")]).toEqual(["1 «А» класс", "2 «А» класс"]);
  });

  test("lacks what the data do not give", () => {
    expect(groupOn("2024-10-01")).toMatchObject({
      ...{ id: "g", kind: "age-group", name: "Радуга", age: null, description: null },
      title: { genitive: "группы «Радуга»" },
    });
    expect(groupOn("2024-10-01", { age: "3–4", description: "младшие" })).toMatchObject({
      ...{ age: "3–4", description: "младшие" },
    });
  });
});

test("the forms of the whole title in the data win, each by itself", () => {
  const forms = { nominative: "группа «Пчёлки» (№ 5)", dative: "группе «Пчёлки» (№ 5)" };
  const named = { id: "a", name: "Пчёлки", kind: "age-group", forms } as const;
  const title = titleGroup(named, declineBody("группа"));
  expect(title.nominative).toBe("группа «Пчёлки» (№ 5)");
  expect(title.dative).toBe("группе «Пчёлки» (№ 5)");
  expect(title.genitive).toBe("группы «Пчёлки»");
});

describe("groups of one name", () => {
  const buildings = [
    { id: "b", name: "корпус № 6" },
    { id: "c", name: "корпус № 7" },
  ];
  const derive = (name: string, rest: Partial<Group> = {}) =>
    deriveGroup(
      { id: name, name, kind: "age-group", ...rest },
      wordsOf("группа"),
      nothing,
      buildings,
    )("2024-10-01", people);

  test("are told apart by their buildings, else by what is said of them", () => {
    const told = tellApart([
      derive("Гномики", { building: "c", description: "младшая" }),
      derive("Гномики", { description: "старшая" }),
      derive("Гномики"),
      derive("Радуга", { building: "b", description: "младшая" }),
    ]);
    expect(told.map(({ title, nameInList: listed }) => [title.genitive, listed])).toEqual([
      ["группы «Гномики» (корпус № 7)", "«Гномики» (корпус № 7)"],
      ["группы «Гномики» (старшая)", "«Гномики» (старшая)"],
      ["группы «Гномики»", "«Гномики»"],
      ["группы «Радуга»", "«Радуга»"],
    ]);
  });

  test("a building that the data do not know has no name", () => {
    expect(derive("Гномики", { building: "x" }).building).toBeNull();
    expect(derive("Гномики", { building: "b" }).building).toBe("корпус № 6");
  });
});
