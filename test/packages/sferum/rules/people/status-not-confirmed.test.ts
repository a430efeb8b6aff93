import { expect, test } from "vitest";
import { statusNotConfirmed } from "../../../../../src/packages/sferum/rules/people/status-not-confirmed.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = statusNotConfirmed;

test("fourteen days after joining have gone", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml staff.gromova.joinedOn error
Громова Светлана Юрьевна на платформе с 10.09.2024, а статус «сотрудник» не подтверждён.
Подтвердите статус на платформе и запишите день в statusConfirmedOn.
2024-09-24`,
  ]);
  expect(findings(id, good)).toEqual([]);
});

const staff = (fields: string) => ({
  files: `\n# assignments.yaml\nstaff:\n  - { id: gromova, ${fields} }\n`,
});

test("confirmed later than the day is not confirmed", () => {
  expect(findings(id, staff("statusConfirmedOn: 2024-10-02"))).toHaveLength(1);
  expect(findings(id, staff("statusConfirmedOn: 2024-10-01"))).toEqual([]);
});

test("who has not joined, or has left, has no status", () => {
  expect(findings(id, staff("joinedOn: , statusConfirmedOn: "))).toEqual([]);
  expect(findings(id, staff("statusConfirmedOn: , employedUntil: 2024-09-30"))).toEqual([]);
});

test("of who is away for long nothing is asked until the last day of it", () => {
  const away = (until: string) =>
    findings(
      id,
      staff(
        `statusConfirmedOn: , absences: [{ kind: childcare, from: 2024-09-11, until: ${until} }]`,
      ),
    );
  expect(away("2024-10-01")).toEqual([]);
  expect(away("2024-09-30")).toHaveLength(1);
});
