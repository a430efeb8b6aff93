import { expect, test } from "vitest";
import { forceBeforeApproval } from "../../../../../src/packages/education/rules/documents/force-before-approval.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = forceBeforeApproval;

test("a day too early", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.inForceFrom error
Положение от 02.09.2024: начало действия, 01.09.2024, раньше даты документа.
Документ не может действовать, пока не подписан. Проверьте inForceFrom и date.`,
  ]);
});

test("an order: named with its number", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: order-use, inForceFrom: 2024-08-30 }
`,
    }),
  ).toEqual([
    `documents.yaml editions.order-use.inForceFrom error
Приказ № 87 от 02.09.2024: начало действия, 30.08.2024, раньше даты документа.
Документ не может действовать, пока не подписан. Проверьте inForceFrom и date.`,
  ]);
});

test.each([
  ["from the day of the document on", good],
  [
    "no day is given: it is the document's own",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, inForceFrom:  }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
