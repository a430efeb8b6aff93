import { expect, test } from "vitest";

import { groupByStage, listTasks } from "../../../src/engine/coverage/list-tasks.ts";
import type { Problem } from "../../../src/engine/problem.ts";

function problem(message: string, severity: Problem["severity"], due?: string): Problem {
  const place = { file: "groups.yaml", line: 1, column: 1 };
  return { rule: "some-rule", severity, message, ...place, ...(due !== undefined && { due }) };
}

test("by the day, then without one; errors before warnings; leave to wait has its last day", () => {
  const ignore = { rule: "some-rule", file: "groups.yaml", reason: "Ждём.", until: "2024-11-15" };
  const findings = {
    problems: [
      problem("warning", "warning"),
      problem("error", "error"),
      problem("later", "error", "2024-12-01"),
      problem("sooner", "warning", "2024-10-05"),
    ],
    waived: [{ problem: problem("waits", "error", "2024-09-01"), ignore }],
  };
  const tasks = listTasks(
    findings,
    () => null,
    (text) => text,
  );
  expect(tasks.map(({ message, due, waived }) => [message, due, waived?.reason])).toEqual([
    ["sooner", "2024-10-05", undefined],
    ["waits", "2024-11-15", "Ждём."],
    ["later", "2024-12-01", undefined],
    ["error", undefined, undefined],
    ["warning", undefined, undefined],
  ]);
});

test("stage after stage, in each by the day; what belongs to none comes last", () => {
  const stages = new Map([
    ["a", { order: 2, title: "Приказы" }],
    ["b", { order: 1, title: "Совет" }],
  ]);
  const problems = [
    { ...problem("other", "error", "2024-01-01"), rule: "c" },
    { ...problem("second", "error", "2024-12-01"), rule: "a" },
    { ...problem("first", "error", "2024-02-01"), rule: "a" },
    { ...problem("council", "warning"), rule: "b" },
  ];
  const say = (text: string): string => `${text}!`;
  const tasks = listTasks({ problems, waived: [] }, (rule) => stages.get(rule) ?? null, say);
  const told = groupByStage(tasks).map(({ title, tasks: own }) => [
    title,
    own.map((task) => task.told.message),
  ]);
  expect(told).toEqual([
    ["Шаг 1. Совет", ["council!"]],
    ["Шаг 2. Приказы", ["first!", "second!"]],
    ["Прочее", ["other!"]],
  ]);
});
