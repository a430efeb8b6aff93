import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import type { ContentFolder } from "../../engine/content/content-folder.ts";
import { listFolder, readBytes } from "./read-disk.ts";
import { shown } from "./shown.ts";

/** A content folder on a disk. */
export function diskFolder(folder: string): ContentFolder {
  const at = (path: string): string => join(folder, path);
  return {
    show: (path) => shown(at(path)),
    kindOf: (path) => {
      if (!existsSync(at(path))) return null;
      return statSync(at(path)).isDirectory() ? "folder" : "file";
    },
    list: (path) =>
      listFolder(at(path)).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })),
    read: (path) => readBytes(at(path)),
  };
}

/** The text of a source file, for showing the lines of a problem; null where there is none. */
export function readText(path: string): string | null {
  try {
    return statSync(path).isFile() ? readFileSync(path, "utf8") : null;
  } catch {
    return null;
  }
}
