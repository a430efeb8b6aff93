import type { TextCache } from "../cache/text-cache.ts";
import type { Outcome, Task } from "../run/task.ts";
import { openRunApart } from "./open-run-apart.ts";
import { openThreadedRun } from "./open-threaded-run.ts";
import { tellShared, type ToldShared } from "./tell-shared.ts";

/** What is left of a task. */
export interface Work {
  run: () => AsyncGenerator<Outcome>;
  close: () => Promise<void>;
  /** Known when the work is done. */
  tell: () => ToldShared;
}

/** Which organizations the work is on, among all that were asked for. */
export interface Left {
  rest: readonly string[];
  asked: readonly string[];
  texts: TextCache | null;
}

/** Papers of so many fill the memory, and are worth the start of a process. */
const numerous = 16;

/** Opens the work: here, or in another process where papers of many are written. */
export async function openWork(task: Task, { rest, asked, texts }: Left): Promise<Work> {
  if (task.output && rest.length >= numerous)
    return openRunApart({ task, organizations: rest, asked, texts: texts?.folder ?? null });
  const opened = await openThreadedRun(task, rest, undefined, texts);
  return {
    run: () => opened.run(rest),
    close: opened.close,
    tell: () => tellShared(opened, task, asked),
  };
}
