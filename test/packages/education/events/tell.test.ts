import { describe, expect, test } from "vitest";
import type { Answers } from "../../../../src/engine/interview/answers.ts";
import { absence } from "../../../../src/packages/education/events/absence.ts";
import { staffCame, staffLeft } from "../../../../src/packages/education/events/staff-events.ts";

const today = "2026-02-02";
const data = {
  organization: { head: "head" },
  groups: {
    groups: [
      { id: "team", kind: "staff", name: "Сотрудники" },
      { id: "sun", kind: "age-group", name: "Солнышко" },
      { id: "old", kind: "age-group", name: "Старая", closedOn: "2026-02-01" },
      { id: "last", kind: "age-group", closedOn: today },
    ],
  },
  assignments: {
    staff: [
      { id: "head", name: "Орлова Галина Ивановна" },
      { id: "a", name: "Рощин Лев Ильич" },
      { id: "b", name: "Зай Анна" },
    ],
    educators: [
      { staff: "a", group: "sun", from: "2025-09-01" },
      { staff: "a", group: "old", from: "2025-09-01", until: "2025-12-31" },
      { staff: "a", group: "last", from: "2025-09-01" },
      { staff: "b", group: "last", from: "2025-09-01" },
      { staff: "b", group: "sun", from: "2025-09-01", until: "2026-02-06" },
    ],
  },
};
const asked = (answers: Answers) => ({ data, today, reference: {}, answers });
const choices = (event: typeof absence, id: string, answers: Answers = {}) => {
  const control = event.questions.find((question) => question.id === id)?.control;
  const shown = typeof control === "function" ? control(asked(answers)) : control;
  return shown?.kind === "choice" ? shown.choices.map(({ value }) => value) : [];
};
const suggested = (event: typeof absence, answers: Answers = {}) =>
  event.questions.flatMap(({ id, suggest }) => (suggest ? [[id, suggest(asked(answers))]] : []));

describe("an absence", () => {
  test("is written with who replaces, and told", () => {
    const answers = { who: "head", kind: "vacation", from: "02.03.2026" };
    expect(absence.tell(asked({ ...answers, until: "15.03.2026", "replaced-by": "a" }))).toEqual({
      edits: [
        {
          ...{ kind: "append", file: "assignments", path: ["staff", 0, "absences"] },
          value: { kind: "vacation", from: "2026-03-02", until: "2026-03-15", replacedBy: "a" },
        },
      ],
      told: [
        "Орлова Галина Ивановна отсутствует с 02.03.2026 по 15.03.2026; замещает Рощин Лев Ильич.",
      ],
    });
  });

  test("may have no end and nobody instead; nothing is written of nobody", () => {
    const { edits, told } = absence.tell(asked({ who: "a", kind: "military" }));
    expect(edits[0]).toMatchObject({ path: ["staff", 1, "absences"] });
    expect(edits[0]).toHaveProperty("value", { kind: "military", from: today });
    expect(told).toEqual(["Рощин Лев Ильич отсутствует с 02.02.2026."]);
    expect(absence.tell(asked({ who: "x" }))).toEqual({ edits: [], told: [] });
  });

  test("is asked of who works, replaced by another, a holiday from today unless told", () => {
    expect(choices(absence, "who")).toEqual(["head", "a", "b"]);
    expect(choices(absence, "replaced-by", { who: "a" })).toEqual(["head", "b"]);
    expect(choices(absence, "kind")).toEqual([
      ...["vacation", "sick", "maternity", "childcare", "long", "military", "other"],
    ]);
    expect(suggested(absence)).toEqual([
      ["kind", "vacation"],
      ["from", today],
    ]);
  });
});

