import { expect, test } from "vitest";
import { editionsOverlap } from "../../../../../src/packages/education/rules/documents/editions-overlap.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = editionsOverlap;

test("the former one ends long after the new one has begun", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.inForceUntil error
Редакция № 1 действует по 31.12.2024, а редакция № 2 — уже с 30.09.2024.
Уберите inForceUntil: прежняя редакция утрачивает силу сама, 29.09.2024 — её последний день. Или исправьте начало новой.`,
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
Уберите inForceUntil: прежняя редакция утрачивает силу сама, 29.09.2024 — её последний день. Или исправьте начало новой.`,
  ]);
});

test.each([
  ["the former one ended the day before", good],
  [
    "the former one is open: it ends by itself",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-2, kind: regulation, edition: 2, date: 2024-09-30, status: in-force }
`,
    },
  ],
  [
    "the new one has not begun",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, inForceUntil: 2024-10-01 }
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
  - { id: regulation-1, inForceUntil: 2024-12-31 }
  - { id: regulation-2, kind: regulation, edition: 2, date: 2024-09-30, status: draft }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
