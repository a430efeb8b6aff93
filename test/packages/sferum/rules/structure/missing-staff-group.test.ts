import { expect, test } from "vitest";
import { missingStaffGroup } from "../../../../../src/packages/sferum/rules/structure/missing-staff-group.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = missingStaffGroup;

test("planned, but not made on the platform", () => {
  expect(findings(id, bad)).toEqual([
    `groups.yaml groups.employees.id error
Группа «Сотрудники» ещё не создана на платформе.
Создайте группу и запишите день в createdOn.
2024-09-19`,
  ]);
  expect(findings(id, { ...bad, day: "2024-09-20" })).toHaveLength(1);
  expect(findings(id, { ...bad, day: "2024-09-19" })).toEqual([]);
});

test("not even planned", () => {
  const files = "\n# groups.yaml\ngroups:\n  - { id: employees, kind: age-group }\n";
  expect(findings(id, { files })).toEqual([
    `groups.yaml groups error
Нет группы «Сотрудники».
Создайте группу и запишите её в groups: kind: staff.
2024-09-19`,
  ]);
});

test("made by the day", () => {
  expect(findings(id, good)).toEqual([]);
  const files = good.files.replace("2024-09-09", "2024-10-02");
  expect(findings(id, { files })).toHaveLength(1);
});

test("an organization that is not registered needs none", () => {
  expect(findings(id, { files: `${bad.files}# organization.yaml\nregisteredOn:\n` })).toEqual([]);
});

test("a group that is made on the day itself is there", () => {
  const files = good.files.replace("2024-09-09", "2024-10-01");
  expect(findings(id, { files })).toEqual([]);
});
