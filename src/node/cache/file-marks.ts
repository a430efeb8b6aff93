import { join } from "node:path";

import { type Disk, hashOf, unless } from "../output/disk.ts";

/**
 * By what a file is known to be the one that was looked at before, without reading it: what no
 * program can set (the change time, the inode) and its size. Null where this disk cannot tell.
 */
export function markOf(disk: Disk, path: string): string | null {
  const stats = unless(["ENOENT", "ENOTDIR"], () => disk.lstatSync(path, { bigint: true }));
  if (!stats?.isFile()) return null;
  const { size, ino, ctimeNs, mtimeNs } = stats;
  // A disk that counts in whole seconds would not see a second change within one.
  if (ctimeNs % 1_000_000n === 0n || ino === 0n) return null;
  return [size, ino, ctimeNs, mtimeNs].join(" ");
}

/** Marks of files with their sums, by path in an output folder. */
export type FileMarks = Map<string, { mark: string; sum: string }>;

/** An output folder, and what is known of the files in it. */
export interface MarkedFolder {
  disk: Disk;
  place: string;
  marks: FileMarks;
  /** Milliseconds in which two changes of a file may have one time. */
  tick: number;
}

/** Whether at a path lies what has this sum. What had to be read is marked, for the next time. */
export function isInPlace(
  { disk, place, marks, tick }: MarkedFolder,
  path: string,
  sum: string,
): boolean {
  const file = join(place, path);
  const mark = markOf(disk, file);
  const known = marks.get(path);
  if (mark !== null && known?.mark === mark) return known.sum === sum;
  if (hashOf(disk, file) !== sum) return false;
  // The same before and after: it was not changed while it was read.
  if (mark !== null && isSettled(disk, file, tick) && markOf(disk, file) === mark)
    marks.set(path, { mark, sum });
  return true;
}

/**
 * Marks what has been put and has this sum, for the next time. What was put just now is left to that
 * time: a change that came at once would have the same mark.
 */
export function noteInPlace(at: MarkedFolder, path: string, sum: string): void {
  const file = join(at.place, path);
  const mark = markOf(at.disk, file);
  // Nearly all files of a region are as they were: one look is enough for them.
  if (mark === null || at.marks.get(path)?.mark === mark) return;
  if (isSettled(at.disk, file, at.tick)) isInPlace(at, path, sum);
}

/** So it is on the disks of our time, and some more. */
export const tick = 50;

/** A change that comes now would have another time than the last one. */
function isSettled(disk: Disk, file: string, pause: number): boolean {
  return Date.now() - disk.lstatSync(file).ctimeMs > pause;
}

/** A line a file. */
export function writeMarks(marks: FileMarks): string {
  return Array.from(marks, ([path, { mark, sum }]) => `${sum} ${mark} ${path}\n`).join("");
}

export function readMarks(text: string): FileMarks {
  const marks: FileMarks = new Map();
  for (const line of text.split("\n")) {
    const [, sum, mark, path] = /^([0-9a-f]{64}) (\d+ \d+ \d+ \d+) (.+)$/u.exec(line) ?? [];
    if (sum !== undefined && mark !== undefined && path !== undefined)
      marks.set(path, { mark, sum });
  }
  return marks;
}
