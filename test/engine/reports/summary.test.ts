import { expect, test } from "vitest";
import { countInfos, countProblems, summarize } from "../../../src/engine/reports/summary.ts";
import { problem } from "./support.ts";

function many(errors: number, warnings: number) {
  const warning = { ...problem, severity: "warning" as const };
  return [
    ...Array<typeof problem>(errors).fill(problem),
    ...Array<typeof problem>(warnings).fill(warning),
  ];
}

test.each([
  [1, 0, "Найдено: 1 ошибка"],
  [2, 1, "Найдено: 2 ошибки, 1 предупреждение"],
  [5, 2, "Найдено: 5 ошибок, 2 предупреждения"],
  [11, 12, "Найдено: 11 ошибок, 12 предупреждений"],
  [21, 25, "Найдено: 21 ошибка, 25 предупреждений"],
  [0, 104, "Найдено: 104 предупреждения"],
])("%i and %i: %s", (errors, warnings, expected) => {
  const problems = many(errors, warnings);
  expect(summarize(problems)).toBe(expected);
  expect(countProblems(problems)).toEqual({ errors, warnings });
});

test("nothing to count", () => {
  expect(summarize([])).toBeNull();
});

test("what asks for nothing is counted apart and is no warning", () => {
  const info = { ...problem, severity: "info" as const };
  expect(summarize([info, info])).toBe("Ошибок не найдено. К сведению: 2");
  expect(summarize([problem, info])).toBe("Найдено: 1 ошибка. К сведению: 1");
  expect(countProblems([problem, info])).toEqual({ errors: 1, warnings: 0 });
  expect(countInfos([problem, info])).toBe(1);
});
