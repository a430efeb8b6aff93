import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { findKept, placeOf } from "../cache/kept-program.ts";
import { packageFolder } from "../input/read-package.ts";

/** Where the packed program has it; `scripts/build-package.ts` puts it there. */
export const packedJoined = "lib/joined";

/** In the packed program modules are compiled, and end otherwise. */
const isPacked = !import.meta.url.endsWith(".ts");

/**
 * The address of this very program with all its modules in few files, to be imported instead of
 * `cli/main.js`: a thousand modules take three times as long to load. In a clone null where there is
 * none of the sources as they are, or it is not as it was made.
 */
export function findJoined(): string | null {
  const folder = isPacked ? join(packageFolder, packedJoined) : findKept(placeOf("joined"));
  return folder === null ? null : pathToFileURL(join(folder, "main.js")).href;
}
