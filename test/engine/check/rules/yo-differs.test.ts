import { expect, test } from "vitest";
import { yoDiffers } from "../../../../src/engine/check/rules/yo-differs.ts";
import { findings } from "../../../packages/rules/run-example.ts";

const { id, bad, good } = yoDiffers;

test("the staff has «ё», the certificate has not", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.order-appointment-additional.signature.owner warning
Здесь «Ковалев», а в assignments.yaml — «Ковалёв».
Посмотрите, как написано в паспорте или уставе, и пишите так везде.`,
  ]);
});

test("the other way round", () => {
  expect(
    findings(id, {
      files: `
# organization.yaml
founder: { name: Управление в Королёве }
# groups.yaml
groups:
  - { id: teremok, description: Кабинет в Королеве }
`,
    }),
  ).toEqual([
    `groups.yaml groups.teremok.description warning
Здесь «Королеве», а в organization.yaml — «Королёве».
Посмотрите, как написано в паспорте или уставе, и пишите так везде.`,
  ]);
});

test.each([
  ["«ё» in both", good],
  [
    "two people of one file",
    {
      files: `
# documents.yaml
editions:
  - { id: order-use, signature: { owner: Ковалев Пётр Ильич, certificate: 00A1B2C3, validFrom: 2024-08-01, validUntil: 2025-10-25 } }
# assignments.yaml
staff:
  - { id: shevchenko, surname: Ковалев }
`,
    },
  ],
  [
    "common words, short words",
    {
      files: `
# groups.yaml
groups:
  - { id: teremok, description: Все учет }
# organization.yaml
workingHours: Всё учёт
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

/** What is said of lines, each of a file of its own but for those that name one. */
function toldOf(...lines: string[]): string[] {
  const found: string[] = [];
  const strings = lines.map((line, index) => {
    const [file = "", text = ""] = line.includes(": ") ? line.split(": ") : [`file${index}`, line];
    return { file, path: [index], text };
  });
  yoDiffers.check({ strings }, (file, path, message) => {
    found.push(`${file} ${path.join(".")} ${message}`);
  });
  return found;
}

test.each([
  [["Ёлкин", "Елкин"], ["file1 1 Здесь «Елкин», а в file0.yaml — «Ёлкин»."]],
  [["Елкина", "Ёлкина и Ёлкина"], ["file0 0 Здесь «Елкина», а в file1.yaml — «Ёлкина»."]],
  [["дом Королёв", "сам Королев-на"], ["file1 1 Здесь «Королев», а в file0.yaml — «Королёв»."]],
  // A file that has both spellings says nothing of either.
  [["a: Елкин", "a: Ёлкин", "b: Елкин", "c: Ёлкин"], ["b 2 Здесь «Елкин», а в c.yaml — «Ёлкин»."]],
  [["a: Ёлкин", "a: Елкин"], []],
  [["a: Ёлкин", "a: Елкин", "b: Елкин"], []],
  [["a: Ёлкин", "a: Елкин", "b: Елкин", "b: Ёлкин"], []],
  [["Все", "Всё"], []],
  [["елкин", "Ёлкин"], []],
  [["нЁлкин", "Елкин"], []],
  [["Елкин", "Елкин"], []],
])("%j: %j", (lines, told) => {
  expect(toldOf(...lines)).toEqual(told);
});
