import { expect, test } from "vitest";
import { educatorWithoutGroup } from "../../../../../src/packages/education/rules/structure/educator-without-group.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = educatorWithoutGroup;

test("an educator who is in no record", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml staff.kovalev.id warning
Ковалёв Пётр Ильич (воспитатель) работает без группы.
Добавьте запись в educators. Если человек не воспитатель и не учитель, исправьте role; если он в отпуске по уходу за ребёнком, объясните это исключением в reglament.yaml.`,
  ]);
});

test("a specialist needs no group", () => {
  expect(findings(id, good)).toEqual([]);
});

test("a dismissed one, or one who comes later", () => {
  const staff = (fields: string) => ({
    files: `\n# assignments.yaml\nstaff:\n  - { id: kovalev, role: educator, ${fields} }\n`,
  });
  expect(findings(id, staff("employedUntil: 2024-09-30"))).toEqual([]);
  expect(findings(id, staff("employedFrom: 2024-10-02"))).toEqual([]);
  expect(findings(id, staff("employedFrom: 2024-10-01"))).toHaveLength(1);
});

test("work that ended, work that is to begin", () => {
  const ended = (day: string, until: string) => ({
    day,
    files: `
# assignments.yaml
educators:
  - { staff: belyaeva, group: solnyshko, from: 2024-09-02 }
  - { staff: osadchaya, group: solnyshko, from: 2024-09-02 }
  - { staff: gromova, group: teremok, from: 2024-09-02 }
  - { staff: zhuk, group: teremok, from: 2024-12-02 }
  - { staff: lebedeva, group: raduga, from: 2024-09-02 }
  - { staff: karimova, group: romashka, from: 2024-09-02, until: ${until} }
`,
  });
  expect(findings(id, ended("2024-10-01", "2024-10-01"))).toEqual([]);
  expect(findings(id, ended("2024-10-02", "2024-10-01"))).toEqual([
    expect.stringContaining("Каримова Лейла (воспитатель) работает без группы."),
  ]);
});

test("who stands in for another, or is away, needs no group on those days", () => {
  const absent = (absences: string, who = "belyaeva") =>
    findings(id, {
      files: `
# assignments.yaml
staff:
  - { id: kovalev, role: educator, absences: [${who === "kovalev" ? absences : ""}] }
  - { id: belyaeva, absences: [${who === "belyaeva" ? absences : ""}] }
`,
    });
  const instead = (from: string, until: string) =>
    absent(`{ kind: vacation, from: ${from}, until: ${until}, replacedBy: kovalev }`);
  expect(instead("2024-09-25", "2024-10-01")).toEqual([]);
  expect(instead("2024-09-20", "2024-09-30")).toHaveLength(1);
  expect(absent("{ kind: childcare, from: 2024-09-25, until: 2024-10-01 }", "kovalev")).toEqual([]);
  expect(
    absent("{ kind: childcare, from: 2024-09-20, until: 2024-09-30 }", "kovalev"),
  ).toHaveLength(1);
});

test("a teacher who heads works without groups, on the days of that", () => {
  const heads = (from: string, until: string) =>
    findings(id, {
      files: `
# organization.yaml
head: [{ staff: makarova, until: ${until} }, { staff: kovalev, from: ${from} }]
# assignments.yaml
staff: [{ id: kovalev, role: educator }]
`,
    });
  expect(heads("2024-10-01", "2024-09-30")).toEqual([]);
  expect(heads("2024-10-02", "2024-10-01")).toHaveLength(1);
});

test("not every teacher of a school leads a class", () => {
  const files = `${bad.files}# groups.yaml
groups:
  - { id: romashka, name: 5 «А», kind: class }
`;
  expect(findings(id, { files })).toEqual([]);
});
