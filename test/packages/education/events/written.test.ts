import { describe, expect, test } from "vitest";
import { growUp } from "../../../../src/packages/education/events/grow-up.ts";
import { changeFrom } from "../../../../src/packages/education/events/change-from.ts";
import {
  chooseWorking,
  dayAnswer,
  endOf,
  findWritten,
  headOn,
  idsOf,
  listWritten,
  nameOf,
  saidOn,
} from "../../../../src/packages/education/events/written.ts";

const today = "2025-09-01";
const staff = [
  { id: "a", surname: "Орлова", firstName: "Галина", patronymic: "Ивановна" },
  { id: "b", name: "Рощин Лев Ильич", employedUntil: today },
  { id: "c", surname: "Зай", firstName: "Анна", employedUntil: "2025-08-31" },
  { surname: "Безымянный" },
  "не запись",
];

describe("records as they were written", () => {
  test("are the mappings of a list with their place, or one alone", () => {
    const found = listWritten({ assignments: { staff } }, "assignments", "staff");
    expect(found.map(({ id, path }) => [id, path.join(".")])).toEqual([
      ...[
        ["a", "staff.0"],
        ["b", "staff.1"],
        ["c", "staff.2"],
        ["", "staff.3"],
      ],
    ]);
    expect(
      listWritten({ administrators: { main: { id: "m" } } }, "administrators", "main"),
    ).toEqual([{ id: "m", path: ["main"], record: { id: "m" } }]);
    expect(idsOf(found)).toEqual(new Set(["a", "b", "c", ""]));
    expect(findWritten(found, "b")?.path).toEqual(["staff", 1]);
    expect(findWritten(found, "x")).toBeUndefined();
  });

  test("are none where the file says nothing of them", () => {
    for (const data of [{}, { assignments: null }, { assignments: { staff: "a" } }])
      expect(listWritten(data, "assignments", "staff")).toEqual([]);
  });

  test("of people are named and chosen while they work", () => {
    const asked = { data: { assignments: { staff } }, today };
    expect(chooseWorking(asked)).toEqual([
      { value: "a", label: "Орлова Галина Ивановна" },
      { value: "b", label: "Рощин Лев Ильич" },
    ]);
    expect(chooseWorking(asked, ["a"]).map(({ value }) => value)).toEqual(["b"]);
    const surname = [
      { surname: "Рощина", until: "2025-08-31" },
      { surname: "Зай", from: today },
    ];
    expect(nameOf({ surname, firstName: "Анна" })).toBe("Зай Анна");
    const firstName = [{ firstName: "Анна" }];
    const patronymic = [{ patronymic: "Львовна" }];
    expect(nameOf({ surname, firstName, patronymic })).toBe("Зай Анна Львовна");
  });
});

describe("what a field says on a day", () => {
  const terms = [
    { staff: "a", until: "2025-08-31" },
    null,
    { staff: "b", from: "2025-09-01", until: "2025-12-31" },
  ];

  test("is the value, or that of the term, both of whose days count", () => {
    expect(saidOn("a", "staff", today)).toBe("a");
    expect(saidOn(terms.toReversed(), "staff", "2025-08-31")).toBe("a");
    const days = ["2025-08-31", "2025-09-01", "2025-12-31", "2026-01-01"];
    expect(days.map((day) => saidOn(terms, "staff", day))).toEqual(["a", "b", "b", ""]);
    expect(headOn({ data: { organization: { head: terms } } }, today)).toBe("b");
  });

  test("is nothing where it is no text", () => {
    expect([saidOn(5, "staff", today), saidOn([{ staff: 5 }], "staff", today)]).toEqual(["", ""]);
    expect(headOn({ data: {} }, today)).toBe("");
  });

  test("a record that does not end ends after all", () => {
    expect([endOf({}), endOf({ until: 5 }), endOf({ until: today })]).toEqual([
      ...["9999-12-31", "9999-12-31", today],
    ]);
    expect(endOf({ closedOn: today }, "closedOn")).toBe(today);
  });

  test("a day that is not answered is that of asking", () => {
    const asked = { data: {}, today, reference: {} };
    expect(dayAnswer({ ...asked, answers: { day: "02.10.2025" } }, "day")).toBe("2025-10-02");
    expect(dayAnswer({ ...asked, answers: {} }, "day")).toBe(today);
  });
});

