import { expect, test } from "vitest";
import { missingRegulation } from "../../../../../src/packages/sferum/rules/documents/missing-regulation.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = missingRegulation;

test("the only one is repealed", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions error
Организация на платформе с 05.09.2024, а действующего Положения нет.
Утвердите Положение или, если оно утверждено, исправьте его статус.`,
  ]);
});

test("approved, but not begun", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, status: approved, inForceFrom: 2024-10-07 }
`,
    }),
  ).toEqual([
    `documents.yaml editions error
Организация на платформе с 05.09.2024, а действующего Положения нет.
Утвердите Положение или, если оно утверждено, исправьте его статус.`,
  ]);
});

test.each([
  ["there is one", good],
  [
    "not yet on the platform",
    {
      files: `
# organization.yaml
registeredOn: 2024-10-02
# documents.yaml
editions:
  - { id: regulation-1, status: draft }
`,
    },
  ],
  [
    "approved and begun: another rule speaks of the status",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, status: approved }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

const dated = (regulation: string, registeredOn = "2024-09-05") =>
  findings(id, {
    files: `
# organization.yaml
registeredOn: ${registeredOn}
# documents.yaml
editions:
  - { id: regulation-1, ${regulation} }
`,
  });

test("asked from the day of the registration on", () => {
  expect(dated("status: draft", "2024-10-01")).toHaveLength(1);
  expect(dated("status: draft", "")).toEqual([]);
});

test("the first day of the Regulation; whose status says that it holds, holds", () => {
  expect(dated("status: approved, inForceFrom: 2024-10-01")).toEqual([]);
  expect(dated("status: approved, inForceFrom: 2024-10-02")).toHaveLength(1);
  expect(dated("status: in-force, inForceFrom: 2024-10-02")).toEqual([]);
});

test("one that holds is enough", () => {
  const second = "  - { id: regulation-0, kind: regulation, date: 2023-09-01, status: repealed }";
  expect(dated(`status: in-force }\n${second.replace(" }", "")}`)).toEqual([]);
});
