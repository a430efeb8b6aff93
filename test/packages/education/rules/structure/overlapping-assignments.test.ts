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

const records = (...spans: string[]) => ({
  files: `\n# assignments.yaml\neducators:\n${spans
    .map((span) => `  - { staff: karimova, group: romashka, ${span} }\n`)
    .join("")}`,
});

test("a record is compared with that which lasts longest of the earlier ones", () => {
  const last = "from: 2024-11-15";
  expect(
    findings(
      id,
      records(
        "from: 2024-09-02, until: 2024-12-31",
        "from: 2024-10-01, until: 2024-10-31",
        "from: 2024-11-15",
      ),
    ),
  ).toEqual([
    expect.stringContaining(
      "запись с 01.10.2024 пересекается с записью с 02.09.2024 по 31.12.2024",
    ),
    expect.stringContaining(
      "запись с 15.11.2024 пересекается с записью с 02.09.2024 по 31.12.2024",
    ),
  ]);
  expect(
    findings(
      id,
      records("from: 2024-09-02, until: 2024-09-30", "from: 2024-10-01, until: 2024-12-31", last),
    ),
  ).toEqual([
    expect.stringContaining(
      "запись с 15.11.2024 пересекается с записью с 01.10.2024 по 31.12.2024",
    ),
  ]);
});

test("of two that end on one day the earlier is named", () => {
  expect(
    findings(
      id,
      records(
        "from: 2024-09-02, until: 2024-12-31",
        "from: 2024-10-01, until: 2024-12-31",
        "from: 2024-11-01",
      ),
    ),
  ).toEqual([
    expect.stringContaining("запись с 01.10.2024 пересекается с записью с 02.09.2024"),
    expect.stringContaining("запись с 01.11.2024 пересекается с записью с 02.09.2024"),
  ]);
});
