import process from "node:process";
import { setFlagsFromString } from "node:v8";

import "../node/prepare-thread.js";

// A run takes seconds and has a thread on every core: the last of the engine's compilers costs
// more than it gives there, and helpers of a thread's collector take the time of the other
// threads. Measured on two cores: checking 300 organizations takes a fifth less without both,
// making the documents of 60 a little less.
setFlagsFromString("--no-opt");
setFlagsFromString("--no-parallel-scavenge");
const { run } = await import("./run.ts");
process.exitCode = await run(process.argv.slice(2));
