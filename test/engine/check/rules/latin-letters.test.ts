import { expect, test } from "vitest";
import { latinLetters } from "../../../../src/engine/check/rules/latin-letters.ts";
import { findings } from "../../../packages/rules/run-example.ts";

const { id, bad, good } = latinLetters;

test("a latin A in a Russian word", () => {
  expect(findings(id, bad)).toEqual([
    `organization.yaml founder.name warning
В слове «Aдминистрация» смешаны два алфавита: латинские буквы — «A».
Наберите слово заново, не переключая раскладку.`,
  ]);
});

test("Russian letters in a latin word, a lone latin letter", () => {
  expect(
    findings(id, {
      files: `
# groups.yaml
groups:
  - { id: teremok, name: Tерeмок 5 «A» }
  - { id: raduga, description: группа онлaйн в VК и Zооm }
`,
    }),
  ).toEqual([
    `groups.yaml groups.teremok.name warning
В слове «Tерeмок» смешаны два алфавита: латинские буквы — «T», «e».
Наберите слово заново, не переключая раскладку.`,
    `groups.yaml groups.teremok.name warning
Буква «A» в строке «Tерeмок 5 «A»» — латинская, а выглядит как русская.
Наберите слово заново, не переключая раскладку.`,
    `groups.yaml groups.raduga.description warning
В слове «онлaйн» смешаны два алфавита: латинские буквы — «a».
Наберите слово заново, не переключая раскладку.`,
    `groups.yaml groups.raduga.description warning
В слове «VК» смешаны два алфавита: латинские буквы — «V».
Наберите слово заново, не переключая раскладку.`,
    `groups.yaml groups.raduga.description warning
В слове «Zооm» смешаны два алфавита: латинские буквы — «Z», «m».
Наберите слово заново, не переключая раскладку.`,
  ]);
});

test.each([
  ["all in Russian", good],
  [
    "words joined by a hyphen, addresses, names of products",
    {
      files: `
# groups.yaml
groups:
  - { id: teremok, description: 'VK-мессенджер, MAX, QR-код, X класс, info@сад.рф, https://сад.example/Пример' }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

/** What is said of a line: the message up to its colon or comma, and what it is mended to. */
function toldOf(text: string): unknown[] {
  const found: unknown[] = [];
  latinLetters.check({ strings: [{ file: "notes", path: ["a"], text }] }, (...said) => {
    const [, , message, , , repair] = said;
    found.push([message, repair?.edits[0]?.value ?? null]);
  });
  return found;
}

const mixed = (word: string, letters: string, odd = "латинские"): string =>
  `В слове «${word}» смешаны два алфавита: ${odd} буквы — ${letters}.`;

test.each([
  ["Tерeмок и Tерeмок", "Теремок и Теремок", [mixed("Tерeмок", "«T», «e»")]],
  ["курсы Googlе", "курсы Google", [mixed("Googlе", "«е»", "русские")]],
  ["Zаявка", null, [mixed("Zаявка", "«Z»")]],
  ["Googleщ", null, [mixed("Googleщ", "«щ»", "русские")]],
  ["VК", null, [mixed("VК", "«V»")]],
  ["A", null, ["Буква «A» в строке «A» — латинская, а выглядит как русская."]],
  ["www и wwwда", null, [mixed("wwwда", "«д», «а»", "русские")]],
])("«%s» is mended to «%s», if it can be", (text, mended, messages) => {
  const [first] = toldOf(text);
  expect(first).toEqual([messages[0], mended]);
  expect(new Set(toldOf(text).map(String)).size).toBe(messages.length);
});

test.each([
  "http://сад.example/Приказ",
  "http://сад.example/Пpиказ",
  "инфоx@sad.рф",
  "https://sad.example/Приказ",
  "www.сад.example",
  "почта info@сад.рф",
  "инфо@sad.рф",
  "X",
  "",
  "Сад",
])("«%s» is fine", (text) => {
  expect(toldOf(text)).toEqual([]);
});

test("words beside an «@» or an address are looked at", () => {
  expect(toldOf("@ Tеремок").length).toBe(1);
  expect(toldOf("info@sad.рф Tеремок https://сад.example/x Tерем")).toHaveLength(2);
});
