import { expect, test } from "vitest";
import { joinedOutsideEmployment } from "../../../../../src/packages/sferum/rules/people/joined-outside-employment.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = joinedOutsideEmployment;

test("joined before the first day at work", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml staff.gromova.joinedOn error
Громова Светлана Юрьевна на платформе с 10.09.2024, а первый день работы — 11.09.2024.
Проверьте joinedOn, employedFrom и employedUntil.`,
  ]);
});

test("joined on the first day at work", () => {
  expect(findings(id, good)).toEqual([]);
});

const leaves = (employedUntil: string) => ({
  files: `\n# assignments.yaml\nstaff:\n  - { id: gromova, employedUntil: ${employedUntil} }\n`,
});

test("joined after the last day at work, not on it", () => {
  expect(findings(id, leaves("2024-09-09"))).toEqual([
    `assignments.yaml staff.gromova.joinedOn error
Громова Светлана Юрьевна на платформе с 10.09.2024, а последний день работы — 09.09.2024.
Проверьте joinedOn, employedFrom и employedUntil.`,
  ]);
  expect(findings(id, leaves("2024-09-10"))).toEqual([]);
});

test("who has not joined", () => {
  const files =
    "\n# assignments.yaml\nstaff:\n  - { id: gromova, joinedOn: , statusConfirmedOn: }\n";
  expect(findings(id, { files })).toEqual([]);
});
