import { join } from "node:path";

import type { Disk } from "./disk.ts";
import { isOurs, unnamed } from "./names.ts";

/**
 * The paths ("/") of what lies in an output folder, sorted: files, links and devices, also those of
 * hidden folders. Links are not followed: what they lead to lies elsewhere and is none of ours.
 */
export function scanFolder(disk: Disk, place: string): string[] {
  const found: string[] = [];
  const visit = (folder: string, before: string): void => {
    for (const entry of disk.readdirSync(folder, { withFileTypes: true })) {
      const { name } = entry;
      if (unnamed.has(name) || (before === "" && isOurs(name))) continue;
      if (entry.isDirectory()) visit(join(folder, name), `${before}${name}/`);
      else found.push(`${before}${name}`);
    }
  };
  visit(place, "");
  return found.sort();
}

/**
 * By what two names are one on this disk. Windows and macOS do not tell capitals from small letters,
 * nor «й» from «и» with its sign.
 */
export type PathKey = (path: string) => string;

/** Asks the disk by a name that is there. */
export function pathKeyOf(disk: Disk, place: string, present: string): PathKey {
  const isBlind = disk.existsSync(join(place, present.toUpperCase()));
  return isBlind ? (path) => path.normalize("NFC").toLowerCase() : (path) => path;
}
