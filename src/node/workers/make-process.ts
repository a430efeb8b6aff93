import { openTextCache } from "../cache/text-cache.ts";
import type { Outcome, Task } from "../run/task.ts";
import { answerProcess } from "./answer-process.ts";
import { openThreadedRun } from "./open-threaded-run.ts";
import { tellShared, type ToldShared } from "./tell-shared.ts";

/** What a process is asked. */
export interface MakeTask {
  task: Task;
  organizations: readonly string[];
  /** All that were asked for, those that are made already too. */
  asked: readonly string[];
  /** Where trees of parsed texts are kept; null: nowhere. */
  texts: string | null;
}

/** What it answers: what comes of each organization, and at last of all. */
export type Made = { outcome: Outcome } | { shared: ToldShared };

answerProcess(async function* (made: MakeTask): AsyncGenerator<Made> {
  const { task, organizations, asked, texts } = made;
  const cache = texts === null ? null : openTextCache(texts);
  const work = await openThreadedRun(task, organizations, undefined, cache);
  for await (const outcome of work.run(organizations)) yield { outcome };
  yield { shared: tellShared(work, task, asked) };
});
