import { expect, test } from "vitest";
import { editionsOverlap } from "../../../../../src/packages/education/rules/documents/editions-overlap.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = editionsOverlap;

test("the former one is open", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.status error
Редакция № 1 не закрыта, а редакция № 2 — уже с 30.09.2024.
Поставьте прежней редакции status: repealed и inForceUntil: 2024-09-29.`,
  ]);
});

test("the former one ends when the new one has begun", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, status: repealed, inForceUntil: 2024-09-30 }
  - { id: regulation-2, kind: regulation, edition: 2, date: 2024-09-30, status: in-force }
`,
    }),
  ).toEqual([
    `documents.yaml editions.regulation-1.inForceUntil error
Редакция № 1 действует по 30.09.2024, а редакция № 2 — уже с 30.09.2024.
Поставьте прежней редакции status: repealed и inForceUntil: 2024-09-29.`,
  ]);
});

test.each([
  ["the former one ended the day before", good],
  [
    "the new one has not begun",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-2, kind: regulation, edition: 2, date: 2024-09-30, inForceFrom: 2024-10-02, status: approved }
`,
    },
  ],
  [
    "the new one is a draft",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-2, kind: regulation, edition: 2, date: 2024-09-30, status: draft }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
