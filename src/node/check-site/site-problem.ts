import type { Problem } from "../../engine/problem.ts";

/** A problem of a published file, which has no lines that anybody edits. */
export function siteProblem(file: string, rule: string, message: string, hint: string): Problem {
  return { file, line: 1, column: 1, severity: "error", rule, message, hint };
}
