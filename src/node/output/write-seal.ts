import { readdirSync } from "node:fs";
import { join } from "node:path";

import type { SealedEdition } from "../../engine/seal/seal-edition.ts";
import { changeTogether, type FileChange } from "./change-together.ts";
import { nodeDisk, unless } from "./disk.ts";
import { removeDrafts } from "./leftovers.ts";
import { changedMeanwhile, placeIn } from "./write-data.ts";

/**
 * Puts a seal into a content folder: its files and its entry in the register, all or nothing. Files
 * of a former seal go; whatever else lies there was put by somebody and stays.
 */
export function writeSeal(content: string, { folder, files, register }: SealedEdition): void {
  const names = new Set([...files.keys()].map((path) => path.slice(folder.length + 1)));
  const there = unless(["ENOENT", "ENOTDIR"], () => readdirSync(join(content, folder))) ?? [];
  const former = there.filter((name) => isKept(name) && !names.has(name));
  const change = (path: string, make: FileChange["make"]): FileChange => ({
    path: placeIn(content, join(content, path)),
    make,
  });
  changeTogether(nodeDisk, content, [
    change(`${folder}/../.gitattributes`, keepBytes),
    ...[...files].map(([path, bytes]) => change(path, () => bytes)),
    ...former.map((name) => change(`${folder}/${name}`, () => null)),
    change(register.path, (now) => {
      if (now === null || Buffer.compare(now, register.before) !== 0)
        throw changedMeanwhile(join(content, register.path));
      return register.bytes;
    }),
  ]);
  removeDrafts(nodeDisk, join(content, folder));
}

/** Git may change line ends on its way to another machine: of these files never. */
function keepBytes(now: Uint8Array | null): Uint8Array | string {
  return now ?? "* -text\n";
}

/** As the program names what it keeps. */
function isKept(name: string): boolean {
  return /^[a-z0-9-]+\.(json|html|docx|pdf|eml)$/.test(name);
}
