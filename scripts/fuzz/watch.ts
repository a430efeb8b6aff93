import { parentPort } from "node:worker_threads";

/**
 * For one case, in milliseconds: usual ones take a second of a processor. On a busy machine that may
 * be minutes of a clock, so work is what counts, and the clock only for what waits and does not work.
 */
const patience = { work: 60_000, clock: 600_000 };

let begun = { usage: process.cpuUsage(), clock: performance.now() };

parentPort?.on("message", () => {
  begun = { usage: process.cpuUsage(), clock: performance.now() };
});

/** Of the whole process; it has nobody left who could end it in order. */
setInterval(() => {
  const { user, system } = process.cpuUsage(begun.usage);
  const isOver = (user + system) / 1000 > patience.work;
  if (isOver || performance.now() - begun.clock > patience.clock)
    process.kill(process.pid, "SIGKILL");
}, 1000);
