import type { Task } from "./coverage.ts";
import type { Way } from "./requirement.ts";

/**
 * Gives the tasks of the way that have no day of their own one by which their stage can be done,
 * stage after stage; a stage with nothing to do takes no time. `dayAfter` is the day so many
 * working days after that of the report.
 */
export function planTasks(
  tasks: readonly Task[],
  { stages }: Way,
  dayAfter: (workdays: number) => string | null,
): Task[] {
  const orders = new Set(tasks.map(({ stage }) => stage?.order));
  const days = new Map<number, string | null>();
  let taken = 0;
  for (const [index, { workdays }] of stages.entries()) {
    if (!orders.has(index + 1)) continue;
    taken += workdays;
    days.set(index + 1, dayAfter(taken));
  }
  return tasks.map((task) => {
    const planned = task.due === undefined && task.stage ? days.get(task.stage.order) : null;
    return planned ? { ...task, due: planned, isPlanned: true } : task;
  });
}
