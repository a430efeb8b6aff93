import { parentPort } from "node:worker_threads";

import { type Problem, UserError } from "../../engine/problem.ts";
import type { Roots } from "../../engine/text/parse/parse-text.ts";
import { openRun } from "../run/open-run.ts";
import type { Outcome, Task } from "../run/task.ts";
import { takeFromQueue, type SharedQueue } from "./shared-queue.ts";

/** What a thread is asked. */
export interface ThreadTask {
  task: Task;
  /** Texts that are parsed already. */
  roots: Roots;
  organizations: readonly string[];
  queue: SharedQueue;
}

/** What it answers. */
export type ThreadMessage =
  | { type: "outcome"; outcome: Outcome }
  | { type: "end" }
  /** A UserError, which would lose its class on the way. */
  | { type: "refused"; problems: readonly Problem[] };

async function* work({
  task,
  roots,
  organizations,
  queue,
}: ThreadTask): AsyncGenerator<ThreadMessage> {
  try {
    const { run } = await openRun(task, roots);
    for await (const outcome of run(takeFromQueue(queue, organizations)))
      yield { type: "outcome", outcome };
    yield { type: "end" };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield { type: "refused", problems: error.problems };
  }
}

async function answer(task: ThreadTask): Promise<void> {
  for await (const message of work(task)) parentPort?.postMessage(message);
}

parentPort?.on("message", (task: ThreadTask) => {
  void answer(task);
});
