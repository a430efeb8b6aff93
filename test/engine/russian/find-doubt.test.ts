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
  ["patronymic", "Равшан кизи", "female"],
  ["patronymic", "Ахмад ўғли", "male"],
  ["patronymic", "Маратқызы", "female"],
  ["firstName", "Анна-Мария", "female"],
  ["firstName", "Гөлнара", "female"],
  ["surname", "Иванова-Петрова", "female"],
  ["surname", "Петров-Водкин", "male"],
  ["surname", "Римский-Корсаков", "male"],
  ["surname", "Кузина", "female"],
  ["surname", "Петренко-Иванов", "male"],
  ["surname", "Белых-Иванов", "male"],
  ["surname", "Новицкий-Иванов", "male"],
  ["surname", "Куницын-Иванов", "male"],
  ["surname", "Кац-Иванова", "female"],
  ["surname", "Белых-Иванова", "female"],
  ["surname", "Новицкая-Иванова", "female"],
  ["surname", "Петренко-Иванова", "female"],
  ["surname", " Иванов ", "male"],
  ["surname", "ИВАНОВ", "male"],
  ["firstName", "Мария-Анна", "female"],
  ["surname", "Белая", "female"],
  ["surname", "Долгорукая", "female"],
  ["surname", "Гая", "male"],
  ["surname", "Калина", "male"],
] as const)("sure: %s %s %s", (part, text, sex) => {
  expect(findNameDoubt(part, text, sex)).toBeNull();
});

test.each([
  ["surname", "Кравец", "male", "гласная"],
  ["surname", "Муромец", "male", "ударения"],
  ["surname", "Шулая", "female", "грузинские"],
  ["surname", "Цхакая", "male", "грузинские"],
  ["surname", "Лев", "male", "гласная"],
  ["surname", "Козёл", "male", "гласная"],
  ["surname", "Лапоть", "male", "гласная"],
  ["surname", "Дёготь", "male", "гласная"],
  ["surname", "Калина", "female", "у мужчин"],
  ["surname", "Лавина", "female", "у мужчин"],
  ["surname", "Окраина", "female", "у мужчин"],
  ["surname", "Смородина", "female", "у мужчин"],
  ["surname", "Голова", "female", "у мужчин"],
  ["surname", "Иванова-Калина", "female", "у мужчин"],
  ["surname", "Тер-Петросян", "female", "составной"],
  ["surname", "Кац-Иванов", "male", "составной"],
  ["surname", "Гоголь-Яновский", "male", "составной"],
  ["surname", "Гоголь-Яновская", "female", "составной"],
  ["surname", "Кущёй-Иванова", "female", "составной"],
  ["firstName", "Мари-Анна", "female", "составном"],
  ["surname", "Иванов-Кравец", "male", "гласная"],
  ["surname", "Cоколoва", "female", "«C», «o» — латинские"],
  ["surname", "Иванов-", "male", "русскими буквами"],
  ["surname", "Ә", "male", "русскими буквами"],
  ["surname", "Рысь", "male", "женского рода"],
  ["surname", "Сверчок", "male", "гласная"],
  ["surname", "Шевелёк", "male", "гласная"],
  ["surname", "Кваша", "female", "ударения"],
  ["surname", "Ткач", "male", "ударения"],
  ["surname", "Грин", "male", "иностранных"],
  ["surname", "Прибой", "male", "прилагательное"],
  ["surname", "Бонч-Бруевич", "male", "составной"],
  ["surname", "Cоколова", "female", "русскими буквами: «C» — латинская"],
  ["surname", "Sokolova", "female", "русскими буквами"],
  ["firstName", "Әминә", "female", "не русской буквой"],
  ["surname", "Соколо́ва", "female", "русскими буквами"],
  ["firstName", "Жан-Поль", "male", "составном"],
  ["firstName", "Анна-Николь", "female", "«ь»"],
  ["firstName", "Айгуль", "female", "«ь»"],
  ["patronymic", "Гасан", "male", "отчество"],
] as const)("doubted: %s %s %s", (part, text, sex, reason) => {
  expect(findNameDoubt(part, text, sex)?.reason).toContain(reason);
});

test("positions used in education are hardly ever doubted", () => {
  const education = readTable("positions.tsv").slice(0, 182);
  const doubted = education
    .map(({ forms }) => forms.nominative)
    .filter((position) => findPositionDoubt(position) !== null);
  expect(doubted).toEqual([]);
});

test.each([
  ["прораб", "«прораб»"],
  ["учитель, прораб", "«прораб»"],
  ["воспитатель (прораб)", "«прораб»"],
  ["учитель и прораб", "«прораб»"],
  ["учитель; прораб", "«прораб»"],
  ["учитель / прораб", "«прораб»"],
  ["учитель – прораб", "«прораб»"],
  ["учитель детей, прораб", "«прораб»"],
  ["замдир", "«замдир»"],
  ["Head teacher", "не нашли"],
  ["", "не нашли"],
])("doubted position: %s", (position, reason) => {
  expect(findPositionDoubt(position)).toContain(reason);
});

test("where only the ending hangs on the stress, only that case is doubted", () => {
  expect(findNameDoubt("surname", "Ткач", "male")?.cases).toEqual(["instrumental"]);
  expect(findNameDoubt("surname", "Кравец", "male")?.cases).toHaveLength(5);
});

test.each([
  "и. о. заведующего",
  "врио директора",
  "завбиблиотекой",
  "замдиректора по УВР",
  "зам. директора",
  "зав. библиотекой",
  "пом. директора",
  "зам.директора по УВР",
  " Завскладом ",
  "Врио директора",
  "и.о. директора",
])("a position that rightly never declines is not doubted: %s", (position) => {
  expect(findPositionDoubt(position)).toBeNull();
});

test.each([
  "учитель, классный руководитель",
  "директор и учитель истории",
  "Директор, учитель начальных классов",
  "воспитатель (по совместительству)",
  "учитель физики и информатики",
  "учитель детей и родителей",
  "воспитатель (0,5 ставки)",
  "методист (внутренний совместитель)",
  "воспитатель (логопедическая группа)",
  "воспитатель (гпд)",
  "учитель, врио завуча",
  "старшина",
])("several titles that the rules know are not doubted: %s", (position) => {
  expect(findPositionDoubt(position)).toBeNull();
});

test("names of organizations from charters are hardly ever doubted", () => {
  const names = readTable("organizations.tsv").map(({ forms }) => forms.nominative);
  expect(names.filter((name) => findOrganizationDoubt(name) !== null)).toEqual([]);
  expect(findOrganizationDoubt("МДОУ «Ромашка» – детский сад")).toBeNull();
  expect(findOrganizationDoubt("«Детский сад № 1»")).toBeNull();
});

test.each([
  ["Частный пансион «Лес»", "«пансион»"],
  ["Kids school", "не нашли"],
  ["Пансион – детский сад", "«Пансион»"],
  ['Учреждение "Ромашка" детский сад № 5', "после кавычек"],
  ["Учреждение „Ромашка“ детский сад № 5", "после кавычек"],
  ["Учреждение «Ромашка» детский сад № 5", "после кавычек"],
])("doubted organization: %s", (name, reason) => {
  expect(findOrganizationDoubt(name)).toContain(reason);
});

test.each([
  "Ясли № 5",
  "Детские ясли – детский сад",
  "Учреждение «Детский сад № 5»",
  'Учреждение "Детский сад" № 5',
  "ИП Вишнякова И. И.",
  "МБДОУ д/с № 5",
])("an organization that is not doubted: %s", (name) => {
  expect(findOrganizationDoubt(name)).toBeNull();
});
