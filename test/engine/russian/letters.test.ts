import { expect, test } from "vitest";
import {
  declineAdjective,
  findAdjectiveGender,
  findSureAdjectiveGender,
} from "../../../src/engine/russian/adjective.ts";
import { foldLetters, unfoldLetters } from "../../../src/engine/russian/fold-letters.ts";
import { keepLetterCase, lowerFirst, upperFirst } from "../../../src/engine/russian/letter-case.ts";
import { declineNoun, findNounGender } from "../../../src/engine/russian/noun.ts";
import { transliterate, uniqueId } from "../../../src/engine/russian/transliterate.ts";

test.each([
  ["Соколова", "соколовой", "Соколовой"],
  ["СОКОЛОВА", "соколовой", "СОКОЛОВОЙ"],
  ["МакДональд", "макдональда", "МакДональда"],
  ["сокол", "сокола", "сокола"],
  ["Я", "яе", "Яе"],
  ["ЛЕВ", "льва", "ЛЬВА"],
])("a form of %s has its letter case: %s → %s", (word, form, expected) => {
  expect(keepLetterCase(word, form)).toBe(expected);
});

test("the first letter of a sentence, and of a word in the middle of one", () => {
  expect([upperFirst("заведующий"), upperFirst("")]).toEqual(["Заведующий", ""]);
  expect(["Приказ", "Ёлка", "ГКП", "XI", "приказ", "А"].map(lowerFirst)).toEqual([
    ...["приказ", "ёлка", "ГКП", "XI", "приказ", "А"],
  ]);
});

test("letters of other peoples are folded for the rules, and put back into the form", () => {
  expect(foldLetters("гөлнара қизи smith́")).toBe("голнара кизи smith́");
  expect(unfoldLetters("гөлнара", "голнара", "голнары")).toBe("гөлнары");
  expect(unfoldLetters("әли", "али", "али")).toBe("әли");
  expect(unfoldLetters("лев", "лев", "льва")).toBe("льва");
});

test("the whole alphabet in the letters of ids", () => {
  expect(transliterate("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")).toBe(
    "abvgdeezhziyklmnoprstufkhtschshshchyeyuya",
  );
});

test.each([
  ["Беляева", "belyaeva"],
  ["Детский сад № 5", "detskiy-sad-5"],
  ["«Юный  техник»!", "yunyy-tekhnik"],
  ["Йод".normalize("NFD"), "yod"],
  ["★", ""],
  ["constructor 2", "constructor-2"],
  ["я".repeat(30), "ya".repeat(24)],
  // The cut never leaves a hyphen at the end.
  [`${"а".repeat(47)} б`, "a".repeat(47)],
])("the id of %s: %s", (text, id) => {
  expect(transliterate(text)).toBe(id);
});

test("of several with one name each gets an id of its own", () => {
  expect(uniqueId("a", new Set())).toBe("a");
  expect(uniqueId("a", new Set(["a"]))).toBe("a-2");
  expect(uniqueId("a", new Set(["a", "a-2", "a-3"]))).toBe("a-4");
});

test.each([
  ["masculine", "старший учебный родительский рядовой казачий большой бывший"],
  ["feminine", "старшая учебная ранняя казачья операционная"],
  ["neuter", "общее большое раннее казачье младшее ближайшее"],
  // Nouns, obliques and what has a vowel before such an ending.
  [null, "секретарий бюро маёвка статья каноэ ружьё хороши аой аий бояая аоое"],
] as const)("adjectives that are %s: %s", (gender, words) => {
  for (const word of words.split(" "))
    expect([word, findAdjectiveGender(word)]).toEqual([word, gender]);
});

test("an ending that genitives have too is no sure one", () => {
  expect(findSureAdjectiveGender("тройная")).toBe("feminine");
  const sure = ["учебный", "старший", "изделий", "столовой", "технологий", "синий", "общее"];
  expect(sure.map(findSureAdjectiveGender)).toEqual([
    ...["masculine", "masculine", null, null, null, null, "neuter"],
  ]);
});

test.each([
  ["masculine", "повар учитель санитар герой врач"],
  ["feminine", "сестра няня"],
  ["neuter", "лицо учреждение училище общество"],
  [null, "портье бюро кофе меню кашпо поле"],
] as const)("nouns that are %s: %s", (gender, words) => {
  for (const word of words.split(" ")) expect([word, findNounGender(word)]).toEqual([word, gender]);
});

test("endings under stress have «ё»", () => {
  const by = (word: string, gender: "masculine" | "feminine") =>
    declineNoun(word, gender, true, "instrumental");
  expect(["секретарь", "вратарь", "учитель"].map((word) => by(word, "masculine"))).toEqual([
    ...["секретарём", "вратарём", "учителем"],
  ]);
  expect([by("судья", "masculine"), by("швея", "feminine"), by("няня", "feminine")]).toEqual([
    ...["судьёй", "швеёй", "няней"],
  ]);
  expect(declineNoun("секретарь", "masculine", true, "prepositional")).toBe("секретаре");
});

test.each([
  ["тройной", "masculine", "тройного"],
  ["покойный", "masculine", "покойного"],
  ["чойский", "masculine", "чойского"],
  ["большой", "masculine", "большого"],
  ["отчаянная", "feminine", "отчаянной"],
  ["троекратное", "neuter", "троекратного"],
  ["переехавшее", "neuter", "переехавшего"],
  ["казачье", "neuter", "казачьего"],
] as const)("only the end of %s (%s) changes: %s", (word, gender, genitive) => {
  expect(declineAdjective(word, gender, true, "genitive")).toBe(genitive);
});
