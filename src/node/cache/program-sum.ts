import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { listFiles } from "../input/list-files.ts";
import { packageFolder, readFonts } from "../input/read-package.ts";

/**
 * The sum of everything that is the program: its own files, what npm put beside it, fonts and Node.
 * A change of any of them may change what is made, so it changes this.
 */
export function sumProgram(): string {
  known ??= typeof joinedSum === "string" ? joinedSum : sumAll();
  return known;
}

/**
 * Stands in a joined program (scripts/join-program.ts): the sum of what that was made of, which is
 * the sum of what lies here, or it would not run (find-joined.ts).
 */
declare const joinedSum: string | undefined;

/** Its own code: `src/` where it was cloned, `lib/` where it was installed. */
const code = fileURLToPath(new URL("../../", import.meta.url));

/** It does not change under a program that runs. */
let known: string | null = null;

/** The same, looked at now. */
export function sumAll(): string {
  const fonts = Object.values(readFonts()).map((bytes) => hash("sha256", bytes));
  const own = listFiles(code).map((path) => `${path} ${sumFile(join(code, path))}`);
  const installed = [join(packageFolder, "package.json"), ...lockFiles()].map(sumFile);
  return hash(
    "sha256",
    [...own, ...installed, ...fonts, JSON.stringify(process.versions)].join("\n"),
  );
}

function sumFile(path: string): string {
  return hash("sha256", readFileSync(path));
}

/** Of each `node_modules` from the program upwards, the list of versions that npm keeps in it. */
function lockFiles(): string[] {
  const found: string[] = [];
  for (let folder = packageFolder; ; folder = dirname(folder)) {
    const path = join(folder, "node_modules/.package-lock.json");
    if (existsSync(path)) found.push(path);
    if (dirname(folder) === folder) return found;
  }
}
