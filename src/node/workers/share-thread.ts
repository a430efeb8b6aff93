import { parentPort } from "node:worker_threads";

import { openShare, type Order, type Share, type Step } from "../run/open-share.ts";
import type { Scope } from "../run/scope.ts";
import { type Problem, UserError } from "../../engine/problem.ts";
import type { Roots } from "../../engine/text/parse-text.ts";
import { takeTurns, type Turns } from "./turns.ts";

/** What a thread is asked, as often as there is something to make. */
export interface ThreadTask {
  scope: Scope;
  order: Order | null;
  turns: Turns;
  /** Texts that are parsed already: parsing is a third of a thread's start. */
  roots: Roots;
}

/** What it answers. */
export type ThreadMessage =
  | { type: "step"; step: Step }
  | { type: "end" }
  /** A UserError, which would lose its class on the way. */
  | { type: "refused"; problems: readonly Problem[] };

let share: Share | null = null;

async function* make({ scope, order, turns, roots }: ThreadTask): AsyncGenerator<ThreadMessage> {
  try {
    share ??= openShare(scope, roots);
    for await (const step of share.make(order, takeTurns(turns))) yield { type: "step", step };
    yield { type: "end" };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield { type: "refused", problems: error.problems };
  }
}

async function answer(task: ThreadTask): Promise<void> {
  for await (const message of make(task)) parentPort?.postMessage(message);
}

parentPort?.on("message", (task: ThreadTask) => {
  void answer(task);
});
