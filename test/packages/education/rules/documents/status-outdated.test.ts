import { expect, test } from "vitest";
import { statusOutdated } from "../../../../../src/packages/education/rules/documents/status-outdated.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = statusOutdated;

test("a draft long after its date", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.status warning
Положение от 02.09.2024: приказ подписан (Приказ № 87 от 02.09.2024), а утверждённый им документ ещё проект.
Если его на самом деле ещё не утвердили, исправьте статус приказа. Если утвердили, запишите, что он подписан: npx reglament event signed --content test/fixtures/simple/content`,
  ]);
});

test.each([
  ["on its own day", "", "status: adopted", "приказ подписан"],
  ["while the order is a draft", "  - { id: order-use, status: draft }", "status: draft", null],
])("a draft that a signed order approved: %s", (_, order, status, message) => {
  const files = `
# documents.yaml
editions:
  - { id: regulation-1, ${status} }
${order}
`;
  const found = findings(id, { day: "2024-09-02", files }).filter((each) =>
    each.includes("editions.regulation-1."),
  );
  expect(found).toHaveLength(message === null ? 0 : 1);
  expect(found.join("")).toContain(message ?? "");
});

test("a draft of the past", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: order-next, kind: order-use, date: 2024-09-30, status: draft }
`,
    }),
  ).toEqual([
    `documents.yaml editions.order-next.status warning
Приказ «order-next» от 30.09.2024: дата уже прошла, а по статусу документ ещё не утверждён.
Если документ ещё не подписан, перенесите date. Если подписан, запишите это: npx reglament event signed --content test/fixtures/simple/content`,
  ]);
});

test("not yet in force", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: order-appointment-additional, inForceFrom: 2024-10-02 }
`,
    }),
  ).toEqual([
    `documents.yaml editions.order-appointment-additional.status warning
Приказ № 94 от 16.09.2024: статус — «действует», а начало действия — 02.10.2024.
До этого дня поставьте status: approved.`,
  ]);
});

test("repealed too early", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: order-appointment-additional, status: repealed, inForceUntil: 2024-10-01 }
`,
    }),
  ).toEqual([
    `documents.yaml editions.order-appointment-additional.status warning
Приказ № 94 от 16.09.2024: статус — «утратил силу», а последний день действия — 01.10.2024.
Поставьте status: in-force: дальше статус меняется сам, по датам.`,
  ]);
});

test("repealed before that which repeals it has begun", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: order-appointment-additional, status: repealed }
  - { id: order-next, kind: order-use, date: 2024-09-30, inForceFrom: 2024-10-02, status: approved, repeals: [order-appointment-additional] }
`,
    }),
  ).toEqual([
    `documents.yaml editions.order-appointment-additional.status warning
Приказ № 94 от 16.09.2024: статус — «утратил силу», а последний день действия — 01.10.2024.
Поставьте status: in-force: дальше статус меняется сам, по датам.`,
  ]);
});

test.each([
  ["statuses agree", good],
  [
    "in force already: the date alone tells",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, status: approved, inForceFrom: 2024-09-02 }
`,
    },
  ],
  [
    "no longer in force: the date alone tells",
    {
      files: `
# documents.yaml
editions:
  - { id: order-appointment-additional, inForceUntil: 2024-09-30 }
`,
    },
  ],
  [
    "a draft of today",
    {
      files: `
# documents.yaml
editions:
  - { id: order-next, kind: order-use, date: 2024-10-01, status: draft }
`,
    },
  ],
  [
    "the first and the last day",
    {
      files: `
# documents.yaml
editions:
  - { id: order-appointment-additional, inForceFrom: 2024-10-01, inForceUntil: 2024-10-01 }
`,
    },
  ],
  [
    "repealed yesterday",
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
