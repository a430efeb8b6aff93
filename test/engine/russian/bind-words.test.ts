import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakCost, breakCosts, breakCostsOf } from "../../../src/engine/russian/break-cost.ts";
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

  test("a space at the end of a text is bound to nothing", () => {
    expect(bindWords("я ")).toBe("я ");
    expect(bindWords("№ ")).toBe("№ ");
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
  ["в-третьих", ["в-третьих"]],
  ["группа-а", ["группа-а"]],
  ["000-14-01", ["000-14-01"]],
])("hyphens at which a line may end: %s", (word, parts) => {
  expect(hyphenParts(word)).toEqual(parts);
});

const { torn, lonely, quoted, beforeTown, counted } = breakCosts;

test.each([
  ...words(torn, "Дом —|слово –|№ 5|п. «а»|пп. 2|пункте 3|(ст. 5|статьёй 3|г. Пугачев|каб. (5)"),
  ...words(torn, "5 «Б»|10 А|«10 А»,|5 «Б“|А (ФМ)|«Б» (ФМ)|13 июля|1 мая,|июля 2022|мая, 2022"),
  ...words(
    torn,
    "ИП Соколова|2022 г.|2022 года,|2022 гг.|А. Соколова|Соколова А.|Соколова-Дымова А.|«А. Б.",
  ),
  ...words(torn, "«Соколова А.|2022 год|2022 года"),
  ...words(
    lonely,
    "во дворе|ко мне|со мной|об окне|в доме|«В доме|из-за него|(и то|что это|не № 5",
  ),
  ...words(
    counted,
    "12022 г.|мая №2022|дом №5|19995 рублей|1,25 часа|5 дней|1,5 часа|5 %|дом № 5|1822 детей|10 АБ|13 июльских|2100 лет",
  ),
  ...words(0, "№ слово|АБ (ФМ)|Б (фм)|июля 20|2022 детей|1999 детей|соколова А.|5 и|5, дней"),
  ...words(0, "полмая 2022|марта-апреля 2022|см.п. 5|рисА. Б|А.Б слово|Соколова, А.|5 -я"),
  ...words(0, "дом слово—|№ слово5|дом10 Б|10-й Б|Б слово(Ф|2022-й г.|2022 погода"),
  ...words(0, "дом слово|2022 годовой|СОКОЛОВА А.|ст слово|п.5 слово"),
])("«%s» and «%s» at a line's end: %i", (before, after, cost) => {
  expect(breakCost(before, after)).toBe(cost);
});

/** Pairs of words with the cost between them. */
function words(cost: number, pairs: string): [string, string, number][] {
  return pairs.split("|").map((pair) => {
    const [before = "", after = ""] = pair.split(" ");
    return [before, after, cost];
  });
}

test.each([
  ["«Детский сад № 5»", [quoted, quoted, torn]],
  ["(«Дом мира», и", [quoted, 0]],
  ["«Дом» и мир", [0, lonely]],
  ["«Дом без конца", [0, lonely]],
  ["слово«Дом мира»", [0]],
  ["«Детский сад №\u00a01 г.\u00a0Пугачева»", [quoted, quoted, beforeTown]],
  // Forty characters are read at a glance, forty-one are not.
  [`«Аааааааааа бббббббббб ${"в".repeat(16)}»`, [quoted, quoted]],
  [`«Аааааааааа бббббббббб ${"в".repeat(17)}»`, [0, 0]],
  [`«Аааааааааа бббббббббб ${"в".repeat(16)}», и`, [quoted, quoted, 0]],
  ["на\u00a05 дней\u00a0в году", [counted, lonely]],
])("%s", (text, costs) => {
  expect(breakCostsOf(text.split(" "))).toEqual(costs);
});

test("twenty-four characters are bound, twenty-five are not", () => {
  expect(bound(`в ${"а".repeat(22)}`)).toBe(`в␣${"а".repeat(22)}`);
  expect(bound(`в ${"а".repeat(23)}`)).toBe(`в ${"а".repeat(23)}`);
  // The whole would be half a line, and the line before it as empty.
  expect(bound("законом от 27 июля 2006 г. №\u00a0152-ФЗ")).toBe(
    "законом от␣27␣июля␣2006␣г. №␣152-ФЗ",
  );
});
