import { expect, test } from "vitest";
import { wrongQuotes } from "../../../../src/engine/check/rules/wrong-quotes.ts";
import { findings } from "../../../packages/rules/run-example.ts";

const { id, bad, good } = wrongQuotes;

test("no closing quote", () => {
  expect(findings(id, bad)).toEqual([
    `groups.yaml groups.teremok.description warning
Кавычка открыта, но не закрыта: группа «Почемучки
Пишите так: «Детский сад „Солнышко“».`,
  ]);
});

test("straight, crossed, without opening", () => {
  expect(
    findings(id, {
      files: `
# groups.yaml
groups:
  - { id: teremok, description: 'группа "Почемучки"' }
  - { id: raduga, description: группа Почемучки» }
  - { id: romashka, description: группа «Почему „чки» “ }
`,
    }),
  ).toEqual([
    `groups.yaml groups.romashka.description warning
Кавычка закрыта, но не открыта: группа «Почему „чки» “
Пишите так: «Детский сад „Солнышко“».`,
    `groups.yaml groups.teremok.description warning
Прямые кавычки: группа "Почемучки"
Пишите так: «Детский сад „Солнышко“».`,
    `groups.yaml groups.raduga.description warning
Кавычка закрыта, но не открыта: группа Почемучки»
Пишите так: «Детский сад „Солнышко“».`,
  ]);
});

test.each([
  ["a pair", good],
  [
    "quotes in quotes",
    {
      files: `
# groups.yaml
groups:
  - { id: teremok, description: «Сад „Искра“» и «Лес» }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

const [straight, unopened] = ["Прямые кавычки", "Кавычка закрыта, но не открыта"];
const unclosed = "Кавычка открыта, но не закрыта";

test.each([
  ['сад "Искра"', straight],
  ["сад Искра»", unopened],
  ["сад “Искра", unopened],
  ["«Сад „Искра»", unopened],
  ["„Сад»“", unopened],
  ["«Сад» „Искра", unclosed],
  ["«Сад «Искра»", unclosed],
])("«%s»: %s", (text, flaw) => {
  const found: string[] = [];
  wrongQuotes.check({ strings: [{ file: "notes", path: ["a"], text }] }, (_, __, message) => {
    found.push(message);
  });
  expect(found).toEqual([`${flaw}: ${text}`]);
});
