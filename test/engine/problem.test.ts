import { expect, test } from "vitest";

import { type Problem, sortProblems, withoutConsequences } from "../../src/engine/problem.ts";

function problem(file: string, line: number, column: number, rule = "a"): Problem {
  return { rule, severity: "error", message: rule, file, line, column };
}

test("by file, line and column as numbers; of one place as they came", () => {
  const sorted = [
    problem("a", 1, 1, "second"),
    problem("a", 1, 1, "first"),
    problem("a", 2, 10),
    problem("a", 10, 2),
    problem("a", 10, 11),
    problem("b", 1, 1),
  ];
  const [second, first, ...rest] = sorted;
  expect(sortProblems([...rest.toReversed(), second, first].filter((each) => !!each))).toEqual(
    sorted,
  );
});

test("what stands where an earlier check found something is left out", () => {
  const cause = problem("a", 1, 2);
  const others = [problem("a", 1, 3), problem("a", 2, 2), problem("b", 1, 2), problem("a", 12, 2)];
  const found = [problem("a", 1, 2, "consequence"), ...others];
  expect(withoutConsequences([cause], found)).toEqual([cause, ...others]);
  expect(withoutConsequences([], found)).toEqual(found);
});
