import { expect, test } from "vitest";

import { findSex } from "../../../src/engine/russian/sex.ts";

test.each([
  ["Петровна", "female"],
  ["Ильинична", "female"],
  ["ПЕТРОВНА", "female"],
  ["Гасан кызы", "female"],
  ["Гасан-кызы", "female"],
  ["Равшан кизи", "female"],
  ["Равшан Қизи", "female"],
  ["Маратқызы", "female"],
  ["Ахмад угли", "male"],
  ["Ахмад-ўғли", "male"],
  ["Серікұлы", "male"],
  ["Бакыт уулу", "male"],
  ["САМЕД ОГЛУ", "male"],
  ["Петрович", "male"],
  ["Ильич", "male"],
  [" Кузьмич ", "male"],
  ["Гасан оглы", "male"],
  ["Юрьевич".normalize("NFD"), "male"],
  ["Гасан", null],
  ["Сабина", null],
  ["МАРИНА", null],
  ["Анна-Кристина", null],
  ["Якубовна", "female"],
  ["Юрьевна", "female"],
  ["Никитична", "female"],
  ["", null],
  ["🙂", null],
])("%s: %s", (patronymic, expected) => {
  expect(findSex(patronymic)).toBe(expected);
});

test("the data win over the patronymic", () => {
  expect(findSex("Петровна", "male")).toBe("male");
  expect(findSex(undefined, "female")).toBe("female");
});

test("nothing to tell by", () => {
  expect(findSex()).toBeNull();
});
