import { compareText } from "../base/compare-text.ts";
import type { Problem } from "../problem.ts";
import type { Findings, Stage, Task } from "./coverage.ts";
import type { ToPlainWords } from "./plain-words.ts";

/**
 * Everything that is amiss as things to do: what has a day first, by the day; what may wait, has
 * the last day of its leave.
 */
export function listTasks(
  { problems, waived }: Findings,
  stageOf: (rule: string) => Stage | null,
  say: ToPlainWords,
): Task[] {
  const task = (problem: Problem, waits: Task["waived"]): Task =>
    toTask(problem, waits, stageOf(problem.rule), say);
  const open = problems.filter(asks).map((problem) => task(problem, null));
  const waiting = waived.map(({ problem, ignore: { until, reason } }) =>
    task({ ...problem, due: until }, { until, reason }),
  );
  return sortTasks([...open, ...waiting]);
}

export function sortTasks(tasks: readonly Task[]): Task[] {
  return tasks.toSorted(
    (a, b) => compareText(a.due ?? "9999", b.due ?? "9999") || compareText(a.severity, b.severity),
  );
}

/** The tasks of one stage of the way, in the order of the way. */
export interface StageTasks {
  /** «Шаг 1. Совет»; «Прочее» of those that belong to none. */
  title: string;
  tasks: Task[];
}

/** Tasks as a beginner does them: stage after stage, in each what has a day first. */
export function groupByStage(tasks: readonly Task[]): StageTasks[] {
  const orders = [...new Set(tasks.map(({ stage }) => stage?.order ?? last))];
  return orders
    .toSorted((a, b) => a - b)
    .map((order) => {
      const own = tasks.filter(({ stage }) => (stage?.order ?? last) === order);
      return { title: nameStage(own[0]?.stage ?? null), tasks: own };
    });
}

const last = Infinity;

/** «Шаг 1. Совет». */
export function nameStage(stage: Stage | null): string {
  return stage === null ? "Прочее" : `Шаг ${stage.order}. ${stage.title}`;
}

/** What is told for information asks for nothing. */
function asks({ severity }: Problem): boolean {
  return severity !== "info";
}

function toTask(
  problem: Problem,
  waived: Task["waived"],
  stage: Stage | null,
  say: ToPlainWords,
): Task {
  const { rule, severity, message, hint, file, line, owner, due } = problem;
  const short = (owner?.file ?? file).split("/").at(-1) ?? "";
  return {
    ...{ rule, severity, message, waived, stage, file, line },
    told: { message: say(message, short), advice: hint === undefined ? "" : say(hint, short) },
    ...(hint !== undefined && { hint }),
    ...(owner && { owner }),
    ...(due !== undefined && { due }),
  };
}
