import { expect, test } from "vitest";
import { overlappingAssignments } from "../../../../../src/packages/education/rules/structure/overlapping-assignments.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = overlappingAssignments;

test("one day in two records", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml educators.1.from warning
Каримова Лейла и группа «Ромашка»: запись с 30.09.2024 пересекается с записью с 02.09.2024 по 30.09.2024.
Оставьте одну запись или исправьте даты.`,
  ]);
});

test("one record after the other", () => {
  expect(findings(id, good)).toEqual([]);
});

test("a record without an end overlaps all that follow; other groups and people do not count", () => {
  const files = `
# assignments.yaml
educators:
  - { staff: karimova, group: romashka, from: 2024-10-01, until: 2024-10-31 }
  - { staff: karimova, group: solnyshko, from: 2024-10-01 }
  - { staff: zhuk, group: romashka, from: 2024-10-01 }
  - { staff: karimova, group: romashka, from: 2024-09-02 }
`;
  expect(findings(id, { files })).toEqual([
    expect.stringContaining("запись с 01.10.2024 пересекается с записью с 02.09.2024.\n"),
  ]);
});
