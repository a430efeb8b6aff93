import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The paths of all files in a folder and in those inside it, with "/", sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/"))
    .sort();
}

/** The same files with what they hold, one after another. */
export function* readFolder(folder: string): Generator<[path: string, bytes: Uint8Array]> {
  for (const path of listFiles(folder)) yield [path, readFileSync(join(folder, path))];
}
