import { parentPort } from "node:worker_threads";

import { lookAt, type LookTask } from "./look-through.ts";

parentPort?.on("message", (task: LookTask) => {
  parentPort?.postMessage(lookAt(task));
});
