import { expect, test } from "vitest";
import { actRepealedBeforeApproval } from "../../../../../src/packages/sferum/rules/law/act-repealed-before-approval.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = actRepealedBeforeApproval;

test("repealed on the day of approval", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.date error
Положение от 02.09.2024 ссылается на акт, который к тому дню утратил силу (с 02.09.2024): распоряжение Минпросвещения России от 01.09.2021 № Р-210.
Замените «r-210» в legalBasis платформы действующим актом и примите новую редакцию.`,
  ]);
});

test.each([
  ["in force", good],
  [
    "repealed the day after",
    {
      files: `
# reference/acts.yaml
acts:
  - { id: r-210, repealedOn: 2024-09-03 }
`,
    },
  ],
  [
    "an act that the platform does not name",
    {
      files: `
# reference/acts.yaml
acts:
  - { id: fz-156, repealedOn: 2024-09-01 }
`,
    },
  ],
  [
    "a repealed Regulation",
    {
      files: `
# reference/acts.yaml
acts:
  - { id: r-210, repealedOn: 2024-09-01 }
# documents.yaml
editions:
  - { id: regulation-1, status: repealed }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
