import { expect, test } from "vitest";
import { notJoined } from "../../../../../src/packages/sferum/rules/people/not-joined.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = notJoined;

test("thirty days after the first day at work have gone", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml staff.kovalev.id warning
Ковалёв Пётр Ильич (музыкальный руководитель): нет на платформе, хотя присоединиться можно с 08.10.2024.
Отправьте приглашение в группу «Сотрудники», потом запишите joinedOn.
2024-11-07`,
  ]);
  expect(findings(id, good)).toEqual([]);
});

const staff = (fields: string, day = "2024-11-08", more = "") => ({
  day,
  files: `
# assignments.yaml
staff:
  - { id: kovalev, joinedOn: , statusConfirmedOn: , ${fields} }
${more}`,
});

test("who worked here before has the time from the registration of the organization", () => {
  expect(findings(id, staff("role: specialist", "2024-10-05"))).toEqual([]);
  expect(findings(id, staff("role: specialist", "2024-10-06"))).toEqual([
    expect.stringContaining("присоединиться можно с 05.09.2024."),
  ]);
});

test("joined later than the day is not joined", () => {
  const joined = (joinedOn: string) => ({
    day: "2024-11-08",
    files: `\n# assignments.yaml\nstaff:\n  - { id: kovalev, joinedOn: ${joinedOn} }\n`,
  });
  expect(findings(id, joined("2024-11-09"))).toHaveLength(1);
  expect(findings(id, joined("2024-11-08"))).toEqual([]);
});

test("others need not join, nor those who do not work here", () => {
  expect(findings(id, staff("role: other"))).toEqual([]);
  expect(findings(id, staff("employedUntil: 2024-11-07"))).toEqual([]);
  expect(findings(id, staff("employedUntil: 2024-11-08"))).toHaveLength(1);
});

test("nobody can join an organization that is not registered", () => {
  const more = "# organization.yaml\nregisteredOn:\n";
  expect(findings(id, staff("role: specialist", "2024-11-08", more))).toEqual([]);
});

test("who is away for long joins on coming back; on a holiday one may join", () => {
  const away = (kind: string, until: string) =>
    findings(
      id,
      staff(`absences: [{ kind: ${kind}, from: 2024-10-14, until: ${until} }]`, "2024-11-08"),
    );
  expect(away("childcare", "2024-11-08")).toEqual([]);
  expect(away("childcare", "2024-11-07")).toHaveLength(1);
  expect(away("vacation", "2024-11-08")).toHaveLength(1);
});
