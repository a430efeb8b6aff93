import { hash } from "node:crypto";
import { dirname, join } from "node:path";

import { UserError } from "../../engine/problem.ts";
import { shown } from "../input/shown.ts";
import { HeldFile, prepareChanges } from "./apply-changes.ts";
import { codeOf, type Disk, hashOf, held, sleep, unless } from "./disk.ts";
import { commit } from "./journal.ts";
import { isOwnLock, type Patience } from "./lock.ts";
import { journalName, lockName, madeFolder } from "./names.ts";
import { type OpenFolder, openFolder } from "./open-folder.ts";
import { asUserError, outputError } from "./output-error.ts";
import type { Change } from "./plan-changes.ts";
import { writeAlone } from "./write-alone.ts";

/** What becomes of one file of a folder. */
export interface FileChange {
  /** In the folder, with "/". */
  path: string;
  /**
   * What it is to hold, null for nothing, by what it holds now. Is called while nobody else of us
   * can write; throws if that is not what it was made of.
   */
  make: (now: Uint8Array | null) => Uint8Array | string | null;
}

/** So many files take their time: whoever waits is shown that this run lives. */
const many = 100;

/** Few are written in a moment, in which nobody asks. Milliseconds. */
const quick: Patience = { beat: 0, stale: 10_000 };

/** How often, and after how many milliseconds, a reader looks whether a writer has come to its end. */
const [mostRounds, pause] = [100, 100];

/**
 * Changes files of a person in one folder: all of them or none, wherever the run is cut; the next one
 * that looks into the folder finishes it (`finishChanges`). Rights of files stay. In a folder where
 * nothing can be added, or whose files nobody may replace, they are written one after another.
 */
export function changeTogether(disk: Disk, folder: string, changes: readonly FileChange[]): void {
  const patience = changes.length > many ? undefined : quick;
  const opened = open(disk, folder, patience);
  if (opened === null) {
    guarded(folder, () => {
      writeAlone(disk, folder, changes);
    });
    return;
  }
  try {
    guarded(folder, () => {
      publish(disk, opened, changes);
    });
  } catch (error) {
    if (!(error instanceof HeldFile)) throw error;
    guarded(folder, () => {
      writeAlone(disk, opened.place, changes);
    });
  } finally {
    opened.close();
  }
}

/** Null where the folder lets nothing be added. */
function open(disk: Disk, folder: string, patience: Patience | undefined): OpenFolder | null {
  return guarded(
    folder,
    () => unless(held, () => openFolder(disk, folder, false, patience)) ?? null,
  );
}

/** What is in the way is mended, not avoided: data have one place. */
function guarded<Result>(folder: string, work: () => Result): Result {
  return asUserError(
    folder,
    work,
    "Данные остались прежними. Освободите место или дайте право на запись в папку с данными и повторите команду.",
  );
}

function publish(disk: Disk, opened: OpenFolder, wanted: readonly FileChange[]): void {
  const { place, work, lock } = opened;
  const changes = wanted.flatMap((change) => prepare(disk, opened, change));
  if (changes.length === 0) return;
  prepareChanges(disk, { place, work, changes });
  commit(disk, { id: lock.id, folders: [{ place, work, changes }] });
}

/** Makes one file where nobody sees it. */
function prepare(disk: Disk, { place, work }: OpenFolder, { path, make }: FileChange): Change[] {
  const file = join(place, path);
  const before = hashOf(disk, file);
  if (before === "other") {
    const what = "на месте файла стоит папка";
    throw outputError(shown(file), what, "Уберите или переименуйте её и повторите команду.");
  }
  const now = before === null ? null : disk.readFileSync(file);
  const next = make(now);
  const after = next === null ? null : hash("sha256", next);
  if (after === before) return [];
  if (next === null) return [{ path, before, after, from: null }];
  const made = join(work, madeFolder, path);
  disk.mkdirSync(dirname(made), { recursive: true });
  disk.writeFileSync(made, next);
  if (now !== null) disk.chmodSync(made, disk.statSync(file).mode & 0o7777);
  return [{ path, before, after, from: { made: path } }];
}

/**
 * Finishes what a run began that was cut, before anybody reads the folder. One that is still at it is
 * waited for; where this one may not write, things stay as they are.
 */
export function finishChanges(disk: Disk, folder: string): void {
  const isThere = (name: string): boolean => disk.existsSync(join(folder, name));
  const isCut = isThere(journalName) || (isThere(lockName) && !isOwnLock(folder));
  if (!isCut) return;
  for (let round = 0; round < mostRounds; round += 1) {
    try {
      openFolder(disk, folder, false, quick).close();
      return;
    } catch (error) {
      if ([...held, "EROFS"].includes(codeOf(error))) return;
      if (!(error instanceof UserError)) throw error;
    }
    if (!isThere(journalName)) return;
    sleep(pause);
  }
}
