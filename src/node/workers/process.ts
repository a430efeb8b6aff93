import process from "node:process";
import { setImmediate } from "node:timers/promises";

import { type Problem, UserError } from "../../engine/problem.ts";
import { openTextCache } from "../cache/text-cache.ts";
import type { Outcome, Task } from "../run/task.ts";
import { openThreadedRun } from "./open-threaded-run.ts";
import { tellShared, type ToldShared } from "./tell-shared.ts";

/** What a process is asked. */
export interface ProcessTask {
  task: Task;
  organizations: readonly string[];
  /** All that were asked for, those that are made already too. */
  asked: readonly string[];
  cores: number;
  /** Where trees of parsed texts are kept; null: nowhere. */
  texts: string | null;
}

/** What it answers. */
export type ProcessMessage =
  | { type: "outcome"; outcome: Outcome }
  | { type: "end"; shared: ToldShared }
  /** A UserError, which would lose its class on the way. */
  | { type: "refused"; problems: readonly Problem[] }
  /** Another error, with what the system says, which would be lost. */
  | { type: "failed"; error: unknown; said: Record<string, unknown> };

async function* work(asked: ProcessTask): AsyncGenerator<ProcessMessage> {
  const { task, organizations, cores, texts } = asked;
  const cache = texts === null ? null : openTextCache(texts);
  try {
    const run = await openThreadedRun(task, organizations, cores, cache);
    for await (const outcome of run.run(organizations)) {
      yield { type: "outcome", outcome };
      // This thread works too: what comes of others, or that nobody waits any more, has to be heard.
      await setImmediate();
    }
    yield { type: "end", shared: tellShared(run, task, asked.asked) };
  } catch (error) {
    if (error instanceof UserError) yield { type: "refused", problems: error.problems };
    else yield { type: "failed", error, said: Object.fromEntries(Object.entries(Object(error))) };
  }
}

async function answer(task: ProcessTask): Promise<void> {
  for await (const message of work(task)) process.send?.(message);
}

process.once("message", (task: ProcessTask) => {
  void answer(task);
});
// Whoever asked is gone; who has heard all ends this process, and its threads with it.
process.once("disconnect", () => process.exit());
