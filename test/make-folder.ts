import { accessSync, constants, mkdtempSync, realpathSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where Linux keeps files in memory: a disk, with its journal, takes seven times as long. */
const memory = "/dev/shm";

/** A new folder for files of tests. Who makes it removes it. */
export function makeFolder(name = "reglament-"): string {
  return mkdtempSync(join(hasRoom() ? realpathSync(memory) : tmpdir(), name));
}

function hasRoom(): boolean {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > 2 ** 30;
  } catch {
    return false;
  }
}
