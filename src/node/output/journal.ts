import { basename, isAbsolute, join, relative, resolve } from "node:path";

import { applyChanges, type FolderChanges, HeldFile, revertChanges } from "./apply-changes.ts";
import { type Disk, unless } from "./disk.ts";
import { noteWritten } from "./interruption.ts";
import { journalName, workStart } from "./names.ts";
import type { Change } from "./plan-changes.ts";

/**
 * What a publication is about to do, in the first of its folders; from the moment when it lies there
 * the publication has happened, and whoever comes next finishes it. In its other folders lies the
 * way to it.
 */
type Journal =
  | { id: string; folders: (Place & { work: string; changes: Change[] })[] }
  | { id: string; leader: Place };

/** A folder, from the one where the journal lies and, should both have been moved apart, by itself. */
interface Place {
  way: string;
  place: string;
}

/** A publication of several folders: all of them change, or none. */
export interface Publication {
  id: string;
  folders: readonly FolderChanges[];
}

/** Changes the folders. Throws HeldFile, or what the disk says; then nothing has changed. */
export function commit(disk: Disk, publication: Publication): void {
  const { id, folders } = publication;
  const [first] = folders;
  if (!first) return;
  const all = folders.map(({ place, work, changes }) => ({
    ...{ way: relative(first.place, place), place, work: basename(work) },
    changes: [...changes],
  }));
  try {
    for (const { place, work } of folders.slice(1)) {
      const leader = { way: relative(place, first.place), place: first.place };
      writeJournal(disk, place, work, { id, leader });
    }
    writeJournal(disk, first.place, first.work, { id, folders: all });
    for (const folder of folders) applyChanges(disk, folder);
  } catch (error) {
    for (const folder of folders.toReversed()) revertChanges(disk, folder);
    removeJournals(disk, publication);
    throw error;
  }
  noteWritten();
  removeJournals(disk, publication);
}

/**
 * Finishes what a run began that was cut; where that is not possible any more, takes it back. Never
 * stands in the way of the run that comes.
 */
export function recover(disk: Disk, place: string): void {
  const journal = readJournal(disk, place);
  if (!journal) {
    removeJournal(disk, place);
    return;
  }
  if ("leader" in journal) {
    const { leader, id } = journal;
    const found = [resolve(place, leader.way), leader.place].find((folder) => {
      const own = readJournal(disk, folder);
      return own?.id === id && "folders" in own;
    });
    if (found !== undefined) recover(disk, found);
    removeJournal(disk, place);
    return;
  }
  const folders = journal.folders.flatMap(({ way, place: absolute, work, changes }) => {
    const places = [resolve(place, way), absolute];
    const found = places.find((folder) => disk.existsSync(join(folder, work)));
    return found === undefined ? [] : [{ place: found, work: join(found, work), changes }];
  });
  finish(disk, { id: journal.id, folders });
  removeJournal(disk, place);
}

function finish(disk: Disk, publication: Publication): void {
  try {
    for (const folder of publication.folders) applyChanges(disk, folder);
  } catch (error) {
    if (!(error instanceof HeldFile)) throw error;
    for (const folder of publication.folders.toReversed()) revertChanges(disk, folder);
  }
  removeJournals(disk, publication);
}

/** The first one's goes first: without it the ways to it lead nowhere and mean nothing. */
function removeJournals(disk: Disk, { folders }: Publication): void {
  for (const { place } of folders) removeJournal(disk, place);
}

function removeJournal(disk: Disk, place: string): void {
  unless(["ENOENT", "EISDIR", "EPERM"], () => {
    disk.unlinkSync(join(place, journalName));
  });
}

function writeJournal(disk: Disk, place: string, work: string, journal: Journal): void {
  const draft = join(work, journalName);
  disk.writeFileSync(draft, JSON.stringify(journal));
  disk.renameSync(draft, join(place, journalName));
}

/** Null where none lies, or one that is not ours. */
function readJournal(disk: Disk, place: string): Journal | null {
  const text = unless(["ENOENT", "ENOTDIR"], () =>
    disk.readFileSync(join(place, journalName), "utf8"),
  );
  if (text === undefined) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isJournal(value) ? value : null;
  } catch {
    return null;
  }
}

/** It is written whole or not at all: a look at its outline is enough, and that it stays inside. */
function isJournal(value: unknown): value is Journal {
  if (typeof value !== "object" || value === null || !("id" in value)) return false;
  if ("leader" in value) return isPlace(value.leader);
  return (
    "folders" in value &&
    Array.isArray(value.folders) &&
    value.folders.every(
      (folder: unknown) =>
        isPlace(folder) &&
        "work" in folder &&
        workName.test(String(folder.work)) &&
        "changes" in folder &&
        Array.isArray(folder.changes) &&
        folder.changes.every(isInside),
    )
  );
}

const workName = new RegExp(`^\\${workStart}[0-9a-f-]+$`, "u");

function isPlace(value: unknown): value is Place {
  return (
    typeof value === "object" &&
    value !== null &&
    "way" in value &&
    "place" in value &&
    typeof value.way === "string" &&
    typeof value.place === "string"
  );
}

function isInside(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("path" in value)) return false;
  const { path } = value;
  return typeof path === "string" && !isAbsolute(path) && !path.split(/[\\/]/u).includes("..");
}
