import { randomUUID } from "node:crypto";
import { basename, dirname } from "node:path";
import { hash } from "node:crypto";

import { type Disk, unless } from "../output/disk.ts";

/** What the disk may answer where a cache cannot be had: then there is none. */
const tolerated = [
  ...["ENOENT", "ENOTDIR", "EISDIR", "EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT"],
  ...["EIO", "ELOOP", "ENAMETOOLONG", "EBUSY", "EEXIST", "EMFILE", "ENFILE"],
];

/** Work on the cache; where the disk refuses it, nothing happens. */
export function ifPossible<Result>(work: () => Result): Result | null {
  return unless(tolerated, work) ?? null;
}

/**
 * Writes a text with its own sum before it, so that one cut short, altered or moved to the name of
 * another is not taken for what was written; a reader sees the former or the new one, never a part.
 */
export function writeSummed(disk: Disk, path: string, text: string): void {
  ifPossible(() => {
    disk.mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const draft = `${path}-${randomUUID()}`;
    disk.writeFileSync(draft, summed(path, text), { mode: 0o600 });
    disk.renameSync(draft, path);
  });
}

/** A text as it is written to a path: after its own sum. */
export function summed(path: string, text: string): string {
  return `${sumAt(path, text)}\n${text}`;
}

/** The text; null where there is none, or another than was written. */
export function readSummed(disk: Disk, path: string): string | null {
  const written = ifPossible(() => disk.readFileSync(path, "utf8"));
  if (written === null) return null;
  const text = written.slice(written.indexOf("\n") + 1);
  return written.startsWith(`${sumAt(path, text)}\n`) ? text : null;
}

/** The name counts, not the folder: a folder of outputs may be moved with all that is in it. */
function sumAt(path: string, text: string): string {
  return hash("sha256", `${basename(path)}\n${text}`);
}

/** The JSON value of such a text. */
export function readSummedJson(disk: Disk, path: string): unknown {
  const text = readSummed(disk, path);
  return text === null ? null : JSON.parse(text);
}
