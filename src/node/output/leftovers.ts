import { basename, dirname, join } from "node:path";

import { type Disk, hashOf, moveFile, unless } from "./disk.ts";
import { besides, lockName, workStart } from "./names.ts";
import { savedFolder } from "./plan-changes.ts";
import { scanFolder } from "./scan-folder.ts";

/** Where nothing more can be done about a leftover; it does no harm. */
const tolerated = ["EACCES", "EBUSY", "ENOENT", "ENOTEMPTY", "EPERM", "EROFS"];

/** Removes a leftover, or as much of it as the system lets go. */
export function removeLeftover(disk: Disk, path: string): void {
  unless(tolerated, () => {
    disk.rmSync(path, { recursive: true, force: true });
  });
}

/** Removes what runs that were cut left inside an output folder; to be called under its lock. */
export function removeLeftovers(disk: Disk, place: string): void {
  for (const name of disk.readdirSync(place))
    if (name.startsWith(workStart) || name.startsWith(`${lockName}-`))
      removeLeftover(disk, join(place, name));
}

/**
 * Older versions renamed whole folders: cut between two renames, such a run left the good output
 * under the other name.
 */
export function restoreFormer(disk: Disk, place: string): void {
  const former = besides(place, "previous");
  if (!disk.existsSync(place) && disk.existsSync(former)) disk.renameSync(former, place);
}

/** Removes what older versions, cut while they wrote a folder of data, left beside it. */
export function removeDrafts(disk: Disk, place: string): void {
  const [draft, former] = ["new-", "previous"].map((suffix) => basename(besides(place, suffix)));
  for (const name of unless([...tolerated, "ENOTDIR"], () => disk.readdirSync(dirname(place))) ??
    [])
    if (name === former || (draft !== undefined && name.startsWith(draft)))
      removeLeftover(disk, join(dirname(place), name));
}

/**
 * Removes what older versions left beside an output folder. What lay in the former output and is not
 * in this one may be a person's: it is saved.
 */
export function removeOldLeftovers(disk: Disk, place: string): void {
  const start = basename(besides(place, "new-"));
  const names = unless(tolerated, () => disk.readdirSync(dirname(place))) ?? [];
  for (const name of names)
    if (name.startsWith(start)) removeLeftover(disk, join(dirname(place), name));
  const former = besides(place, "previous");
  if (!disk.existsSync(former)) return;
  const isSaved = unless(tolerated, () => {
    for (const path of scanFolder(disk, former)) save(disk, former, place, path);
    return true;
  });
  if (isSaved) removeLeftover(disk, former);
}

function save(disk: Disk, former: string, place: string, path: string): void {
  const from = join(former, path);
  const there = hashOf(disk, join(place, path));
  if (there !== null && there === hashOf(disk, from)) return;
  const to = join(place, ...(there === null ? [] : [savedFolder]), path);
  if (disk.existsSync(to)) return;
  disk.mkdirSync(dirname(to), { recursive: true });
  moveFile(disk, from, to);
}
