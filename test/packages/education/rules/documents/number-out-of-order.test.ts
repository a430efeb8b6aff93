import { expect, test } from "vitest";
import { numberOutOfOrder } from "../../../../../src/packages/education/rules/documents/number-out-of-order.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = numberOutOfOrder;

test("a later order with a smaller number", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.order-appointment-additional.number warning
Приказ № 78 от 16.09.2024: номер меньше, чем у более раннего приказа № 88 («order-appointment»).
Сверьте номера и даты с журналом регистрации приказов.`,
  ]);
});

test("the number stands among other signs", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: order-use, number: "112-од" }
  - { id: order-appointment-additional, number: "98-од" }
`,
    }),
  ).toEqual([
    `documents.yaml editions.order-appointment-additional.number warning
Приказ № 98-од от 16.09.2024: номер меньше, чем у более раннего приказа № 112-од («order-use»).
Сверьте номера и даты с журналом регистрации приказов.`,
  ]);
});

test.each([
  ["numbers rise", good],
  [
    "another journal",
    {
      files: `
# documents.yaml
editions:
  - { id: order-appointment-additional, number: "3-од" }
`,
    },
  ],
  [
    "two groups of digits differ",
    {
      files: `
# documents.yaml
editions:
  - { id: order-use, number: "01-05/87" }
  - { id: order-appointment-additional, number: "02-11/3" }
`,
    },
  ],
  [
    "two groups of digits differ, and the first falls",
    {
      files: `
# documents.yaml
editions:
  - { id: order-use, number: "02-11" }
  - { id: order-appointment-additional, number: "01-12" }
`,
    },
  ],
  [
    "the same number",
    {
      files: `
# documents.yaml
editions:
  - { id: order-use, number: "87-од" }
  - { id: order-appointment-additional, number: "87-од" }
`,
    },
  ],
  [
    "a new year",
    {
      files: `
# documents.yaml
editions:
  - { id: order-appointment-additional, number: "1", date: 2025-01-13, inForceFrom: }
`,
    },
  ],
  [
    "on one day in any order",
    {
      files: `
# documents.yaml
editions:
  - { id: order-use, number: "85" }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

test("numbers of other shapes and of letters are not compared", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: order-use, number: "87" }
  - { id: order-appointment, number: "88" }
  - { id: order-appointment-additional, number: "9-од" }
  - { id: request, number: "100", date: 2024-09-01 }
`,
    }),
  ).toEqual([]);
});

test("of several groups of digits one differs, whichever it is", () => {
  const orders = (first: string, second: string) =>
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: order-use, number: "${first}" }
  - { id: order-appointment, number: "${first}" }
  - { id: order-appointment-additional, number: "${second}" }
`,
    });
  expect(orders("01-05/87", "01-05/9")).toHaveLength(1);
  expect(orders("01-05/87", "01-04/87")).toHaveLength(1);
  expect(orders("01-05/87", "01-05/100")).toEqual([]);
});
