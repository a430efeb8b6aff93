import { dirname, join } from "node:path";

import { shown } from "../input/shown.ts";
import type { FileChange } from "./change-together.ts";
import { type Disk, unless } from "./disk.ts";
import { writeFile } from "./write-file.ts";

/**
 * Writes files of a person one after another, for folders that allow nothing better. Where one cannot
 * be written, those before it get back what they held.
 */
export function writeAlone(disk: Disk, folder: string, changes: readonly FileChange[]): void {
  const made = changes.map(({ path, make }) => {
    const file = join(folder, path);
    const now = unless(["ENOENT", "ENOTDIR"], () => disk.readFileSync(file)) ?? null;
    return { file, now, next: make(now) };
  });
  const undo: (() => void)[] = [];
  try {
    for (const { file, now, next } of made) {
      undo.push(() => {
        put(disk, file, now);
      });
      put(disk, file, next);
    }
  } catch (error) {
    for (const restore of undo.toReversed()) attempt(restore);
    throw error;
  }
}

function put(disk: Disk, file: string, bytes: Uint8Array | string | null): void {
  if (bytes === null) {
    disk.rmSync(file, { force: true });
    return;
  }
  disk.mkdirSync(dirname(file), { recursive: true });
  writeFile(shown(file), bytes, disk, mendData);
}

/** Data have one place: another folder, as for results, is no way out. */
const mendData =
  "Данные остались прежними. Освободите место или дайте право на запись в этот файл и в папку, где он лежит, и повторите команду.";

/** What cannot be put back must not hide why. */
function attempt(restore: () => void): void {
  try {
    restore();
  } catch {
    // The first error is told.
  }
}
