import { expect, test } from "vitest";
import { duplicateNumber } from "../../../../../src/packages/education/rules/documents/duplicate-number.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = duplicateNumber;

test("two orders of a year with one number", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.order-use.number error
Приказ № 86 от 02.09.2024: этот номер в том же году уже есть у приказа «order-appointment».
Сверьте оба номера с журналом регистрации приказов.`,
  ]);
});

test("on other days of the year", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: order-use, number: "86", date: 2024-08-30 }
  - { id: order-appointment, number: "86" }
`,
    }),
  ).toHaveLength(1);
});

test.each([
  ["different numbers", good],
  [
    "in different years",
    {
      files: `
# documents.yaml
editions:
  - { id: order-use, number: "86", date: 2023-12-29 }
  - { id: order-appointment, number: "86" }
`,
    },
  ],
  [
    "a letter has a journal of its own",
    {
      files: `
# documents.yaml
editions:
  - { id: request, number: "86" }
  - { id: order-appointment, number: "86" }
`,
    },
  ],
  [
    "no numbers",
    {
      files: `
# documents.yaml
editions:
  - { id: order-use, number: }
  - { id: order-appointment, number: }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
