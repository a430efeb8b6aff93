import { expect, test } from "vitest";
import { actUnchecked } from "../../../../../src/packages/education/rules/law/act-unchecked.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = actUnchecked;

test("more than a year ago", () => {
  expect(findings(id, bad)).toEqual([
    `reference/acts.yaml acts.pp-1241.checkedOn warning
Статус акта не проверяли с 01.09.2023: постановление Правительства Российской Федерации от 13.07.2022 № 1241.
Проверьте акт в справочной системе и поставьте новую дату в checkedOn.
2024-08-31`,
  ]);
});

test.each([
  ["lately", good],
  [
    "a year ago",
    {
      files: `
# reference/acts.yaml
acts:
  - { id: pp-1241, checkedOn: 2023-10-02 }
`,
    },
  ],
  [
    "a repealed act",
    {
      files: `
# reference/acts.yaml
acts:
  - { id: pp-1241, status: repealed, checkedOn: 2023-09-01 }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
