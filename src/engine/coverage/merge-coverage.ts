import { compareText } from "../base/compare-text.ts";
import type { Coverage, Task } from "./coverage.ts";
import { byTrouble } from "./judge-coverage.ts";

/** The report of all organizations out of those of parts of them, on one day. */
export function mergeCoverage([first, ...others]: readonly [Coverage, ...Coverage[]]): Coverage {
  const parts = [first, ...others];
  return {
    ...first,
    organizations: parts.flatMap(({ organizations }) => organizations).toSorted(byTrouble),
    shared: uniqueTasks(parts.flatMap(({ shared }) => shared)),
  };
}

/** What is amiss in shared files each part has found; what only one could see is among it. */
function uniqueTasks(tasks: readonly Task[]): Task[] {
  const unique = new Map(tasks.map((task) => [JSON.stringify(task), task]));
  return [...unique.values()].toSorted(
    (a, b) =>
      compareText(a.due ?? "9999", b.due ?? "9999") ||
      compareText(a.severity, b.severity) ||
      Number(a.waived !== null) - Number(b.waived !== null) ||
      compareText(a.file ?? "", b.file ?? "") ||
      (a.line ?? 0) - (b.line ?? 0),
  );
}
