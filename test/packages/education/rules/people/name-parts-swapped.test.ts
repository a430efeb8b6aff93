import { expect, test } from "vitest";

import { applyRepair } from "../../../../../src/engine/yaml/apply-repair.ts";
import { namePartsSwapped } from "../../../../../src/packages/education/rules/people/name-parts-swapped.ts";
import { findings, runExample } from "../../../rules/run-example.ts";

const { id, bad } = namePartsSwapped;

const named = (surname: string, firstName: string) => ({
  files: `
# assignments.yaml
staff:
  - { id: kovalev, surname: ${surname}, firstName: ${firstName}, patronymic: , sex: male }
`,
});

test("the bad example, and what mends it", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml staff.kovalev.surname warning
Похоже, фамилия и имя перепутаны местами: фамилия «Пётр», имя «Ковалёв».
Если так, запишите surname: Ковалёв, firstName: Пётр.`,
  ]);
  const [found] = runExample(bad).filter(({ rule }) => rule === id);
  const text = "staff:\n  - { surname: Пётр, firstName: Ковалёв }\n";
  const edits = (found?.repair?.edits ?? []).map((edit) => ({
    ...edit,
    path: ["staff", 0, ...edit.path.slice(2)],
  }));
  expect(found?.repair?.needsLook).toBe(true);
  expect(applyRepair(text, { label: "", edits })).toBe(
    "staff:\n  - { surname: Ковалёв, firstName: Пётр }\n",
  );
});

test.each([
  ["Анна", "Мельник"],
  ["Ольга", "Коваленко"],
  ["АННА", "Соколова"],
  ["Иван", "Вишневский"],
  ["Нина", "Черных"],
])("swapped: %s %s", (surname, firstName) => {
  expect(findings(id, named(surname, firstName))).toHaveLength(1);
});

test.each([
  ["Мельник", "Анна"],
  ["Роман", "Элина"],
  ["Роман", "Алевтина"],
  ["Лев", "Валентин"],
  ["Антон", "Генрих"],
  ["Марат", "Демьян"],
  ["Павел", "Марко"],
  ["Максим", "Ен Су"],
  ["Илья", "Никита"],
  ["Соколов", "Матвеев"],
])("sure of nothing: %s %s", (surname, firstName) => {
  expect(findings(id, named(surname, firstName))).toEqual([]);
});
