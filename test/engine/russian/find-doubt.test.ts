import { expect, test } from "vitest";

import {
  findNameDoubt,
  findOrganizationDoubt,
  findPositionDoubt,
} from "../../../src/engine/russian/find-doubt.ts";
import { readTable } from "./read-table.ts";

test.each([
  ["surname", "Иванов", "male"],
  ["surname", "Осадчий", "male"],
  ["surname", "Кравец", "female"],
  ["surname", "Донской", "male"],
  ["surname", "Янукович", "male"],
  ["surname", "Бондаренко", "female"],
  ["firstName", "Любовь", "female"],
  ["firstName", "Илья", "male"],
  ["patronymic", "Петровна", "female"],
  ["patronymic", "Гасан оглы", "male"],
] as const)("sure: %s %s %s", (part, text, sex) => {
  expect(findNameDoubt(part, text, sex)).toBeNull();
});

test.each([
  ["surname", "Кравец", "male", "гласная"],
  ["surname", "Сверчок", "male", "гласная"],
  ["surname", "Шевелёк", "male", "гласная"],
  ["surname", "Кваша", "female", "ударения"],
  ["surname", "Ткач", "male", "ударения"],
  ["surname", "Грин", "male", "иностранных"],
  ["surname", "Прибой", "male", "прилагательное"],
  ["surname", "Бонч-Бруевич", "male", "составной"],
  ["surname", "Cоколова", "female", "русскими буквами"],
  ["surname", "Соколо́ва", "female", "русскими буквами"],
  ["firstName", "Анна-Мария", "female", "составном"],
  ["firstName", "Айгуль", "female", "«ь»"],
  ["patronymic", "Гасан", "male", "отчество"],
] as const)("doubted: %s %s %s", (part, text, sex, reason) => {
  expect(findNameDoubt(part, text, sex)).toContain(reason);
});

test("positions used in education are hardly ever doubted", () => {
  const education = readTable("positions.tsv").slice(0, 182);
  const doubted = education
    .map(({ forms }) => forms.nominative)
    .filter((position) => findPositionDoubt(position) !== null);
  expect(doubted).toEqual([
    "заведующий производством (шеф-повар)",
    "ассистент (помощник) по оказанию технической помощи",
    "лицо, ответственное за организацию обработки персональных данных",
  ]);
});

test.each([
  ["учитель, классный руководитель", "несколько названий"],
  ["директор и учитель истории", "несколько названий"],
  ["прораб", "«прораб»"],
  ["зам. директора", "не нашли"],
  ["Head teacher", "не нашли"],
  ["", "не нашли"],
])("doubted position: %s", (position, reason) => {
  expect(findPositionDoubt(position)).toContain(reason);
});

test("a position that rightly never declines is not doubted", () => {
  expect(findPositionDoubt("и. о. заведующего")).toBeNull();
  expect(findPositionDoubt("врио директора")).toBeNull();
});

test("names of organizations from charters are hardly ever doubted", () => {
  const names = readTable("organizations.tsv").map(({ forms }) => forms.nominative);
  expect(names.filter((name) => findOrganizationDoubt(name) !== null)).toEqual([]);
  expect(findOrganizationDoubt("МДОУ «Ромашка» – детский сад")).toBeNull();
  expect(findOrganizationDoubt("«Детский сад № 1»")).toBeNull();
});

test.each([
  ["Ясли-сад № 5", "множественного числа"],
  ["Частный пансион «Лес»", "«пансион»"],
  ["Kids school", "не нашли"],
  ["Учреждение «Ромашка» детский сад № 5", "после кавычек"],
])("doubted organization: %s", (name, reason) => {
  expect(findOrganizationDoubt(name)).toContain(reason);
});
