import { expect, test } from "vitest";
import { repealedByNothing } from "../../../../../src/packages/education/rules/documents/repealed-by-nothing.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad } = repealedByNothing;

test("the bad example", () => {
  expect(findings(id, bad)).toMatchInlineSnapshot(`
    [
      "documents.yaml editions.order-appointment-additional.status warning
    Приказ № 94 от 16.09.2024: силу документ утратил, а отменил его неизвестно какой.
    Добавьте к документу, который его отменил, строку repeals: [order-appointment-additional].",
    ]
  `);
});

test.each([
  [
    "the next edition took its force",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, status: repealed }
  - { id: regulation-2, kind: regulation, edition: 2, date: 2024-09-30, status: in-force }
`,
    },
  ],
  [
    "an order took it",
    {
      files: `
# documents.yaml
editions:
  - { id: order-appointment-additional, status: repealed }
  - { id: order-next, kind: order-use, date: 2024-09-30, status: in-force, repeals: [order-appointment-additional] }
`,
    },
  ],
  [
    "it names its last day",
    {
      files: `
# documents.yaml
editions:
  - { id: order-appointment-additional, status: repealed, inForceUntil: 2024-09-30 }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

test("the next edition or an order that is only a draft takes no force", () => {
  const files = (id: string, next: string) => `
# documents.yaml
editions:
  - { id: ${id}, status: repealed }
  - { id: next, date: 2024-10-30, status: draft, ${next} }
`;
  const draft = files("regulation-1", "kind: regulation, edition: 2");
  expect(findings(id, { files: draft })).toHaveLength(1);
  const order = "kind: order-use, repeals: [order-appointment-additional]";
  expect(findings(id, { files: files("order-appointment-additional", order) })).toHaveLength(1);
});
