import { expect, test } from "vitest";
import { missingOrderUse } from "../../../../../src/packages/sferum/rules/documents/missing-order-use.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = missingOrderUse;

test("the order is a draft", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.id error
Положение действует, а действующего приказа об использовании платформы нет.
Добавьте запись вида order-use или исправьте статус той, что есть.`,
  ]);
});

test("the order has ended", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: order-use, inForceUntil: 2024-09-30 }
`,
    }),
  ).toEqual([
    `documents.yaml editions.regulation-1.id error
Положение действует, а действующего приказа об использовании платформы нет.
Добавьте запись вида order-use или исправьте статус той, что есть.`,
  ]);
});

test.each([
  ["the order is in force", good],
  [
    "no Regulation in force either",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, status: draft }
  - { id: order-use, status: draft }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
