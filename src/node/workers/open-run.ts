import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

import { listOrganizations } from "../input/files.ts";
import type { Order, Share, Step } from "../run/open-share.ts";
import type { Scope } from "../run/scope.ts";
import { UserError } from "../../engine/problem.ts";
import type { ThreadMessage, ThreadTask } from "./share-thread.ts";
import type { Roots } from "../../engine/text/parse-text.ts";
import { createTurns, takeTurns } from "./turns.ts";

/** The work on the organizations of a scope, by threads that stay until `close`. */
export interface Run {
  /**
   * Makes all organizations (open-share.ts). `seen` is told of each as it comes, whichever came
   * first.
   */
  make: (order: Order | null, seen?: (step: Step) => void) => Promise<Outcome>;
  close: () => Promise<void>;
}

export interface Outcome extends Pick<Share, "settings" | "problems"> {
  /** In the order of the organizations. */
  steps: Step[];
}

/**
 * Opens a run with a thread for each processor core, this one among them, but not for fewer than
 * `least` organizations: starting a thread costs as much as some.
 */
export function openRun(scope: Scope, least: number, cores = availableParallelism()): Run {
  const organizations = listOrganizations(scope.content, scope.organizations);
  const count = Math.max(1, Math.min(cores, Math.floor(organizations.length / least)));
  const own = { ...scope, organizations };
  const threads = Array.from({ length: count - 1 }, startThread);
  let share: Share | null = null;
  let roots: Roots | null = null;
  return {
    make: async (order, seen = () => undefined) => {
      const turns = createTurns(organizations.length);
      // Loaded here: meanwhile the threads start.
      const { openShare, parseCommonTexts } = await import("../run/open-share.ts");
      roots ??= parseCommonTexts(own);
      const task = { scope: own, order, turns, roots };
      const elsewhere = threads.map((thread) => askThread(thread, task, seen));
      share ??= openShare(own, roots);
      const { settings, problems } = share;
      const here = collect(share.make(order, takeTurns(turns)), seen);
      const steps = (await Promise.all([here, ...elsewhere])).flat();
      return { settings, problems, steps: steps.sort((a, b) => a.number - b.number) };
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/**
 * One organization after another leaves much behind that is soon free: with the usual 48 MB for what
 * is young, a thread held 100 MB more and was not faster.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

function startThread(): Worker {
  return new Worker(new URL("start-thread.js", import.meta.url), { resourceLimits });
}

function askThread(thread: Worker, task: ThreadTask, seen: (step: Step) => void): Promise<Step[]> {
  return new Promise((resolve, reject) => {
    const steps: Step[] = [];
    const listen = (message: ThreadMessage): void => {
      if (message.type === "step") {
        seen(message.step);
        steps.push(message.step);
        return;
      }
      thread.off("message", listen);
      if (message.type === "end") resolve(steps);
      else reject(new UserError(message.problems));
    };
    thread.on("message", listen);
    thread.once("error", reject);
    thread.postMessage(task);
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
