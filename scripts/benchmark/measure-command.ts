import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { type Measured, spreadOf } from "./measure.ts";

const main = fileURLToPath(new URL("../../bin/reglament.js", import.meta.url));

/** Makes a process write, as it ends, its peak memory in kilobytes to its file descriptor 3. */
const reporter = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  import { isMainThread } from "node:worker_threads";
  if (isMainThread) process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
`)}`;

/**
 * Times `reglament` with these words `runs` times, each in a process of its own, from start to
 * exit, after one run that does not count (see `measure`). `prepare` is called before each, and not
 * timed. Throws when the command fails, with what it said.
 */
export function measureCommand(
  words: readonly string[],
  runs: number,
  prepare: () => void = () => undefined,
): Measured {
  const once = (): ReturnType<typeof runCommand> => {
    prepare();
    return runCommand(words);
  };
  if (runs > 1) once();
  const made = Array.from({ length: runs }, once);
  return {
    times: spreadOf(made.map(({ time }) => time)),
    memory: spreadOf(made.map(({ memory }) => memory)).median,
  };
}

function runCommand(words: readonly string[]): { time: number; memory: number } {
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, ["--import", reporter, main, ...words], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    encoding: "utf8",
  });
  const time = performance.now() - start;
  const [, out, err, peak] = output;
  if (status !== 0) throw new Error(`reglament ${words.join(" ")}\n${out ?? ""}${err ?? ""}`);
  return { time, memory: Number(peak) * 1024 };
}
