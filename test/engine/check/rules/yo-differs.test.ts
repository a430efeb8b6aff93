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
