import { expect, test } from "vitest";
import { actAmendedSince } from "../../../../../src/packages/sferum/rules/law/act-amended-since.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = actAmendedSince;

test("amended after the approval", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.id warning
С 20.09.2024 действует новая редакция акта, на который ссылается Положение от 02.09.2024: постановление Правительства Российской Федерации от 13.07.2022 № 1241.
Прочитайте изменения. Если в Положении менять нечего, запишите день в reviewedOn.`,
  ]);
});

test("amended after the last reading", () => {
  expect(
    findings(id, {
      files: `
# reference/acts.yaml
acts:
  - { id: pp-1241, amendedOn: 2024-09-24 }
# documents.yaml
editions:
  - { id: regulation-1, reviewedOn: 2024-09-23 }
`,
    }),
  ).toEqual([
    `documents.yaml editions.regulation-1.reviewedOn warning
С 24.09.2024 действует новая редакция акта, на который ссылается Положение от 02.09.2024: постановление Правительства Российской Федерации от 13.07.2022 № 1241.
Прочитайте изменения. Если в Положении менять нечего, запишите день в reviewedOn.`,
  ]);
});

test.each([
  ["the Regulation was read since", good],
  [
    "on the day of approval",
    {
      files: `
# reference/acts.yaml
acts:
  - { id: pp-1241, amendedOn: 2024-09-02 }
`,
    },
  ],
  [
    "not yet",
    {
      files: `
# reference/acts.yaml
acts:
  - { id: pp-1241, amendedOn: 2024-10-02 }
`,
    },
  ],
  [
    "repealed since: another rule says so",
    {
      files: `
# reference/acts.yaml
acts:
  - { id: pp-1241, status: repealed, amendedOn: 2024-09-20, repealedOn: 2024-09-25 }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

test.each([
  ["2024-09-30", 0],
  ["2024-10-01", 1],
  ["2024-10-02", 1],
])("in force since 01.10.2024, judged on %s: %i", (day, count) => {
  const files = "\n# reference/acts.yaml\nacts:\n  - { id: pp-1241, amendedOn: 2024-10-01 }\n";
  expect(findings(id, { day, files })).toHaveLength(count);
});
