import { hash, randomUUID } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";

import { codeOf, type Disk, held, nodeDisk, unless } from "./disk.ts";
import { noteWritten } from "./interruption.ts";
import { besides } from "./names.ts";
import { isRunning, thisHost } from "./owner.ts";
import { asUserError, outputError } from "./output-error.ts";

/**
 * Writes one file whole: an interrupted run leaves the old one. Devices, pipes and links
 * (`/dev/stdout`) are written to and stay what they are; so is a file whose folder may not be
 * written, or that is a mount point. `hint` is said where the disk refuses.
 */
export function writeFile(
  target: string,
  text: string | Uint8Array,
  disk: Disk = nodeDisk,
  hint?: string,
): void {
  const place = resolve(target);
  const write = (): void => {
    const isThere = disk.existsSync(place);
    if (isThere && disk.statSync(place).isDirectory())
      throw outputError(target, "это папка, а нужно имя файла", "Допишите имя файла.");
    if (!disk.existsSync(dirname(place)))
      throw outputError(target, "папки для него нет", "Создайте папку или укажите другую.");
    const isOther = isThere && !disk.lstatSync(place).isFile();
    if (isOther || !replaceFile(disk, place, text)) disk.writeFileSync(place, text);
  };
  asUserError(target, write, hint);
  noteWritten();
}

/** Answers whether the folder lets a file be replaced. */
function replaceFile(disk: Disk, place: string, text: string | Uint8Array): boolean {
  removeDead(disk, place);
  const draft = besides(place, `new-${mine()}-${process.pid}-${randomUUID()}`);
  try {
    disk.writeFileSync(draft, text, { flag: "wx" });
    // What a person has closed to others stays closed.
    if (disk.existsSync(place)) disk.chmodSync(draft, disk.statSync(place).mode & 0o7777);
    disk.renameSync(draft, place);
    return true;
  } catch (error) {
    unless(held, () => {
      disk.rmSync(draft, { force: true });
    });
    if (held.includes(codeOf(error)) || codeOf(error) === "EXDEV") return false;
    throw error;
  }
}

/** By which runs of this machine know each other's drafts: names of hosts are no part of names of files. */
function mine(): string {
  return hash("sha256", thisHost()).slice(0, 8);
}

/** Nobody writes one file so long; milliseconds. */
const forgotten = 24 * 60 * 60 * 1000;

/** Removes what runs that were cut left beside a file: those of this machine whose process is gone, old ones. */
function removeDead(disk: Disk, place: string): void {
  const [folder, start] = [dirname(place), basename(besides(place, "new-"))];
  for (const name of unless(held, () => disk.readdirSync(folder)) ?? []) {
    if (!name.startsWith(start)) continue;
    const [host, id] = name.slice(start.length).split("-");
    unless([...held, "ENOENT"], () => {
      const isDead = host === mine() && (Number(id) === process.pid || !isRunning(Number(id)));
      const path = join(folder, name);
      if (isDead || Date.now() - disk.statSync(path).mtimeMs > forgotten) disk.unlinkSync(path);
    });
  }
}
