import { dirname, join, resolve } from "node:path";

import { type Disk, unless } from "./disk.ts";
import { noteUnfinished } from "./interruption.ts";
import { recover } from "./journal.ts";
import { removeLeftover, removeLeftovers, removeOldLeftovers, restoreFormer } from "./leftovers.ts";
import { type Lock, type Patience, takeLock } from "./lock.ts";
import { isOurs, journalName, lockName, madeFolder, mark, unnamed, workStart } from "./names.ts";
import { outputError } from "./output-error.ts";

/** An output folder into which this run alone may write. */
export interface OpenFolder {
  /** As the user calls it. */
  target: string;
  /** Where it really lies: a link that leads to it stays a link. */
  place: string;
  /** The folder of this run inside it: so it is on the same disk, also where that is mounted. */
  work: string;
  lock: Lock;
  /** Gives the folder free; takes away what there was not before. */
  close: () => void;
}

/**
 * Opens an output folder: finishes what a run began that was cut, and makes room for this one.
 * Refuses (UserError) a folder that another run writes into, that is none, or, if it is to be
 * replaced, one that is not ours.
 */
export function openFolder(
  disk: Disk,
  target: string,
  isReplaced: boolean,
  patience?: Patience,
): OpenFolder {
  const place = realPlace(disk, target);
  restoreFormer(disk, place);
  refuseForeign(disk, place, target, isReplaced);
  const created = makeFolder(disk, place);
  const opened: Opened = { created };
  const close = closeOf(disk, place, opened);
  try {
    const lock = takeLock(disk, place, target, patience);
    opened.lock = lock;
    recover(disk, place);
    removeLeftovers(disk, place);
    removeOldLeftovers(disk, place);
    const work = join(place, workStart + lock.id);
    // Of a folder that a server shows, nobody else may see what is not published yet.
    disk.mkdirSync(work, { mode: 0o700 });
    disk.mkdirSync(join(work, madeFolder));
    return { target, place, work, lock, close };
  } catch (error) {
    close();
    throw error;
  }
}

interface Opened {
  lock?: Lock;
  /** The first folder that was not there before. */
  created: string | undefined;
}

/** How a folder is left, in whatever state it is; who interrupts the run leaves it too. */
function closeOf(disk: Disk, place: string, opened: Opened): () => void {
  const work = (): string => join(place, workStart + (opened.lock?.id ?? ""));
  const isBegun = (): boolean => disk.existsSync(join(place, journalName));
  const leave = (isDone: boolean): void => {
    const { lock, created } = opened;
    if (lock && isDone) removeLeftover(disk, work());
    lock?.release();
    if (created !== undefined) removeEmpty(disk, place, created);
  };
  const closed = noteUnfinished({
    isBegun,
    discard: () => {
      leave(!isBegun());
    },
    isGone: () => isBegun() || !disk.existsSync(work()),
  });
  return () => {
    closed();
    leave(opened.lock?.isHeld() === true);
  };
}

/**
 * Makes a folder and those above it; answers with the first that was not there. One by one: where the
 * system refuses with ENOENT (/proc), Node itself would try for ever.
 */
function makeFolder(disk: Disk, path: string): string | undefined {
  if (disk.existsSync(path)) return undefined;
  const above = dirname(path) === path ? undefined : makeFolder(disk, dirname(path));
  const made = unless(["EEXIST"], () => {
    disk.mkdirSync(path);
    return path;
  });
  return above ?? made;
}

function realPlace(disk: Disk, target: string): string {
  const place = resolve(target);
  if (disk.existsSync(place)) return disk.realpathSync(place);
  if (unless(["ENOENT", "ENOTDIR"], () => disk.lstatSync(place)))
    throw outputError(
      target,
      "это ссылка, которая ведёт в никуда",
      "Исправьте или удалите ссылку.",
    );
  return place;
}

function refuseForeign(disk: Disk, place: string, target: string, isReplaced: boolean): void {
  if (!disk.existsSync(place)) return;
  if (!disk.statSync(place).isDirectory())
    throw outputError(target, "это файл, а нужна папка", "Укажите другую папку для результата.");
  const names = disk.readdirSync(place);
  const isKnown = names.includes(mark) || names.includes(journalName);
  if (isReplaced && !isKnown && names.some((name) => !isOurs(name) && !unnamed.has(name)))
    throw outputError(
      target,
      "в папке лежат файлы, которые сделала не эта программа",
      "Чтобы ничего не стереть, укажите пустую или новую папку.",
    );
  refuseSpoilt(disk, place, target);
}

/** Our own files are read before anything is made; what else stands in their places is not ours. */
function refuseSpoilt(disk: Disk, place: string, target: string): void {
  for (const name of [mark, lockName, journalName]) {
    const isSound = unless(["ELOOP"], () => {
      const path = join(place, name);
      return unless(["ENOENT"], () => disk.statSync(path).isFile()) ?? true;
    });
    if (isSound !== true)
      throw outputError(
        join(target, name),
        "на месте служебного файла программы стоит не файл",
        "Уберите то, что там стоит, и повторите команду: файл программа сделает сама.",
      );
  }
}

/** Removes a folder, and those above it that were made with it, if nothing is in them. */
function removeEmpty(disk: Disk, place: string, created: string): void {
  for (let folder = place; folder.length >= created.length; folder = dirname(folder)) {
    const codes = ["ENOTEMPTY", "EEXIST", "ENOENT", "EBUSY", "EPERM", "EACCES"];
    if (!unless(codes, () => (disk.rmdirSync(folder), true))) return;
  }
}
