import { Worker } from "node:worker_threads";

import { runCase } from "./run-case.ts";

/*
 * A process, not a thread: the build of a site goes to a folder of its own meanwhile, which no thread
 * may. What hangs cannot look at the time, so a thread beside it does.
 */
const watch = new Worker(new URL("./watch.ts", import.meta.url));

/** Runs the case of each seed that it is told. */
process.on("message", (seed: number) => {
  watch.postMessage("begun");
  void runCase(seed).then(
    (outcome) => process.send?.(outcome),
    (error: unknown) => process.send?.({ story: "", code: 2, flaw: `thrown: ${String(error)}` }),
  );
});

process.on("disconnect", () => {
  process.exit();
});
