import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { sha256Hex } from "../engine/base/sha256.ts";
import { listFiles } from "../node/input/list-files.ts";

/**
 * SHA-256 of the files that pagefind puts beside every index, the same for all: its program, and
 * tables of its stemmer, in which any number may stand. Another version of it has other sums; until
 * they are written here, its files are searched as those of the site are.
 */
const pagefindSums = [
  // pagefind.js
  "02746cc529f88f853275720dcb1c2b6a18b0c7a92b73fae82ca2738e64500bcd",
  // pagefind-worker.js
  "78115e3651f11d29f03a1f3eb2776a7901c22532bdfa23b7ae73c693c0867bda",
  // wasm.ru.pagefind
  "ceecce9df7a5ee258189ffe0529b218223d70c4b62ed4a3d8cc7f5e3c6719aad",
];

const publicFolder = fileURLToPath(new URL("public", import.meta.url));

/** The sums of the files of a site that are the program's own and hold nobody's data. */
export function ownFiles(): Set<string> {
  const scripts = listFiles(publicFolder).map((path) =>
    sha256Hex(readFileSync(join(publicFolder, path))),
  );
  return new Set([...pagefindSums, ...scripts]);
}
