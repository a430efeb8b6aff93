import { Worker } from "node:worker_threads";

import type { Outcome } from "./run-case.ts";

/**
 * For one case, in milliseconds: usual ones take a second of a processor. On a busy machine that may
 * be minutes of a clock, so work is what counts, and the clock only for what waits and does not work.
 */
const patience = { work: 60_000, clock: 600_000 };

export interface Flaw extends Outcome {
  seed: number;
}

/** How many cases ended with each exit code, and those that should not have. */
export interface Summary {
  cases: number;
  codes: Map<number, number>;
  flaws: Flaw[];
}

/** Runs the cases of these seeds in another thread, so that one that hangs can be ended and told. */
export async function runCases(seeds: Iterable<number>): Promise<Summary> {
  const summary: Summary = { cases: 0, codes: new Map(), flaws: [] };
  let worker = openWorker();
  try {
    for (const seed of seeds) {
      const outcome = await ask(worker, seed);
      summary.cases += 1;
      if (!outcome) {
        await worker.terminate();
        worker = openWorker();
      }
      const { story, code, flaw } = outcome ?? { story: "", code: -1, flaw: "it hangs" };
      summary.codes.set(code, (summary.codes.get(code) ?? 0) + 1);
      if (flaw !== null) summary.flaws.push({ seed, story, code, flaw });
    }
  } finally {
    await worker.terminate();
  }
  return summary;
}

function openWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url));
}

/** Null where no answer comes, or the thread breaks down. */
function ask(worker: Worker, seed: number): Promise<Outcome | null> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome | null): void => {
      clearInterval(timer);
      worker.off("message", end);
      worker.off("error", fail);
      resolve(outcome);
    };
    const fail = (): void => {
      end(null);
    };
    const [work, start] = [process.cpuUsage(), performance.now()];
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(work);
      const isOver = (user + system) / 1000 > patience.work;
      if (isOver || performance.now() - start > patience.clock) fail();
    }, 1000);
    worker.once("message", end);
    worker.once("error", fail);
    worker.postMessage(seed);
  });
}
