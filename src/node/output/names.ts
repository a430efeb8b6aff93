import { basename, dirname, join } from "node:path";

/** Marks a folder as made by us, and lists what we made: only such a folder is ever emptied. */
export const mark = ".reglament";

/** Who writes into the folder now. */
export const lockName = ".reglament-lock";

/** What a publication that has begun still has to do. */
export const journalName = ".reglament-journal";

/** What is known of what lies in the folder, so that it need not be made again. */
export const cacheFolder = ".reglament-cache";

/** Before the id of a run, in the name of the folder where it makes what it will publish. */
export const workStart = ".reglament-work-";

/** The folders of a run inside its work folder: what it made, and what that takes the place of. */
export const [madeFolder, oldFolder] = ["new", "old"] as const;

/** Everything of ours that is no output: names at the top of an output folder. */
export function isOurs(name: string): boolean {
  return name === mark || name.startsWith(`${mark}-`);
}

/** A path beside an output: where older versions of the program made it, and left the former one. */
export function besides(place: string, suffix: string): string {
  return join(dirname(place), `.${basename(place)}.reglament-${suffix}`);
}

/** What file managers, disks and version control leave in folders: neither ours nor worth a word. */
export const unnamed: ReadonlySet<string> = new Set([
  ...[".git", ".svn", ".hg", "lost+found", "System Volume Information", "$RECYCLE.BIN"],
  ...[".DS_Store", "Thumbs.db", "desktop.ini", ".directory"],
]);
