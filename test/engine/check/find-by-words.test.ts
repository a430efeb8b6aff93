import { expect, test } from "vitest";
import { findByWords, nameRecord } from "../../../src/engine/check/find-by-words.ts";
import { identifier } from "../../packages/rules/support.ts";

const records = [
  { id: "kovalyov", surname: "Ковалёв", firstName: "Пётр", patronymic: "Ильич" },
  { id: "kovaleva", surname: "Ковалева", firstName: "Инна", forms: { surname: "Скрытая" } },
  { id: "sad", name: { full: "Детский сад № 5", short: "ДС № 5" } },
  { id: "anna", surname: "Анна", firstName: "Анна", number: 7 },
  null,
];
const declared = records.map((record, index) => ({
  ...identifier("staff", record?.id ?? "none", index),
  record,
}));

test.each<[string, string[]]>([
  ["Ковалёв Пётр Ильич", ["kovalyov"]],
  ["ковалев петр", ["kovalyov"]],
  ["П. И. Ковалёв", ["kovalyov"]],
  ["Ковалёв П. П.", []],
  ["П. И.", []],
  ["Ковал", []],
  ["сад № 5", ["sad"]],
  ["ДС", ["sad"]],
  ["Анна", ["anna"]],
  ["Анна Анна", ["anna"]],
  ["Анна Анна Анна", []],
  ["Инна К.", ["kovaleva"]],
  // Neither the id nor the forms of a record are its words.
  ["kovaleva", []],
  ["Скрытая", []],
  ["", []],
  ["—", []],
])("«%s» names %j", (text, ids) => {
  expect(findByWords(text, declared).map(({ id }) => id)).toEqual(ids);
});

test("two records may bear the words", () => {
  const both = [...declared, { ...identifier("staff", "second", 9), record: records[0] }];
  expect(findByWords("Ковалёв", both).map(({ id }) => id)).toEqual(["kovalyov", "second"]);
});

test.each([
  [{ id: "a", surname: "Ковалёв", firstName: "Пётр", patronymic: "Ильич" }, "Ковалёв Пётр Ильич"],
  [{ id: "a", surname: "Ковалёв", firstName: "Пётр" }, "Ковалёв Пётр"],
  [{ id: "a", name: "Солнышко" }, "Солнышко"],
  [{ id: "a", title: "О персональных данных" }, "О персональных данных"],
  [{ id: "a", name: { full: "Сад" } }, ""],
  [undefined, ""],
])("%j is called «%s»", (record, name) => {
  expect(nameRecord({ ...identifier("staff", "a", 0), record })).toBe(name);
});
