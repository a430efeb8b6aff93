import { dirname, join } from "node:path";

import { codeOf, type Disk, hashOf, insist, moveFile, unless } from "./disk.ts";
import { readMadeList, writeMadeList } from "./made-list.ts";
import { madeFolder, mark, oldFolder } from "./names.ts";
import { type Change, foldersOf } from "./plan-changes.ts";

/** The changes of one output folder. */
export interface FolderChanges {
  place: string;
  /** The folder of the run inside it. */
  work: string;
  changes: readonly Change[];
}

/** Tells which file it was that the system would not let go. */
export class HeldFile extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`${path} is held`, { cause });
    this.path = path;
  }
}

/**
 * Gets everything ready that may fail for want of room or of rights, before anything is changed:
 * what is put lies under its last name, what it takes the place of has a second name.
 */
export function prepareChanges(disk: Disk, { place, work, changes }: FolderChanges): void {
  for (const { path, before, from } of changes) {
    if (from) {
      const source = "old" in from ? join(place, from.old) : join(work, madeFolder, from.made);
      const ready = join(work, madeFolder, path);
      if (source !== ready) duplicate(disk, source, ready);
    }
    if (before !== null && before !== "other")
      duplicate(disk, join(place, path), join(work, oldFolder, path));
  }
}

/** A second name costs no room; where the disk has none (exFAT, some networks), a copy. */
function duplicate(disk: Disk, from: string, to: string): void {
  disk.mkdirSync(dirname(to), { recursive: true });
  try {
    disk.linkSync(from, to);
  } catch (error) {
    if (["ENOSPC", "EDQUOT", "ENOENT"].includes(codeOf(error))) throw error;
    disk.copyFileSync(from, to);
  }
}

/**
 * Does the changes; those that are done already are left as they are, so a run that was cut can be
 * finished. What a person has altered meanwhile stays. Throws HeldFile.
 */
export function applyChanges(disk: Disk, { place, work, changes }: FolderChanges): void {
  const altered: Change[] = [];
  for (const change of changes) {
    const { path, before, after } = change;
    const file = join(place, path);
    const made = join(work, madeFolder, path);
    const now = hashOf(disk, file);
    if (now === after) continue;
    if (now !== before && now !== null) {
      // Else it was put before it was altered.
      if (after !== null && disk.existsSync(made)) altered.push(change);
      continue;
    }
    guard(file, () => {
      if (path === mark) keepBases(disk, made, altered);
      if (after === null) removeFile(disk, place, path);
      else if (disk.existsSync(made)) {
        if (now === "other") removeOther(disk, file);
        disk.mkdirSync(dirname(file), { recursive: true });
        moveFile(disk, made, file);
      }
    });
  }
}

/** The list goes on naming the version that a person has altered, not the one that was not put. */
function keepBases(disk: Disk, file: string, altered: readonly Change[]): void {
  if (altered.length === 0 || !disk.existsSync(file)) return;
  const list = new Map(readMadeList(disk.readFileSync(file, "utf8")));
  for (const { path, before } of altered) {
    if (before === null) list.delete(path);
    else list.set(path, before);
  }
  disk.writeFileSync(file, writeMadeList(list));
}

/** Takes back what was done of the changes; what the system holds stays as it is. */
export function revertChanges(disk: Disk, { place, work, changes }: FolderChanges): void {
  for (const { path, before, after } of changes.toReversed()) {
    const file = join(place, path);
    const old = join(work, oldFolder, path);
    const now = hashOf(disk, file);
    if (now === before && now === null) removeEmptyFolders(disk, place, path);
    if (now === before || now !== after) continue;
    unless(["EBUSY", "EPERM", "EACCES", "EROFS", "ENOENT"], () => {
      if (before === null) removeFile(disk, place, path);
      else if (disk.existsSync(old)) {
        disk.mkdirSync(dirname(file), { recursive: true });
        moveFile(disk, old, file);
      }
    });
  }
}

/** With it go the folders that it leaves empty. */
function removeFile(disk: Disk, place: string, path: string): void {
  insist(() => {
    disk.unlinkSync(join(place, path));
  });
  removeEmptyFolders(disk, place, path);
}

/** A link, a device, an empty folder. */
function removeOther(disk: Disk, file: string): void {
  if (disk.lstatSync(file).isDirectory()) disk.rmdirSync(file);
  else disk.unlinkSync(file);
}

function removeEmptyFolders(disk: Disk, place: string, path: string): void {
  const tolerated = ["ENOENT", "ENOTEMPTY", "EEXIST", "EBUSY", "EPERM", "EACCES", "ENOTDIR"];
  for (const folder of foldersOf(path).toReversed()) {
    const isGone = unless(tolerated, () => {
      disk.rmdirSync(join(place, folder));
      return true;
    });
    if (!isGone) return;
  }
}

function guard(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new HeldFile(path, error);
  }
}
