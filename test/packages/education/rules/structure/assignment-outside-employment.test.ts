import { expect, test } from "vitest";
import { assignmentOutsideEmployment } from "../../../../../src/packages/education/rules/structure/assignment-outside-employment.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = assignmentOutsideEmployment;

test("before the first day at work", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml educators.2.from error
В распределении Каримова Лейла с 02.09.2024, а первый день работы здесь — 03.09.2024.
Проверьте даты здесь, employedFrom и employedUntil работника.`,
  ]);
  expect(findings(id, good)).toEqual([]);
});

const leaves = (employedUntil: string, until = ", until: 2024-09-30") => ({
  files: `
# assignments.yaml
staff:
  - { id: karimova, employedUntil: ${employedUntil} }
educators:
  - { staff: karimova, group: romashka, from: 2024-09-10${until} }
`,
});

test("after the last day at work", () => {
  expect(findings(id, leaves("2024-09-29"))).toEqual([
    `assignments.yaml educators.0.until error
В распределении Каримова Лейла по 30.09.2024, а последний день работы здесь — 29.09.2024.
Проверьте даты здесь, employedFrom и employedUntil работника.`,
  ]);
  expect(findings(id, leaves("2024-09-30"))).toEqual([]);
  expect(findings(id, leaves("2024-09-09"))).toEqual([
    expect.stringContaining(
      "Каримова Лейла с 10.09.2024, а последний день работы здесь — 09.09.2024.",
    ),
  ]);
});

test("work that nobody has ended is another rule's matter", () => {
  expect(findings(id, leaves("2024-09-29", ""))).toEqual([]);
});
