import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";

/**
 * For one input of 100 KB: what takes linear time needs milliseconds, or a second where the machine is
 * busy; what does not, hours.
 */
const patience = 60_000;

/** Until the thread has read all that it tries: a busy machine takes its time. */
const loading = 60_000;

/**
 * Runs it all in another thread, since nothing can stop an expression in its own; null once all came
 * to an end, else what did not.
 */
function firstEndless(): Promise<string | null> {
  return new Promise((resolve, reject) => {
    // A thread's own stack is four times as deep as the program's, and as slow to be gone up.
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      resourceLimits: { stackSizeMb: 1 },
    });
    let now = "";
    const giveUp = (): void => {
      void worker.terminate().then(() => {
        resolve(now);
      });
    };
    let timer = setTimeout(giveUp, loading);
    worker.on("message", (name: string) => {
      clearTimeout(timer);
      now = name;
      if (name === "") resolve(null);
      else timer = setTimeout(giveUp, patience);
    });
    worker.on("error", (error) => {
      clearTimeout(timer);
      reject(new Error(now, { cause: error }));
    });
  });
}

test("no expression over user text hangs on 100 KB of its worst input", async () => {
  expect(await firstEndless()).toBeNull();
});
