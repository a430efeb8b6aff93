import { expect, test } from "vitest";
import { requestWithoutOrder } from "../../src/rules/request-without-order.ts";
import { findings } from "./run-example.ts";

const { id, bad, good } = requestWithoutOrder;

test("the order is a draft", () => {
  expect(findings(id, bad)).toEqual([
    `administrators.yaml main.appointedBy error
Заявка на регистрацию № 01-21/47 от 03.09.2024: приказ о назначении администратора — ещё проект.
К заявке прикладывают действующий приказ. Проверьте запись «order-appointment» в documents.yaml.`,
  ]);
});

test("the order has ended before the request", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: order-appointment, inForceUntil: 2024-09-02, status: repealed }
`,
    }),
  ).toEqual([
    `administrators.yaml main.appointedBy error
Заявка на регистрацию № 01-21/47 от 03.09.2024: приказ о назначении администратора действовал только по 02.09.2024.
К заявке прикладывают действующий приказ. Проверьте запись «order-appointment» в documents.yaml.`,
  ]);
});

test.each([
  ["the order is in force", good],
  [
    "the order ended on the day of the request",
    {
      files: `
# documents.yaml
editions:
  - { id: order-appointment, inForceUntil: 2024-09-03, status: repealed }
`,
    },
  ],
  [
    "the request is a draft itself",
    {
      files: `
# documents.yaml
editions:
  - { id: order-appointment, status: draft }
  - { id: request, status: draft }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
