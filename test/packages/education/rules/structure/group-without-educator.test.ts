import { expect, test } from "vitest";
import { groupWithoutEducator } from "../../../../../src/packages/education/rules/structure/group-without-educator.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = groupWithoutEducator;

test("the only educator left the day before", () => {
  expect(findings(id, bad)).toEqual([
    `groups.yaml groups.romashka.id error
У группы «Ромашка» с 01.11.2024 нет воспитателя.
Добавьте в educators файла assignments.yaml запись с group: romashka.
2024-11-01`,
  ]);
});

test("the last day at work counts", () => {
  expect(findings(id, good)).toEqual([]);
});

test("a group, a class that never had one, in the words of the organization's type", () => {
  const files = `
# organization.yaml
type: school
# groups.yaml
groups:
  - { id: class-6a, name: 6 «А», kind: class }
`;
  expect(findings(id, { files })).toEqual([
    `groups.yaml groups.class-6a.id error
У 6 «А» класса нет классного руководителя.
Добавьте в educators файла assignments.yaml запись с group: class-6a.`,
  ]);
});

const educators = (day: string, ...records: string[]) => ({
  day,
  files: `
# groups.yaml
groups:
  - { id: zvezdochka, name: Звёздочка, kind: age-group }
# assignments.yaml
educators:
  - { staff: belyaeva, group: solnyshko, from: 2024-09-02 }
  - { staff: gromova, group: teremok, from: 2024-09-02 }
  - { staff: lebedeva, group: raduga, from: 2024-09-02 }
  - { staff: karimova, group: romashka, from: 2024-09-02 }
${records.map((record) => `  - { staff: zhuk, group: zvezdochka, ${record} }\n`).join("")}`,
});

test("whoever is to begin later is waited for", () => {
  expect(findings(id, educators("2024-10-01", "from: 2024-10-14"))).toEqual([]);
});

test("between two of them, weekends apart", () => {
  const before = "from: 2024-09-02, until: 2024-10-04";
  const [found] = findings(id, educators("2024-10-05", before, "from: 2024-10-08"));
  expect(found).toContain("У группы «Звёздочка» с 05.10.2024 нет воспитателя.");
  expect(findings(id, educators("2024-10-07", before, "from: 2024-10-08"))).toEqual([found]);
  expect(findings(id, educators("2024-10-05", before, "from: 2024-10-07"))).toEqual([]);
  expect(findings(id, educators("2024-10-08", before, "from: 2024-10-08"))).toEqual([]);
  expect(findings(id, educators("2024-10-04", before, "from: 2024-10-08"))).toEqual([]);
});

test("the work that ends first is not the last", () => {
  const long = "from: 2024-09-02";
  expect(
    findings(id, educators("2024-12-02", long, "from: 2024-09-03, until: 2024-09-30")),
  ).toEqual([]);
});
