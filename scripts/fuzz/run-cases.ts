import { type ChildProcess, fork } from "node:child_process";

import type { Outcome } from "./run-case.ts";

export interface Flaw extends Outcome {
  seed: number;
}

/** How many cases ended with each exit code, and those that should not have. */
export interface Summary {
  cases: number;
  codes: Map<number, number>;
  flaws: Flaw[];
}

/** Runs the cases of these seeds in another process, so that one that hangs can be ended and told. */
export async function runCases(seeds: Iterable<number>): Promise<Summary> {
  const summary: Summary = { cases: 0, codes: new Map(), flaws: [] };
  let worker = openWorker();
  try {
    for (const seed of seeds) {
      const outcome = await ask(worker, seed);
      summary.cases += 1;
      if (!outcome) {
        worker.kill("SIGKILL");
        worker = openWorker();
      }
      const { story, code, flaw } = outcome ?? { story: "", code: -1, flaw: "it hangs" };
      summary.codes.set(code, (summary.codes.get(code) ?? 0) + 1);
      if (flaw !== null) summary.flaws.push({ seed, story, code, flaw });
    }
  } finally {
    worker.kill("SIGKILL");
  }
  return summary;
}

function openWorker(): ChildProcess {
  return fork(new URL("./worker.ts", import.meta.url), { execArgv: [] });
}

/** Null where the process breaks down, or ends itself for want of an answer. */
function ask(worker: ChildProcess, seed: number): Promise<Outcome | null> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome | null): void => {
      worker.off("message", end);
      worker.off("exit", fail);
      resolve(outcome);
    };
    const fail = (): void => {
      end(null);
    };
    worker.on("message", end);
    worker.on("exit", fail);
    worker.send(seed);
  });
}
