import { expect, test } from "vitest";
import { reviewOverdue } from "../../../../../src/packages/education/rules/documents/review-overdue.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = reviewOverdue;

test("three years have passed", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.id warning
Положение действует с 02.09.2024 и с тех пор не пересматривалось.
Перечитайте его. Если менять нечего, запишите день в reviewedOn.
2027-09-02`,
  ]);
});

test("reviewed, but long ago", () => {
  expect(
    findings(id, {
      day: "2028-09-01",
      files: `
# documents.yaml
editions:
  - { id: regulation-1, reviewedOn: 2025-09-01 }
`,
    }),
  ).toEqual([
    `documents.yaml editions.regulation-1.reviewedOn warning
Положение последний раз пересматривали 01.09.2025.
Перечитайте его. Если менять нечего, запишите день в reviewedOn.
2028-08-31`,
  ]);
});

test.each([
  ["reviewed lately", good],
  [
    "three years have just passed",
    {
      day: "2027-09-02",
      files: `
# documents.yaml
editions:
  - { id: regulation-1, date: 2024-09-02 }
`,
    },
  ],
  [
    "not in force yet",
    {
      day: "2027-09-03",
      files: `
# documents.yaml
editions:
  - { id: regulation-1, status: approved }
`,
    },
  ],
  [
    "a new edition has taken its place",
    {
      day: "2027-09-03",
      files: `
# documents.yaml
editions:
  - { id: regulation-1, date: 2024-09-02 }
  - { id: regulation-2, kind: regulation, edition: 2, date: 2026-09-01, status: in-force, inForceFrom: 2026-09-01, adoption: { body: pedagogical-council, protocol: "1", date: 2026-08-28 }, approvedBy: order-use }
`,
    },
  ],
  [
    "repealed",
    {
      day: "2027-09-03",
      files: `
# documents.yaml
editions:
  - { id: regulation-1, status: repealed }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
