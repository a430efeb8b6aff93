import { join } from "node:path";

import { type Content, openContent } from "../../engine/content/open-content.ts";
import { diskFolder } from "./disk-folder.ts";
import { packageFolder } from "./read-package.ts";

/** A content folder on a disk; what it lacks comes from the program's own. */
export function openDiskContent(folder: string): Content {
  return openContent(diskFolder(folder), diskFolder(join(packageFolder, "content")));
}
