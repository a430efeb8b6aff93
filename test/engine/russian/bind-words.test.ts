import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bindWords, hyphenParts } from "../../../src/engine/russian/bind-words.ts";

/** No-break spaces are shown. */
function bound(text: string): string {
  return bindWords(text).replaceAll("\u00a0", "␣");
}

describe("words that no line parts", () => {
  test.each([
    ["от 13 июля 2022 г. № 5", "от␣13␣июля␣2022␣г.␣№␣5"],
    ["согласно пункту 2.1 и п. 3", "согласно пункту␣2.1 и␣п.␣3"],
    ["назначить Соколову А. П. с завтрашнего дня", "назначить Соколову␣А.␣П. с␣завтрашнего дня"],
    ["ученики 10 А (ФМ) класса", "ученики 10␣А␣(ФМ)\u2003класса".replace("\u2003", " ")],
    ["родители 5 «Б» класса", "родители 5␣«Б» класса"],
    ["ул. Ленина, д. 5", "ул.␣Ленина, д.␣5"],
    ["и в приказе", "и␣в␣приказе"],
    ["для детей и для педагогов", "для␣детей и␣для␣педагогов"],
    ["в «Детский сад № 7» пришли", "в␣«Детский␣сад␣№␣7» пришли"],
    ["на 5 дней", "на␣5␣дней"],
  ])("%s", (text, expected) => {
    expect(bound(text)).toBe(expected);
  });

  test("little words are left where what is bound would tear a hole in the line before it", () => {
    const name = "«Центр␣развития␣ребёнка␣—␣детский␣сад␣№␣5»".replaceAll("␣", "\u00a0");
    expect(bindWords(`в ${name}`)).toBe(`в ${name}`);
    expect(bindWords("в руководстве", () => false)).toBe("в руководстве");
    expect(bindWords("№ 5", () => false)).toBe("№\u00a05");
  });

  test("a text stays as long as it was, and a second run changes nothing", () => {
    const word = fc.constantFrom(
      "в",
      "13",
      "июля",
      "2022",
      "г.",
      "№",
      "«Дом",
      "5»",
      "слово",
      "",
      "А.",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(" ");
        const once = bindWords(text);
        expect(once.replaceAll("\u00a0", " ")).toBe(text);
        expect(bindWords(once)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  ["информационно-коммуникационный", ["информационно-", "коммуникационный"]],
  ["Ленинск-Кузнецкий", ["Ленинск-Кузнецкий"]],
  ["Тер-Ованесян", ["Тер-Ованесян"]],
  ["МБОУ-СОШ", ["МБОУ-СОШ"]],
  ["57-ОД", ["57-ОД"]],
  ["000-14-01", ["000-14-01"]],
])("hyphens at which a line may end: %s", (word, parts) => {
  expect(hyphenParts(word)).toEqual(parts);
});
