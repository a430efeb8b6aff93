import { parentPort } from "node:worker_threads";

import { runCase } from "./run-case.ts";

/** Runs the case of each seed that it is told. */
parentPort?.on("message", (seed: number) => {
  void runCase(seed).then(
    (outcome) => parentPort?.postMessage(outcome),
    (error: unknown) =>
      parentPort?.postMessage({ story: "", code: 2, flaw: `thrown: ${String(error)}` }),
  );
});
