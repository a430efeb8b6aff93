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
