import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import type { ContentFolder } from "../../engine/content/content-folder.ts";
import { nodeDisk } from "../output/disk.ts";
import { listFolder, readBytes, refuseOutside } from "./read-disk.ts";
import { openReading } from "./read-together.ts";
import { shown } from "./shown.ts";

/**
 * A content folder on a disk; what a run began to write in it that was cut is finished first. Links
 * in it are followed as long as they stay in it.
 */
export function diskFolder(folder: string): ContentFolder {
  const at = (path: string): string => join(folder, path);
  // A region has thousands of files, and the way to the folder is the same for all of them.
  let top: string | null = null;
  const inside = (path: string): string => {
    top = refuseOutside(folder, at(path), top);
    return at(path);
  };
  return {
    show: (path) => shown(at(path)),
    kindOf: (path) => {
      if (!existsSync(at(path))) return null;
      return statSync(at(path)).isDirectory() ? "folder" : "file";
    },
    list: (path) =>
      listFolder(inside(path)).map((entry) => ({
        name: entry.name,
        isFolder: entry.isSymbolicLink()
          ? isFolder(join(at(path), entry.name))
          : entry.isDirectory(),
      })),
    read: (path) => readBytes(inside(path)),
    together: openReading(nodeDisk, folder),
  };
}

/** Where a link leads; one that leads nowhere, or to itself, is no folder: reading it tells why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The text of a source file, for showing the lines of a problem; null where there is none. */
export function readText(path: string): string | null {
  try {
    return statSync(path).isFile() ? readFileSync(path, "utf8") : null;
  } catch {
    return null;
  }
}