describe("another value from a day on", () => {
  const place = { file: "organization", path: ["head"] };
  const change = (old: unknown) =>
    changeFrom(place, old, { key: "staff", value: "b", day: "2025-09-01" });

  test("ends the plain one, and makes a history of it", () => {
    expect(change("a")).toEqual([
      {
        ...{ kind: "set", ...place },
        value: [
          { staff: "a", until: "2025-08-31" },
          { staff: "b", from: today },
        ],
      },
    ]);
    expect(change(undefined)).toEqual([{ kind: "set", ...place, value: "b" }]);
    expect(change("b")).toEqual([]);
  });

  test("ends all that hold, an acting head beside the one whose post it is too", () => {
    const append = { kind: "append", ...place, value: { staff: "b", from: today } };
    const until = (index: number) => ({
      ...{ kind: "set", file: "organization", path: ["head", index, "until"] },
      value: "2025-08-31",
    });
    const acting = { staff: "y", acting: true, from: "2025-06-01" };
    expect(change([{ staff: "x" }, acting, { staff: "z", until: "2024-01-01" }])).toEqual([
      until(0),
      until(1),
      append,
    ]);
    expect(change([{ staff: "z", until: "2024-01-01" }])).toEqual([append]);
    expect(change([{ staff: "x" }])).toEqual([until(0), append]);
    // The post becomes his who acted.
    expect(change([{ staff: "b", acting: true }])).toEqual([until(0), append]);
  });

  test("told for the same day once more is told anew, and ends before what is known to come", () => {
    const set = { kind: "set", file: "organization", path: ["head", 1] };
    const told = [
      { staff: "a", until: "2025-08-31" },
      { staff: "x", from: today },
    ];
    expect(change(told)).toEqual([{ ...set, value: { staff: "b", from: today } }]);
    expect(change([told[0], { staff: "b", from: today }])).toEqual([]);
    const value = { staff: "b", from: today, until: "2025-12-31" };
    expect(change([{ staff: "z", from: "2026-01-01" }])).toEqual([
      { kind: "append", ...place, value },
    ]);
  });

  test("of a record keeps its fields, and what else went with the former one", () => {
    const name = { file: "organization", path: ["name"] };
    const former = { full: "А", short: "а", forms: {} };
    const [edit] = changeFrom(name, former, { value: { full: "Б", short: "б" }, day: today });
    expect(edit).toHaveProperty("value", [
      { ...former, until: "2025-08-31" },
      { full: "Б", short: "б", from: today },
    ]);
    const keeps = ({ role }: Readonly<Record<string, unknown>>) => role === "owner";
    const value = { name: "Новый" };
    const old = [{ name: "Старый" }, { name: "Собственник", role: "owner" }];
    expect(changeFrom(name, old, { value, day: today, keeps }).map(({ path }) => path)).toEqual([
      ["name", 0, "until"],
      ["name"],
    ]);
  });
});

describe("a year makes of groups", () => {
  const become = (record: Record<string, unknown>) =>
    growUp(
      { data: { groups: { groups: [{ id: "g", ...record }] } }, today, answers: {}, reference: {} },
      [
        { value: "g", label: "г" },
        { value: "gone", label: "нет" },
      ],
    ).map(({ becomes, name, age, description }) => [becomes, name, age, description]);

  test("older ones, with the words of their age", () => {
    const words = (description: string, age: string) =>
      become({ kind: "age-group", name: "Радуга", age, description });
    expect(words("младшая группа № 2", "от 2 до 3 лет")).toEqual([
      ["older", "Радуга", "от 3 до 4 лет", "средняя группа № 2"],
    ]);
    expect(words("подготовительная", "от 3 до 4 года")).toEqual([
      ["older", "Радуга", "от 4 до 5 лет", "подготовительная"],
    ]);
    expect(words("ясли", "от 5 до 6 лет")).toEqual([["older", "Радуга", "от 6 до 7 лет", "ясли"]]);
    for (const age of ["дети от 3 до 4 лет", "от 3 до 4 лет и старше"])
      expect(words("ясли", age)).toEqual([["older", "Радуга", age, "ясли"]]);
    expect(words("старшая", "4–5")).toEqual([["older", "Радуга", "4–5", "подготовительная"]]);
  });

  test("closed ones, where they go to school or have left it", () => {
    const closed = [["closes", undefined, undefined, undefined]];
    expect(become({ kind: "age-group", name: "Р", age: "от 6 до 7 лет" })).toEqual(closed);
    expect(become({ kind: "age-group", name: "Р", age: "от 10 до 11 лет" })).toEqual(closed);
    expect(become({ kind: "class", name: "Лицейский 5" })).toEqual([
      ["older", "Лицейский 5", "", ""],
    ]);
    expect(become({ kind: "class", name: "11 «А»" })).toEqual(closed);
    expect(become({ kind: "class", name: "10 «А»" })).toEqual([["older", "11 «А»", "", ""]]);
    expect(become({ kind: "class", name: "Лицейский" })).toEqual([["older", "Лицейский", "", ""]]);
    expect(become({ kind: "association", name: "5 кружок" })).toEqual([
      ["older", "5 кружок", "", ""],
    ]);
  });
});
