import { expect, test } from "vitest";
import { transitionWithoutMove } from "../../../../../src/packages/sferum/rules/documents/transition-without-move.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = transitionWithoutMove;

const order = (lines: string): string =>
  `editions:\n  - { id: order-transition, kind: order-transition, number: "99", date: 2024-09-27, ${lines} }\n`;
const platforms = `
# organization.yaml
platform:
  - { platform: sferum-vk, until: 2024-09-30 }
  - { platform: sferum-max, from: 2024-10-01 }
# documents.yaml
`;

test("the order would say that one moves to where one is", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.order-transition.date error
Приказ № 99 от 27.09.2024 — о переходе с 27.09.2024, а платформа меняется с 01.10.2024.
Поставьте приказу inForceFrom: 2024-10-01 или исправьте дни в platform файла organization.yaml.`,
  ]);
});

test.each(["2024-09-30", "2024-10-02"])("a day off: %s, a draft too", (day) => {
  for (const status of ["in-force", "approved", "draft"])
    expect(
      findings(id, { files: platforms + order(`status: ${status}, inForceFrom: ${day}`) }),
    ).toHaveLength(1);
});

test.each([
  ["on the day of the move", good],
  [
    "what is repealed is made no more",
    { files: platforms + order("status: repealed, inForceUntil: 2024-09-28") },
  ],
  [
    "the first platform of an organization",
    { files: `\n# documents.yaml\n${order("status: in-force")}` },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

test("one platform from a day on: one has come to it from none", () => {
  const files = `
# organization.yaml
platform: [{ platform: sferum-max, from: 2024-09-05 }]
# documents.yaml
${order("status: in-force")}`;
  expect(findings(id, { files })).toEqual([]);
});

test("of several moves the next one is told, after the last that one", () => {
  const files = platforms.replace(
    "from: 2024-10-01 }",
    "from: 2024-10-01, until: 2024-10-31 }\n  - { platform: sferum-vk, from: 2024-11-01 }",
  );
  const told = (inForceFrom: string) =>
    findings(id, { files: `${files}${order(`status: approved, inForceFrom: ${inForceFrom}`)}` });
  expect(told("2024-09-30").join("\n")).toContain("inForceFrom: 2024-10-01 или");
  expect(told("2024-10-01")).toEqual([]);
  expect(told("2024-10-02").join("\n")).toContain("inForceFrom: 2024-11-01 или");
  expect(told("2024-11-02")).toEqual([
    expect.stringMatching(
      /^documents\.yaml editions\.order-transition\.inForceFrom error\n[^]*inForceFrom: 2024-11-01 или/u,
    ),
  ]);
});
