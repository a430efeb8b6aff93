import process from "node:process";

/**
 * Milliseconds that a work kept this thread busy. Not those of the clock: on a busy machine it waits
 * for its turn, and that says nothing of it.
 */
export function cpuTimeOf(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
