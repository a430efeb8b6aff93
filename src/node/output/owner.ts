import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

import { codeOf, unless } from "./disk.ts";

/** Where numbers of processes mean what they mean here: a container has its own. */
export function thisHost(): string {
  const gone = ["ENOENT", "EACCES", "EPERM", "EINVAL", "ENOTDIR"];
  const boot = unless(gone, () => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
  const space = unless(gone, () => readlinkSync("/proc/self/ns/pid"));
  return [hostname(), boot, space].join(" ");
}

/** When this process began, as Linux counts it; null elsewhere. The name in brackets may hold blanks. */
export function processStart(): string | null {
  const gone = ["ENOENT", "EACCES", "EPERM", "EINVAL", "ENOTDIR"];
  const stat = unless(gone, () => readFileSync("/proc/self/stat", "utf8")) ?? "";
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

/** Signal 0 only asks; a process of somebody else's answers EPERM. */
export function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
