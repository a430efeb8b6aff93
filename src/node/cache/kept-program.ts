import { hash, randomUUID } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { readFolder } from "../input/list-files.ts";
import { packageFolder } from "../input/read-package.ts";
import { nodeDisk, unless } from "../output/disk.ts";
import { sumProgram } from "./program-sum.ts";
import { ifPossible, readSummedJson, writeSummed } from "./summed-file.ts";

/*
 * What was compiled of the program follows from the program alone. It is kept by the sum of that,
 * where npm and its tools keep what may be deleted at any time; a kept one counts only while each of
 * its files is as it was made.
 */

/** The program that renders pages, and this one with all its modules in few files. */
export type Compiled = "pages" | "joined";

/** Another program's are forgotten; milliseconds, of which a run may still need one. */
const forgotten = 24 * 60 * 60 * 1000;

const list = "sums.json";

/** The folder of the kept program; null where there is none, or it is not as it was made. */
export function findKept(place: string | null): string | null {
  if (place === null) return null;
  const known = readSummedJson(nodeDisk, join(place, list));
  const isWhole = ifPossible(() => JSON.stringify(sumFiles(place)) === JSON.stringify(known));
  return isWhole === true ? place : null;
}

/** Keeps a program; answers with its folder, null where nothing can be kept. */
export function keepProgram(made: string, place: string | null): string | null {
  if (place === null) return null;
  const draft = `${place}-${randomUUID()}`;
  ifPossible(() => {
    mkdirSync(dirname(place), { recursive: true });
    cpSync(made, draft, { recursive: true });
    writeSummed(nodeDisk, join(draft, list), JSON.stringify(sumFiles(draft)));
    putInPlace(draft, place);
    forgetOthers(place);
  });
  ifPossible(() => {
    rmSync(draft, { recursive: true, force: true });
  });
  return findKept(place);
}

/** Of two runs at once the second finds what the first has put; one that was spoilt makes room. */
function putInPlace(draft: string, place: string): void {
  if (findKept(place) !== null) return;
  rmSync(place, { recursive: true, force: true });
  unless(["ENOTEMPTY", "EEXIST", "EPERM"], () => {
    renameSync(draft, place);
  });
}

/** Where it is kept, beside what npm installed: null where that cannot be found. */
export function placeOf(kind: Compiled, sum = sumProgram()): string | null {
  for (let folder = packageFolder; ; folder = dirname(folder)) {
    const installed = join(folder, "node_modules");
    if (existsSync(installed)) return join(installed, ".cache/reglament", `${kind}-${sum}`);
    if (dirname(folder) === folder) return null;
  }
}

function sumFiles(folder: string): [path: string, sum: string][] {
  return Array.from(readFolder(folder), ([path, bytes]): [string, string] => [
    path,
    hash("sha256", bytes),
  ]).filter(([path]) => path !== list);
}

/** Those of the same kind. */
function forgetOthers(place: string): void {
  const [kind = ""] = basename(place).split("-");
  for (const name of readdirSync(dirname(place))) {
    const other = join(dirname(place), name);
    if (other === place || !name.startsWith(`${kind}-`)) continue;
    if (Date.now() - statSync(other).mtimeMs > forgotten)
      rmSync(other, { recursive: true, force: true });
  }
}
