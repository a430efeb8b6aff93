import { expect, it } from "vitest";

import type { Task } from "../../../src/engine/coverage/coverage.ts";
import { planTasks } from "../../../src/engine/coverage/plan-tasks.ts";

const stages = [
  { title: "Совет", workdays: 10 },
  { title: "Сайт", workdays: 3 },
  { title: "Чаты", workdays: 5 },
];

const way = { stages, steps: {} };

function task(message: string, order: number | null, due?: string): Task {
  return {
    ...{ rule: "rule", severity: "warning", message, told: { message, advice: "" } },
    ...{ file: null, line: null, waived: null, ...(due !== undefined && { due }) },
    stage: order === null ? null : { order, title: stages[order - 1]?.title ?? "" },
  };
}

it("gives tasks a day, stage after stage; what has one keeps it, what is on no way has none", () => {
  const tasks = [
    task("совет", 1),
    task("чат", 3),
    task("срок", 3, "2026-01-01"),
    task("имя", null),
  ];
  const planned = planTasks(tasks, way, (workdays) => `день ${workdays}`);
  expect(planned.map(({ message, due, isPlanned }) => [message, due, isPlanned])).toEqual([
    ["совет", "день 10", true],
    ["чат", "день 15", true],
    ["срок", "2026-01-01", undefined],
    ["имя", undefined, undefined],
  ]);
});

it("plans nothing where nobody counts days", () => {
  expect(planTasks([task("совет", 1)], way, () => null)).toEqual([task("совет", 1)]);
});
