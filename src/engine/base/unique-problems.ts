import type { Problem } from "../problem.ts";

/**
 * Each mistake once: one in a loop, in a part that many documents include, or in a text that many
 * organizations share is one mistake.
 */
export function uniqueProblems(problems: readonly Problem[]): Problem[] {
  const byKey = new Map(
    problems.map((problem) => [
      [problem.rule, problem.file, problem.line, problem.column, problem.message].join("\n"),
      problem,
    ]),
  );
  return [...byKey.values()];
}
