import { randomUUID } from "node:crypto";
import { dirname, resolve } from "node:path";

import { codeOf, type Disk, held, nodeDisk, unless } from "./disk.ts";
import { besides } from "./names.ts";
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
}

/** Answers whether the folder lets a file be replaced. */
function replaceFile(disk: Disk, place: string, text: string | Uint8Array): boolean {
  const draft = besides(place, `new-${randomUUID()}`);
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
