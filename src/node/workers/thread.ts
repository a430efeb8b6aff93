import { parentPort } from "node:worker_threads";

import { type Problem, UserError } from "../../engine/problem.ts";
import type { Roots } from "../../engine/text/parse-text.ts";
import { openWork } from "../run/open-work.ts";
import type { Outcome, Task } from "../run/task.ts";
import { takeTurns, type Turns } from "./turns.ts";

/** What a thread is asked. */
export interface ThreadTask {
  task: Task;
  /** Texts that are parsed already. */
  roots: Roots;
  organizations: readonly string[];
  turns: Turns;
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
  turns,
}: ThreadTask): AsyncGenerator<ThreadMessage> {
  try {
    const { run } = await openWork(task, roots);
    for await (const outcome of run(takeTurns(turns, organizations)))
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
