import { describe, expect, test } from "vitest";
import { Internal } from "../../../src/engine/base/internal.ts";
import { internalValues } from "../../../src/engine/privacy/internal-values.ts";
import { change, checkChanged, problemsOf } from "./support.ts";

/** Problems of a field that is a plain value or a list with days. */
const headProblems = (head: string) =>
  problemsOf({ organization: change("organization", "head: makarova", `head: ${head}`) });

describe("a field that may be a list", () => {
  test("takes the value, and the list", () => {
    const two = "[{ staff: sokolova, until: 2024-01-08 }, { staff: makarova, from: 2024-01-09 }]";
    expect(headProblems(two)).toBe("");
  });

  test("of another type: both are named", () => {
    expect(headProblems("{ staff: makarova }")).toContain(
      "Поле «Руководитель» (head): ожидается текст или список: каждая строка начинается с «- », а здесь набор полей.",
    );
  });

  test("a number is still a text without quotes", () => {
    expect(headProblems("7")).toContain("missing-quotes");
  });

  test("an empty list, and nothing at all", () => {
    expect(headProblems("[]")).toContain("в списке строк 0, а нужно не меньше 1");
    expect(headProblems("")).toContain("Поле «Руководитель» (head): значение не указано.");
  });

  test("what a value may be is said in the value's words, in the list too", () => {
    const surname = (text: string) =>
      problemsOf({ assignments: change("assignments", "surname: Макарова", `surname: ${text}`) });
    const words = "Фамилия, имя или отчество; до 100 знаков, не только пробелы.";
    expect(surname('"   "')).toContain(words);
    expect(surname('[{ surname: "   " }]')).toContain(words);
  });

  test("mistakes in the list stand at their place", () => {
    const list = `
  - { staff: makarova, until: 2024-02-31 }
  - { from: 2024-03-01 }
  - { staff: sokolova, untill: 2024-04-01 }
  - makarova
`;
    expect(headProblems(list)).toMatchInlineSnapshot(`
      "o/organization.yaml:24:31–24:41 error wrong-date
      Поле «По какой день» (until): дня 2024-02-31 нет в календаре.
      В этом месяце дней: 29.
      o/organization.yaml:25:5–25:25 error missing-field
      «Руководитель» (head, № 2): не хватает поля «Руководитель» (staff).
      Например: staff: makarova
      o/organization.yaml:26:24–26:30 error unknown-field
      Неизвестное поле «untill».
      Возможно, вы имели в виду «until» («По какой день»).
      o/organization.yaml:27:5–27:13 error wrong-type
      Поле «Руководитель» (head, № 4): ожидается набор полей: в каждой строке имя, двоеточие и значение, а здесь текст «makarova».
      Например: { staff: makarova, from: 2025-09-01 }"
    `);
  });

  test("ids in the list are references", () => {
    expect(headProblems("[{ staff: petrova }]")).toMatchInlineSnapshot(`
      "o/organization.yaml:23:17–23:24 error unknown-reference
      В файле assignments.yaml нет записи «petrova» (работник).
      Есть: «makarova», «sokolova»."
    `);
  });
});

describe("a former administrator", () => {
  const administrators = `main:
  - staff: sokolova
    appointedBy: order-appointment
    appointedOn: 2023-09-01
    until: 2024-09-01
    personalMobile: +7 900 000-00-02
    personalEmail: sokolova@example.ru
    registration: { on: 2023-09-04, mobile: +7 900 000-00-03 }
  - staff: makarova
    appointedBy: order-appointment
    appointedOn: 2024-09-02
    personalMobile: +7 900 000-00-01
    personalEmail: makarova@example.ru
additional: []
`;

  test("has contacts as internal as those of the present one", () => {
    const { data } = checkChanged({ administrators });
    expect(data?.administrators.main).toMatchObject([
      {
        personalMobile: new Internal("+7 (900) 000-00-02"),
        personalEmail: new Internal("sokolova@example.ru"),
        registration: { mobile: new Internal("+7 (900) 000-00-03") },
      },
      { personalMobile: new Internal("+7 (900) 000-00-01") },
    ]);
    expect(internalValues(data).map(({ path }) => path)).toEqual([
      "administrators.main.0.personalMobile",
      "administrators.main.0.personalEmail",
      "administrators.main.0.registration.mobile",
      "administrators.main.1.personalMobile",
      "administrators.main.1.personalEmail",
    ]);
  });
});
