#!/usr/bin/env node
import process from "node:process";
import { setFlagsFromString } from "node:v8";

if (process.features.typescript) {
  // A run takes seconds and has a thread on every core: the last of the engine's compilers costs
  // more than it gives there, and helpers of a thread's collector take the time of the other
  // threads. Measured on two cores: checking 300 organizations takes a fifth less without both,
  // making the documents of 60 a little less.
  setFlagsFromString("--no-opt");
  setFlagsFromString("--no-parallel-scavenge");
  await import("../src/node/prepare-thread.js");
  const { run } = await import("../src/cli/run.ts");
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.stderr.write(
    `Этот Node (${process.version}) не читает TypeScript. Запустите программу через npm: npx reglament. Нужный Node ставится вместе с ней.\n`,
  );
  process.exitCode = 1;
}
