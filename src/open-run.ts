import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

import { listOrganizations } from "./files.ts";
import { openShare, type Order, type Share, type Step } from "./open-share.ts";
import type { Scope } from "./open-scope.ts";
import { UserError } from "./problem.ts";
import type { OpenedSettings } from "./rules/apply-settings.ts";
import type { ThreadMessage } from "./share-thread.ts";

/** The work on the organizations of a scope, shared among threads that stay until `close`. */
export interface Run {
  /**
   * Makes all shares (open-share.ts). Answers with their steps in the order of the organizations,
   * whichever came first; `seen` is told of each as it comes.
   */
  make: (order: Order | null, seen?: (step: Step) => void) => Promise<Step[]>;
  /** Known once something was made. */
  settings: () => OpenedSettings | null;
  close: () => Promise<void>;
}

/**
 * Opens a run with a thread for each processor core, this one among them, but not for fewer than
 * `least` organizations: starting a thread costs as much as some.
 */
export function openRun(scope: Scope, least: number, cores = availableParallelism()): Run {
  const [own = scope, ...others] = divideScope(scope, least, cores);
  const threads = others.map((each) => ({ scope: each, worker: startThread() }));
  let share: Share | null = null;
  return {
    make: async (order, seen = () => undefined) => {
      const elsewhere = threads.map((thread) => askThread(thread, order, seen));
      share ??= openShare(own);
      const here = collect(share.make(order), seen);
      return (await Promise.all([here, ...elsewhere])).flat();
    },
    settings: () => share?.settings ?? null,
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

/** Neighbours stay together. */
function divideScope(scope: Scope, least: number, cores: number): Scope[] {
  const ids = listOrganizations(scope.content, scope.organizations);
  const count = Math.max(1, Math.min(cores, Math.floor(ids.length / least)));
  const start = (part: number): number => Math.round((ids.length * part) / count);
  return Array.from({ length: count }, (_, part) => ({
    ...scope,
    organizations: ids.slice(start(part), start(part + 1)),
  }));
}

function startThread(): Worker {
  return new Worker(new URL("share-thread.ts", import.meta.url));
}

function askThread(
  { scope, worker }: { scope: Scope; worker: Worker },
  order: Order | null,
  seen: (step: Step) => void,
): Promise<Step[]> {
  return new Promise((resolve, reject) => {
    const steps: Step[] = [];
    const listen = (message: ThreadMessage): void => {
      if (message.type === "step") {
        seen(message.step);
        steps.push(message.step);
        return;
      }
      worker.off("message", listen);
      if (message.type === "end") resolve(steps);
      else reject(new UserError(message.problems));
    };
    worker.on("message", listen);
    worker.once("error", reject);
    worker.postMessage({ scope, order });
  });
}

async function collect(made: AsyncIterable<Step>, seen: (step: Step) => void): Promise<Step[]> {
  const steps: Step[] = [];
  for await (const step of made) {
    seen(step);
    steps.push(step);
  }
  return steps;
}
