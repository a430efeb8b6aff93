import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { typography } from "../../../src/engine/russian/typography.ts";

/** A middle dot shows a space that does not break. */
function setType(text: string): string {
  return typography(text).replaceAll("\u00A0", "·");
}

describe("spaces that do not break", () => {
  test.each([
    ["№1", "№·1"],
    ["№ 04-127 от 22.02.2022", "№·04-127 от 22.02.2022"],
    ["§ 2", "§·2"],
    ["+7 (84574) 2-00-00", "+7·(84574)·2-00-00"],
    ["в г.Пугачев", "в г.·Пугачев"],
    ["«Детский сад № 1 г. Пугачева»", "«Детский сад №·1·г.·Пугачева»"],
    ["со 2 сентября 2024 г..", "со 2·сентября 2024·г."],
    ["ИП Вишнякова И. И.. Номера", "ИП Вишнякова·И.·И. Номера"],
    ["чаты, каналы и т.д.. Далее", "чаты, каналы и т.·д. Далее"],
    ["Подумайте... и..", "Подумайте... и."],
    ["от 1..5 до ../папки", "от 1..5 до ../папки"],
    ["г. Пугачев, ул. Ленина, д. 5", "г.·Пугачев, ул.·Ленина, д.·5"],
    ["п.2.1, ч. 3 ст. 16", "п.·2.1, ч.·3 ст.·16"],
    ["подпункт «а» пункта 2 и пунктами 2.1, 2.2", "подпункт «а» пункта·2 и пунктами·2.1, 2.2"],
    ["(приложение 1)", "(приложение·1)"],
    ["30 августа 2024 г. решением", "30·августа 2024·г. решением"],
    ["30 августа 2024 г. Советом", "30·августа 2024·г. Советом"],
    ["1 мая 2024г.", "1·мая 2024·г."],
    ["«30» августа 2024 г.", "«30»·августа 2024·г."],
    ["А.П.Соколова", "А.·П.·Соколова"],
    ["заведующий А. П. Соколова", "заведующий А.·П.·Соколова"],
    ["Соколовой А.П.", "Соколовой·А.·П."],
    ["на 2 л. в 1 экз.", "на·2·л. в·1·экз."],
    ["и т.д.", "и т.·д."],
  ])("%s", (text, expected) => {
    expect(setType(text)).toBe(expected);
  });
});

describe("dashes and ranges", () => {
  test.each([
    ["совет - орган", "совет·— орган"],
    ["совет -- орган", "совет·— орган"],
    ["совет – орган", "совет·— орган"],
    ["совет — орган", "совет·— орган"],
    ["2023-2024 учебный год", "2023–2024 учебный год"],
    ["дети 3-4 лет", "дети 3–4 лет"],
    ["с 8:00-18:00", "с 8:00–18:00"],
  ])("%s", (text, expected) => {
    expect(setType(text)).toBe(expected);
  });
});

describe("what must not change", () => {
  test.each([
    "учитель-логопед",
    "8-800-555-35-35",
    "8 (84574) 2-12-34",
    "2024-08-30",
    "04-127",
    "ГОСТ Р 7.0.97-2016",
    "https://example.ru/2023-2024/a-b?c=1-2",
    "info@example.ru",
    "ст. воспитатель",
    "<b>**x**</b> & 'y'",
    "О'Нил, О’Нил",
    "",
    "—",
    "слово",
  ])("%s", (text) => {
    expect(typography(text)).toBe(text);
  });
});

describe("stray blanks", () => {
  test.each([
    ["а  б", "а б"],
    ["а\tб", "а б"],
    ["а\u2028б\u2029в", "а б в"],
    ["а\nб", "а б"],
    ["а \u00A0 б", "а·б"],
    [" а ", " а "],
  ])("%j", (text, expected) => {
    expect(setType(text)).toBe(expected);
  });
});

test("quotes are set too, as setQuotes sets them", () => {
  expect(setType('МБОУ "СОШ №5"')).toBe("МБОУ «СОШ №·5»");
  expect(setType('№ "5"')).toBe("№·«5»");
});

test("a second run changes nothing", () => {
  const pieces = fc.array(
    fc.constantFrom(
      ...[
        "№",
        "§",
        "г.",
        "ул.",
        "ст.",
        "п.",
        "т.",
        "д.",
        "А.",
        "П.",
        "Соколова",
        "л.",
        "экз.",
        "%",
      ],
      ...[" ", "  ", "\u00A0", "\t", "\u2028", "-", "--", "–", "—", "«", "»", '"', ",", ":"],
      ...["1", "30", "2024", "2023", "августа", "мая", "лет", "слово", "8:00", "А", "🙂"],
    ),
    { maxLength: 30 },
  );
  const text = fc.oneof(
    pieces.map((list) => list.join("")),
    fc.string(),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(text, (source) => {
      const once = typography(source);
      expect(typography(once)).toBe(once);
    }),
    { numRuns: 20_000 },
  );
});

test.each(['««»№»"', '„""“'])("what %s pairs is anybody's guess: it stays", (source) => {
  const once = typography(source);
  expect(typography(once)).toBe(once);
  expect(once).toBe(source);
});

test("never loses a letter or a digit", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (source) => {
      const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
      expect(letters(typography(source))).toBe(letters(source));
    }),
  );
});
