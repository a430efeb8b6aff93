import { compareText } from "../base/compare-text.ts";
import type { Problem } from "../problem.ts";
import type { Task } from "./coverage.ts";
import type { Findings } from "./coverage.ts";

/**
 * Everything that is amiss as things to do: what has a day first, by the day; what may wait, has
 * the last day of its leave.
 */
export function listTasks({ problems, waived }: Findings): Task[] {
  const open = problems.filter(asks).map((problem) => toTask(problem, null));
  const waiting = waived.map(({ problem, ignore: { until, reason } }) =>
    toTask({ ...problem, due: until }, { until, reason }),
  );
  return [...open, ...waiting].toSorted(
    (a, b) => compareText(a.due ?? "9999", b.due ?? "9999") || compareText(a.severity, b.severity),
  );
}

/** What is told for information asks for nothing. */
function asks({ severity }: Problem): boolean {
  return severity !== "info";
}

function toTask(problem: Problem, waived: Task["waived"]): Task {
  const { rule, severity, message, hint, file, line, owner, due } = problem;
  return {
    rule,
    severity,
    message,
    file,
    line,
    waived,
    ...(hint !== undefined && { hint }),
    ...(owner && { owner }),
    ...(due !== undefined && { due }),
  };
}
