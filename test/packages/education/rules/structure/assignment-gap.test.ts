import { expect, test } from "vitest";
import { assignmentGap } from "../../../../../src/packages/education/rules/structure/assignment-gap.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = assignmentGap;

test("a gap that is to come is to be filled before it begins", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml educators.1.from warning
У группы «Ромашка» с 31.05.2025 по 02.06.2025 нет воспитателя.
Проверьте дату здесь и последний день предыдущего педагога.
2025-05-31`,
  ]);
});

test("a gap that is over is not due any more", () => {
  const [found] = findings(id, { ...bad, day: "2025-06-03" });
  expect(found).toMatch(/предыдущего педагога\.$/);
});

test("on the days of the gap another rule speaks", () => {
  expect(findings(id, { ...bad, day: "2025-05-30" })).toHaveLength(1);
  expect(findings(id, { ...bad, day: "2025-05-31" })).toEqual([]);
  expect(findings(id, { ...bad, day: "2025-06-02" })).toEqual([]);
});

test("a weekend is no gap", () => {
  expect(findings(id, good)).toEqual([]);
});
