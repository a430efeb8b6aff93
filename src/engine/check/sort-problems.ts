import { compareText } from "../base/compare-text.ts";
import type { Problem } from "../problem.ts";

/** By file, line and column, as a person reads; problems of one place keep their order. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Of what a later check found, leaves out what stands where an earlier one found something. */
export function withoutConsequences(
  causes: readonly Problem[],
  found: readonly Problem[],
): Problem[] {
  const key = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;
  const places = new Set(causes.map(key));
  return [...causes, ...found.filter((problem) => !places.has(key(problem)))];
}