describe("somebody who came", () => {
  const answers = { name: "Ёлкина Вера Львовна", position: "воспитатель", day: "03.03.2026" };

  test("is in the staff, and with a group", () => {
    const { edits, told } = staffCame.tell(asked({ ...answers, group: "sun" }));
    expect(edits).toMatchObject([
      {
        ...{ kind: "append", file: "assignments", path: ["staff"] },
        value: { id: "elkina", position: "воспитатель", employedFrom: "2026-03-03" },
      },
      {
        ...{ kind: "append", file: "assignments", path: ["educators"] },
        value: { staff: "elkina", group: "sun", from: "2026-03-03" },
      },
    ]);
    expect(told).toEqual(["Ёлкина Вера Львовна работает с 03.03.2026."]);
    expect(staffCame.tell(asked(answers)).edits).toHaveLength(1);
  });

  test("has another role where the position tells none, and an id of his own", () => {
    const position = "хранитель тайны";
    const role = (more: Answers) =>
      staffCame.tell(asked({ ...answers, position, ...more })).edits[0];
    expect(role({})).toHaveProperty("value.role", "other");
    expect(role({ role: "specialist" })).toHaveProperty("value.role", "specialist");
    expect(staffCame.tell(asked(answers)).edits[0]).not.toHaveProperty("value.role");
    const question = staffCame.questions.find(({ id }) => id === "role");
    expect(question?.when?.(asked({ position }))).toBe(true);
    expect(question?.when?.(asked({ position: "воспитатель" }))).toBe(false);
    expect(question?.when?.(asked({}))).toBe(false);
  });

  test("may bear a name without letters, or that of somebody else", () => {
    const idOf = (name: string) => staffCame.tell(asked({ ...answers, name })).edits[0];
    expect(idOf("★ ★")).toHaveProperty("value.id", "rabotnik");
    expect(idOf("★ Вера")).toHaveProperty("value.id", "vera");
    expect(idOf("А Вера Львовна")).toHaveProperty("value.id", "a-2");
    expect(choices(staffCame, "role")).toEqual([
      ...["administration", "educator", "specialist", "other"],
    ]);
  });

  test("chooses among the groups that are open today", () => {
    expect(choices(staffCame, "group")).toEqual(["sun", "last"]);
    const control = staffCame.questions.find(({ id }) => id === "group")?.control;
    expect(typeof control === "function" && control(asked({}))).toMatchObject({
      choices: [{ label: "Солнышко" }, { label: "last" }],
    });
    expect(suggested(staffCame)).toEqual([["day", today]]);
  });
});

describe("somebody who left", () => {
  const day = { "last-day": "06.02.2026" };

  test("ends the work with each group, which another one takes unless it is his", () => {
    const { edits, told } = staffLeft.tell(asked({ who: "a", ...day, receiver: "b" }));
    const end = (path: (string | number)[]) => ({
      ...{ kind: "set", file: "assignments", path, value: "2026-02-06" },
    });
    expect(edits).toEqual([
      end(["staff", 1, "employedUntil"]),
      end(["educators", 0, "until"]),
      {
        ...{ kind: "append", file: "assignments", path: ["educators"] },
        value: { staff: "b", group: "sun", from: "2026-02-07" },
      },
      end(["educators", 2, "until"]),
    ]);
    expect(told).toEqual([
      "Рощин Лев Ильич — последний рабочий день 06.02.2026.",
      "Зай Анна — вместо него с 07.02.2026.",
    ]);
  });

  test("may leave to nobody; who works on that day already is not assigned again", () => {
    const { edits, told } = staffLeft.tell(asked({ who: "a", ...day }));
    expect(edits.map(({ kind }) => kind)).toEqual(["set", "set", "set"]);
    expect(told).toHaveLength(1);
    expect(staffLeft.tell(asked({ who: "b", ...day })).edits.map(({ path }) => path)).toEqual([
      ...[
        ["staff", 2, "employedUntil"],
        ["educators", 3, "until"],
      ],
    ]);
    expect(staffLeft.tell(asked({ who: "x" }))).toEqual({ edits: [], told: [] });
  });

  test("is not the head, and does not receive", () => {
    expect(choices(staffLeft, "who")).toEqual(["a", "b"]);
    expect(choices(staffLeft, "receiver", { who: "a" })).toEqual(["head", "b"]);
    expect(suggested(staffLeft)).toEqual([["last-day", today]]);
  });
});
