import { expect, test } from "vitest";

import { declineOrganization } from "../../../src/engine/russian/decline-organization.ts";
import { placeOrganization } from "../../../src/engine/russian/place-organization.ts";
import { withPreposition } from "../../../src/engine/russian/preposition.ts";

test.each([
  ["студентами", "со студентами"],
  ["школьниками", "со школьниками"],
  ["жрецами", "со жрецами"],
  ["знатоками", "со знатоками"],
  ["сотрудниками", "с сотрудниками"],
  ["детьми", "с детьми"],
  ["взрослыми", "с взрослыми"],
])("%s: %s", (words, expected) => {
  expect(withPreposition("с", words)).toBe(expected);
});

test.each([
  ["МБОУ «Лицей № 3»", "в МБОУ «Лицей № 3»"],
  ["ФГБОУ «Лицей»", "в ФГБОУ «Лицей»"],
  ["лицей № 3", "в лицее № 3"],
  ["Дворец творчества", "во Дворце творчества"],
  ["Владимирский колледж", "во Владимирском колледже"],
  ["Фрунзенская школа", "во Фрунзенской школе"],
  ["Вечерняя школа", "в Вечерней школе"],
  ["ИП Воробьёва А. С.", "у ИП Воробьёвой А. С."],
  [
    "Индивидуальный предприниматель Воробей Анна Сергеевна",
    "у индивидуального предпринимателя Воробей Анны Сергеевны",
  ],
])("%s: %s", (name, expected) => {
  expect(placeOrganization(declineOrganization(name))).toBe(expected);
});
