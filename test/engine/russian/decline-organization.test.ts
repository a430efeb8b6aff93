import fc from "fast-check";
import { expect, test } from "vitest";

import { caseNames } from "../../../src/engine/russian/cases.ts";
import { declineOrganization } from "../../../src/engine/russian/decline-organization.ts";
import { findOrganizationDoubt } from "../../../src/engine/russian/find-doubt.ts";
import { readTable } from "./read-table.ts";

const rows = readTable("organizations.tsv");

test("the table is not cut", () => {
  expect(rows.length).toBeGreaterThan(25);
});

test.each(rows)("$forms.nominative", ({ forms }) => {
  expect(declineOrganization(forms.nominative)).toEqual(forms);
});

test.each([
  "МДОУ «Детский сад № 1 г. Пугачева»",
  "МБДОУ д/с № 5",
  "МБДОУ «Ромашка» детский сад",
  "МБОУ-СОШ № 14",
  "СОШ № 14",
  "ООО «Мир»",
  "«Детский сад № 1»",
  "Head school",
  "",
  "🙂",
])("stays: %j", (name) => {
  const cases = declineOrganization(name);
  for (const each of caseNames) expect(cases[each]).toBe(name);
});

test.each([
  ["МБДОУ детский сад № 5", "МБДОУ детского сада № 5", "МБДОУ детском саду № 5"],
  ["МБОУ лицей № 3", "МБОУ лицея № 3", "МБОУ лицее № 3"],
  ["МБОУ-лицей № 3", "МБОУ-лицея № 3", "МБОУ-лицее № 3"],
  ["МБОУ средняя школа № 12", "МБОУ средней школы № 12", "МБОУ средней школе № 12"],
  ["ГБОУ Школа № 2099", "ГБОУ Школы № 2099", "ГБОУ Школе № 2099"],
  ["МБДОУ ЦРР – детский сад № 2", "МБДОУ ЦРР – детского сада № 2", "МБДОУ ЦРР – детском саду № 2"],
  ["МБУ ДО Детский центр «Луч»", "МБУ ДО Детского центра «Луч»", "МБУ ДО Детском центре «Луч»"],
  ["МБОУ ГИМНАЗИЯ № 1", "МБОУ ГИМНАЗИИ № 1", "МБОУ ГИМНАЗИИ № 1"],
  ["ЧАСТНОЕ УЧРЕЖДЕНИЕ ШКОЛА", "ЧАСТНОГО УЧРЕЖДЕНИЯ ШКОЛЫ", "ЧАСТНОМ УЧРЕЖДЕНИИ ШКОЛЕ"],
  ["ГПОУ училище № 4", "ГПОУ училища № 4", "ГПОУ училище № 4"],
  ["Ясли № 2", "Яслей № 2", "Яслях № 2"],
  ["Детские ясли № 2", "Детских яслей № 2", "Детских яслях № 2"],
  ["Учреждение детские ясли", "Учреждения детских яслей", "Учреждении детских яслях"],
  ["МБДОУ ясли-сад № 9", "МБДОУ яслей-сада № 9", "МБДОУ яслях-саду № 9"],
  ["Центр развития – ясли-сад", "Центра развития – яслей-сада", "Центре развития – яслях-саду"],
  ["Детсад № 3", "Детсада № 3", "Детсаду № 3"],
])("a noun outside quotes declines: %s", (name, genitive, prepositional) => {
  expect(declineOrganization(name)).toMatchObject({ nominative: name, genitive, prepositional });
  expect(findOrganizationDoubt(name)).toBeNull();
});

test("a decomposed name (macOS) declines, and its nominative stays as it was", () => {
  const name = "Центр развития ребёнка «Лучик»".normalize("NFD");
  expect(declineOrganization(name).nominative).toBe(name);
  expect(declineOrganization(name).genitive).toBe("Центра развития ребёнка «Лучик»");
});

test("never throws, never touches what is quoted", () => {
  const words = fc.array(
    fc.constantFrom("Детский", "сад", "учреждение", "школа", "средняя", "–", "-", "№", "5", "МОУ"),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        words.map((list) => list.join(" ")),
        fc.string(),
      ),
      (start) => {
        const name = `${start} «Детский сад, средняя школа»`;
        for (const form of Object.values(declineOrganization(name)))
          expect(form.endsWith("«Детский сад, средняя школа»")).toBe(true);
      },
    ),
  );
});

test("all cases of a nursery, whose names are plurals", () => {
  expect(declineOrganization("Детские ясли № 2")).toEqual({
    nominative: "Детские ясли № 2",
    genitive: "Детских яслей № 2",
    dative: "Детским яслям № 2",
    accusative: "Детские ясли № 2",
    instrumental: "Детскими яслями № 2",
    prepositional: "Детских яслях № 2",
  });
  expect(declineOrganization("Детские  ясли").genitive).toBe("Детских  яслей");
  expect(declineOrganization("НОВЫЕ ДЕТСКИЕ ЯСЛИ").genitive).toBe("НОВЫХ ДЕТСКИХ ЯСЛЕЙ");
});

const owner = "Индивидуальный предприниматель Вишнякова Инна Игоревна";

test.each([
  [`${owner} (сад «Мир»)`, "индивидуального предпринимателя Вишняковой Инны Игоревны (сад «Мир»)"],
  ["ИП Вишнякова Инна Игоревна", "ИП Вишняковой Инны Игоревны"],
  ["ИП Алиев Вагиф Гасан оглы", "ИП Алиева Вагифа Гасан оглы"],
  ["ИП Вишнякова И. И.", "ИП Вишняковой И. И."],
  ["ИП Вишнякова И.И. «Мир»", "ИП Вишняковой И.И. «Мир»"],
  ["ИП Петрова-Лёвина А.", "ИП Петровой-Лёвиной А."],
  ["ИП Корф-Донская Анна-Мария Ильинична", "ИП Корф-Донской Анны-Марии Ильиничны"],
  ["ИП ВИШНЯКОВА И. И.", "ИП ВИШНЯКОВОЙ И. И."],
  [
    "ИНДИВИДУАЛЬНЫЙ ПРЕДПРИНИМАТЕЛЬ АЛИЕВ ВАГИФ ГАСАН ОГЛЫ",
    "ИНДИВИДУАЛЬНОГО ПРЕДПРИНИМАТЕЛЯ АЛИЕВА ВАГИФА ГАСАН ОГЛЫ",
  ],
  ["ИП Рощин Л. И.", "ИП Рощина Л. И."],
  ["ИП Осадчий Л. И.", "ИП Осадчего Л. И."],
  ["ИП Донской Л. И.", "ИП Донского Л. И."],
  ["ИП Ясная Л. И.", "ИП Ясной Л. И."],
  ["ИП Птицына Л. И.", "ИП Птицыной Л. И."],
  ["ИП Киселёв Л. И.", "ИП Киселёва Л. И."],
  ["ИП Зайцев\u00A0Л. И.".normalize("NFD"), "ИП Зайцева Л. И."],
])("an entrepreneur declines as a person: %s", (name, genitive) => {
  expect(declineOrganization(name).genitive).toBe(genitive);
});

test.each([
  // Initials do not tell whose the surname is.
  "ИП Кравец А. А.",
  "ИП Иванова-Кравец А. А.",
  "ИП Новак А. А.",
  "ИП Щербина",
  "ИП вишнякова И. И.",
])("no more is known of an entrepreneur: %s", (name) => {
  expect(declineOrganization(name).genitive).toBe(name);
});
