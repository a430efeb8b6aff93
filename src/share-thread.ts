import { enableCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";

import type { Order, Share, Step } from "./open-share.ts";
import type { Scope } from "./open-scope.ts";
import type { Problem } from "./problem.ts";

/** What a thread answers; it makes one share (open-run.ts), as often as it is asked. */
export type ThreadMessage =
  | { type: "step"; step: Step }
  | { type: "end" }
  /** A UserError, which would lose its class on the way. */
  | { type: "refused"; problems: readonly Problem[] };

enableCompileCache();
const { openShare } = await import("./open-share.ts");
const { UserError } = await import("./problem.ts");

let share: Share | null = null;

async function* make(scope: Scope, order: Order | null): AsyncGenerator<ThreadMessage> {
  try {
    share ??= openShare(scope);
    for await (const step of share.make(order)) yield { type: "step", step };
    yield { type: "end" };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield { type: "refused", problems: error.problems };
  }
}

async function answer(scope: Scope, order: Order | null): Promise<void> {
  for await (const message of make(scope, order)) parentPort?.postMessage(message);
}

parentPort?.on("message", ({ scope, order }: { scope: Scope; order: Order | null }) => {
  void answer(scope, order);
});
