import { expect, test } from "vitest";
import { datesReversed } from "../../../../../src/packages/education/rules/structure/dates-reversed.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = datesReversed;

test("work with a group", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml educators.0.until error
Последний день, 30.05.2024, раньше первого, 02.09.2024.
Исправьте ту дату, что неверна.`,
  ]);
  expect(findings(id, good)).toEqual([]);
});

test("employment; one day is enough", () => {
  const staff = (until: string) => ({
    files: `\n# assignments.yaml\nstaff:\n  - { id: zhuk, employedUntil: ${until} }\n`,
  });
  expect(findings(id, staff("2019-09-01"))).toEqual([
    expect.stringContaining(`assignments.yaml staff.zhuk.employedUntil error
Последний день, 01.09.2019, раньше первого, 02.09.2019.`),
  ]);
  expect(findings(id, staff("2019-09-02"))).toEqual([]);
});

test("a document, a certificate", () => {
  const files = `
# documents.yaml
editions:
  - { id: order-use, inForceUntil: 2024-09-01 }
  - { id: regulation-1, signature: { validUntil: 2024-07-31 } }
`;
  expect(findings(id, { files })).toEqual([
    expect.stringContaining("documents.yaml editions.order-use.inForceUntil error"),
    expect.stringContaining("documents.yaml editions.regulation-1.signature.validUntil error"),
  ]);
});

test.each([
  ["2024-09-04", ["Последний день, 04.09.2024, раньше первого, 05.09.2024."]],
  ["2024-09-05", []],
])("a certificate from 05.09.2024 until %s", (validUntil, messages) => {
  const files = `
# documents.yaml
editions:
  - { id: regulation-1, signature: { validFrom: 2024-09-05, validUntil: ${validUntil} } }
`;
  expect(findings(id, { files }).map((line) => line.split("\n")[1])).toEqual(messages);
});

test.each([
  ["groups", "groups:\n  - { id: solnyshko, openedOn: 2024-09-02, closedOn: 2024-09-01 }"],
  [
    "assignments",
    "chats:\n  - { id: head-educators, createdOn: 2024-09-02, closedOn: 2024-09-01 }",
  ],
  ["documents", "editions:\n  - { id: order-use, inForceFrom: , inForceUntil: 2024-09-01 }"],
])("of %s, by whatever field the span begins: %s", (file, data) => {
  expect(findings(id, { files: `\n# ${file}.yaml\n${data}\n` })).toEqual([
    expect.stringContaining("Последний день, 01.09.2024, раньше первого, 02.09.2024."),
  ]);
});

test.each([
  ["2024-10-01", "2024-09-30", 1],
  ["2024-10-01", "2024-10-01", 0],
])("a document in force from %s until %s: %i", (from, until, count) => {
  const files = `
# documents.yaml
editions:
  - { id: order-use, inForceFrom: ${from}, inForceUntil: ${until} }
`;
  expect(findings(id, { files })).toHaveLength(count);
});
