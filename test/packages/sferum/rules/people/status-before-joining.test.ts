import { expect, test } from "vitest";
import { statusBeforeJoining } from "../../../../../src/packages/sferum/rules/people/status-before-joining.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = statusBeforeJoining;

test("confirmed the day before", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml staff.gromova.statusConfirmedOn warning
Громова Светлана Юрьевна: статус подтверждён 09.09.2024, а на платформе этот работник только с 10.09.2024.
Сверьте joinedOn и statusConfirmedOn с платформой.`,
  ]);
});

test("confirmed on the day of joining", () => {
  expect(findings(id, good)).toEqual([]);
});

const staff = (fields: string) => ({
  files: `\n# assignments.yaml\nstaff:\n  - { id: gromova, ${fields} }\n`,
});

test("confirmed without joining", () => {
  expect(findings(id, staff("joinedOn: "))).toEqual([
    `assignments.yaml staff.gromova.statusConfirmedOn warning
Громова Светлана Юрьевна: статус подтверждён 11.09.2024, а день, когда работник присоединился, не указан.
Сверьте joinedOn и statusConfirmedOn с платформой.`,
  ]);
});

test("nothing confirmed", () => {
  expect(findings(id, staff("statusConfirmedOn: "))).toEqual([]);
});
