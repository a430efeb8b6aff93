import { hash } from "node:crypto";
import * as fs from "node:fs";

/** What outputs do to a disk, so that tests may count it, refuse it and cut it short. */
export type Disk = Pick<
  typeof fs,
  | "chmodSync"
  | "copyFileSync"
  | "existsSync"
  | "linkSync"
  | "lstatSync"
  | "mkdirSync"
  | "readFileSync"
  | "readdirSync"
  | "realpathSync"
  | "renameSync"
  | "rmSync"
  | "rmdirSync"
  | "statSync"
  | "unlinkSync"
  | "writeFileSync"
>;

export const nodeDisk: Disk = fs;

/** The system's name of a refusal (ENOSPC), or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** What the work gives; undefined where the system refuses it with one of these names. */
export function unless<Result>(codes: readonly string[], work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (codes.includes(codeOf(error))) return undefined;
    throw error;
  }
}

/** SHA-256 of a regular file; null where none is, and `"other"` for a folder, a link, a device. */
export function hashOf(disk: Disk, path: string): string | null {
  const stats = unless(["ENOENT", "ENOTDIR"], () => disk.lstatSync(path));
  if (!stats) return null;
  return stats.isFile() ? hash("sha256", disk.readFileSync(path)) : "other";
}

/** Waits without letting anything else of this thread happen. */
export function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** What Windows and mounted files answer where another program holds a file. */
export const held = ["EBUSY", "EPERM", "EACCES"];

const pauses = [20, 80, 200, 400];

/** Tries again for a moment what a virus scanner or an indexer may have been in the way of. */
export function insist(work: () => void): void {
  for (const pause of pauses) {
    try {
      work();
      return;
    } catch (error) {
      if (!held.includes(codeOf(error))) throw error;
      sleep(pause);
    }
  }
  work();
}

/**
 * Puts a file in the place of another, which is never seen half written: also where a folder on the
 * way is another disk.
 */
export function moveFile(disk: Disk, from: string, to: string): void {
  try {
    insist(() => {
      disk.renameSync(from, to);
    });
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error;
    const near = `${to}.reglament-new`;
    disk.copyFileSync(from, near);
    insist(() => {
      disk.renameSync(near, to);
    });
    disk.unlinkSync(from);
  }
}
