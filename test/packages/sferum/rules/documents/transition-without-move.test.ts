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
