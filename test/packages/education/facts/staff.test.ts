import { describe, expect, test } from "vitest";

import {
  fullName,
  isAway,
  isEmployed,
  longAbsences,
  memberOn,
  tellNotEmployed,
} from "../../../../src/packages/education/facts/staff.ts";
import type { StaffMember } from "../../../../src/packages/education/generated/types.ts";
import { derivePerson } from "../../../../src/packages/education/model/derive-person.ts";
import { member } from "../model/people.ts";

const surname = [
  { surname: "Рощина", until: "2024-10-04" },
  { surname: "Зай", from: "2024-10-05", forms: { genitive: "Зая" } },
];
const position = [
  { position: "воспитатель", until: "2024-12-31", forms: { genitive: "воспитателя-стажёра" } },
  { position: "старший воспитатель", from: "2025-01-01" },
];
const she = { sex: "female", firstName: "Анна", patronymic: "Ильинична" } as const;

describe("a member of the staff on a day", () => {
  test("is as the data say where nothing changed", () => {
    const plain = member("a", { forms: { surname: { genitive: "Рощи" } } });
    expect(memberOn(plain, "2024-10-01")).toEqual(plain);
  });

  test("has the surname and the position of that day", () => {
    const changed = member("a", { surname, position });
    const on = (day: string) => {
      const today = memberOn(changed, day);
      return [today.surname, today.position];
    };
    expect(on("2024-10-04")).toEqual(["Рощина", "воспитатель"]);
    expect(on("2024-10-05")).toEqual(["Зай", "воспитатель"]);
    expect(on("2024-12-31")).toEqual(["Зай", "воспитатель"]);
    expect(on("2025-01-01")).toEqual(["Зай", "старший воспитатель"]);
  });

  test("has the forms of the entry that holds, and of no other", () => {
    const on = (day: string) => {
      const { fullName: name, position: post } = derivePerson(
        memberOn(member("a", { ...she, surname, position }), day),
      );
      return [name.genitive, post.genitive];
    };
    expect(on("2024-10-04")).toEqual(["Рощиной Анны Ильиничны", "воспитателя-стажёра"]);
    expect(on("2024-10-05")).toEqual(["Зая Анны Ильиничны", "воспитателя-стажёра"]);
    expect(on("2025-01-01")).toEqual(["Зая Анны Ильиничны", "старшего воспитателя"]);
  });

  test("keeps the forms that stand beside the name for what has no history", () => {
    const forms = {
      surname: { genitive: "Рощи" },
      firstName: { genitive: "Анне" },
      position: { genitive: "няни" },
    };
    const formsOn = (rest: Partial<StaffMember>) =>
      memberOn(member("a", { forms, ...rest }), "2024-10-05").forms;
    expect(formsOn({ surname })).toEqual({ ...forms, surname: { genitive: "Зая" } });
    expect(formsOn({ position })).toEqual({
      ...forms,
      position: { genitive: "воспитателя-стажёра" },
    });
  });
});

test("messages name people by the surname of a day, else by the last one", () => {
  const changed = member("a", { ...she, surname });
  expect(fullName(changed, "2024-10-04")).toBe("Рощина Анна Ильинична");
  expect(fullName(changed)).toBe("Зай Анна Ильинична");
  const { patronymic, ...short } = member("b");
  expect(patronymic).toBe("Ильич");
  expect(fullName(short)).toBe("Рощин Лев");
});

test("the first and the last day at work count", () => {
  const works = { employedFrom: "2024-09-02", employedUntil: "2024-09-30" };
  const days = ["2024-09-01", "2024-09-02", "2024-09-30", "2024-10-01"];
  expect(days.map((day) => isEmployed(works, day))).toEqual([false, true, true, false]);
});

describe("who is away for long", () => {
  const absence = (kind: "vacation" | "sick" | "maternity") =>
    member("a", { absences: [{ kind, from: "2025-02-03", until: "2025-06-22" }] });

  test("is so from the first to the last day", () => {
    const days = ["2025-02-02", "2025-02-03", "2025-06-22", "2025-06-23"];
    expect(days.map((day) => isAway(absence("maternity"), day))).toEqual([
      ...[false, true, true, false],
    ]);
  });

  test.each(["vacation", "sick"] as const)("is not who comes back soon: %s", (kind) => {
    expect(isAway(absence(kind), "2025-02-03")).toBe(false);
    expect(longAbsences(absence(kind))).toEqual([]);
  });

  test("is nobody of whom nothing is told", () => {
    expect(isAway({}, "2025-02-03")).toBe(false);
    expect(longAbsences(undefined)).toEqual([]);
  });
});

test("who is not employed on a day is not yet, or no longer", () => {
  const gone = member("a", { employedFrom: "2024-09-02", employedUntil: "2025-05-30" });
  expect(tellNotEmployed(gone, "2024-09-01")).toBe("работает только с 02.09.2024");
  expect(tellNotEmployed(gone, "2025-05-31")).toBe("последний день работы — 30.05.2025");
  expect(tellNotEmployed(gone, "2024-09-02")).toBe("последний день работы — 30.05.2025");
});
