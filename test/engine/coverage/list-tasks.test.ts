import { expect, test } from "vitest";

import { listTasks } from "../../../src/engine/coverage/list-tasks.ts";
import type { Problem } from "../../../src/engine/problem.ts";

function problem(message: string, severity: Problem["severity"], due?: string): Problem {
  const place = { file: "groups.yaml", line: 1, column: 1 };
  return { rule: "some-rule", severity, message, ...place, ...(due !== undefined && { due }) };
}

test("by the day, then without one; errors before warnings; leave to wait has its last day", () => {
  const ignore = { rule: "some-rule", file: "groups.yaml", reason: "Ждём.", until: "2024-11-15" };
  const tasks = listTasks({
    problems: [
      problem("warning", "warning"),
      problem("error", "error"),
      problem("later", "error", "2024-12-01"),
      problem("sooner", "warning", "2024-10-05"),
    ],
    waived: [{ problem: problem("waits", "error", "2024-09-01"), ignore }],
  });
  expect(tasks.map(({ message, due, waived }) => [message, due, waived?.reason])).toEqual([
    ["sooner", "2024-10-05", undefined],
    ["waits", "2024-11-15", "Ждём."],
    ["later", "2024-12-01", undefined],
    ["error", undefined, undefined],
    ["warning", undefined, undefined],
  ]);
});
