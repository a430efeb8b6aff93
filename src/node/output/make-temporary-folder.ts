import { mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { unless } from "./disk.ts";

/** Nobody works so long; milliseconds. */
const forgotten = 24 * 60 * 60 * 1000;

/**
 * Makes a folder for temporary files, by its real path; the name is the start of its own. Those that
 * were left by runs that were cut, a day ago or earlier, are removed.
 */
export function makeTemporaryFolder(name: string, now = Date.now()): string {
  const tolerated = ["ENOENT", "ENOTDIR", "EACCES", "EPERM", "EBUSY", "ENOTEMPTY", "EROFS"];
  for (const other of unless(tolerated, () => readdirSync(tmpdir())) ?? []) {
    const place = join(tmpdir(), other);
    if (!other.startsWith(name) || !/^\w{6}$/u.test(other.slice(name.length))) continue;
    unless(tolerated, () => {
      if (now - statSync(place).mtimeMs > forgotten) rmSync(place, { recursive: true });
    });
  }
  return realpathSync(mkdtempSync(join(tmpdir(), name)));
}
