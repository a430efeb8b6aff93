import { expect, test } from "vitest";

import { keepNames, setName } from "../../../src/engine/russian/keep-names.ts";

/** No-break spaces as `~`. */
const shown = (text: string): string => text.replaceAll("\u00A0", "~");

test.each([
  ["учреждение – детский сад № 3", "учреждение~– детский сад №~3"],
  ["ДС - центр «Тополёк»", "ДС~- центр «Тополёк»"],
  ['МБДОУ "Детский сад №5 г.Примерска"', 'МБДОУ "Детский сад №5~г.Примерска"'],
  ["Лицей «Школа «Рост»»", "Лицей «Школа «Рост»»"],
  ["Центр 1990-1995", "Центр 1990-1995"],
  ["Фонд “Мост”", "Фонд “Мост”"],
  ["Школа -- сад", "Школа -- сад"],
])("%s is printed to the letter", (name, expected) => {
  expect(shown(setName(name))).toBe(expected);
});

test("around a name typography does as ever", () => {
  const set = keepNames(["ДС – центр", "ДС – центр «Два»"]);
  expect(shown(set('В ДС – центр "Мир" - сад - 5 лет'))).toBe("В ДС~– центр «Мир»~— сад~— 5 лет");
  expect(shown(set("ДС – центр «Два» – он, и ДС – центр"))).toBe(
    "ДС~– центр «Два»~— он, и ДС~– центр",
  );
  const reversed = keepNames(["ДС – центр «Два»", "ДС – центр"]);
  expect(shown(reversed("ДС – центр «Два» – он"))).toBe("ДС~– центр «Два»~— он");
  // Within a longer word it is another name.
  expect(shown(set("МДС – центр"))).toBe("МДС~— центр");
});

test("a second run changes nothing", () => {
  const set = keepNames(["ДС - центр «Тополёк»"]);
  const once = set("приказ ДС - центр «Тополёк» - от 2 мая");
  expect(keepNames([setName("ДС - центр «Тополёк»")])(once)).toBe(once);
});

test("names that typography leaves alone follow the rules of quotes", () => {
  expect(keepNames(["Сад «Мир»"])("«Положение сада и Сад «Мир»»")).toBe(
    "«Положение сада и Сад „Мир“»",
  );
});

test("also where typography gives them nothing but spaces that do not break", () => {
  expect(shown(keepNames(["Сад № 5 «Мир»"])("«О саде, Сад № 5 «Мир»»"))).toBe(
    "«О саде, Сад №~5 „Мир“»",
  );
});

test("a kept name that ends with a full stop ends its sentence", () => {
  const name = "ИП – Вишнякова И. И.";
  const set = keepNames([name])(`${name}. Номера пунктов`);
  expect(set.replaceAll("\u00A0", " ")).toBe(`${name} Номера пунктов`);
});
