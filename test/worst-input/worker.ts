import { parentPort } from "node:worker_threads";

import { worstInputs } from "./inputs.ts";
import { subjects } from "./subjects.ts";

/** Says what it begins with, so that whoever waits knows what does not end. */
for (const [name, subject] of Object.entries(subjects))
  for (const input of worstInputs()) {
    parentPort?.postMessage(`${name}: ${JSON.stringify(input.slice(0, 12))}`);
    subject(input);
  }
parentPort?.postMessage("");
