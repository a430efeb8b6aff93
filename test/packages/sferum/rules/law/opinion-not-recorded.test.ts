import { expect, test } from "vitest";
import { opinionNotRecorded } from "../../../../../src/packages/sferum/rules/law/opinion-not-recorded.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = opinionNotRecorded;

test("a Regulation without the opinion of the parents' council", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.adoption warning
Положение от 01.09.2025 утверждено, а мнение родителей не записано (Совет родителей).
Если совет высказался, запишите рядом с решением о принятии (adoption) второе: номер и дату протокола, body: parents-council — так этот совет назван в organization.yaml — и role: opinion, то есть мнение. Если нет — проведите заседание и утвердите новую редакцию.`,
  ]);
  expect(findings(id, good)).toEqual([]);
});

/** The bad example with other lines of the Regulation, or of the organization. */
const changed = (from: string, to: string): string[] => {
  expect(bad.files).toContain(from);
  return findings(id, { files: bad.files.replaceAll(from, to) });
};

test("no decision at all is told at the document", () => {
  expect(changed(/ {4}adoption: .*/.exec(bad.files)?.[0] ?? "", "    adoption:")).toEqual([
    expect.stringContaining("documents.yaml editions.regulation-1.id warning"),
  ]);
});

test("the first day on which the law asks for it", () => {
  expect(changed("2025-09-01", "2025-07-01")).toHaveLength(1);
  expect(changed("2025-09-01", "2025-06-30")).toEqual([]);
});

test.each([
  ["a draft", "    date: 2025-09-01", "    status: draft\n    date: 2025-09-01"],
  ["one that is only adopted", "    date: 2025-09-01", "    status: adopted\n    date: 2025-09-01"],
  ["a repealed one", "    date: 2025-09-01", "    status: repealed\n    date: 2025-09-01"],
  [
    "a council that is no more",
    "name: Совет родителей }",
    "name: Совет родителей, until: 2025-08-31 }",
  ],
])("fine: %s", (_, from, to) => {
  expect(changed(from, to)).toEqual([]);
});

test("of several councils of parents one is enough", () => {
  const second =
    "\n  - { id: parents-of-groups, name: Родительский комитет, represents: [parents] }";
  const files = good.files.replace("name: Совет родителей }", (found) => found + second);
  expect(findings(id, { files })).toEqual([]);
});

test("an order needs none", () => {
  const files = `
# documents.yaml
editions:
  - { id: regulation-1, date: 2024-09-02 }
  - { id: order-use, date: 2025-09-01, inForceFrom: 2025-09-01 }
`;
  expect(findings(id, { files })).toEqual([]);
});
