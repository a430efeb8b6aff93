import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { listFiles } from "../input/list-files.ts";
import { packageFolder, readFonts } from "../input/read-package.ts";

/**
 * The sum of everything that is the program: its own files, what npm put beside it, fonts and Node.
 * A change of any of them may change what is made, so it changes this.
 */
export function sumProgram(): string {
  const fonts = Object.values(readFonts()).map((bytes) => hash("sha256", bytes));
  const own = ["src", "lib"].flatMap((name) => sumFolder(join(packageFolder, name)));
  const installed = [join(packageFolder, "package.json"), ...lockFiles()].map(sumFile);
  return hash(
    "sha256",
    [...own, ...installed, ...fonts, JSON.stringify(process.versions)].join("\n"),
  );
}

/** What stands where the program was cloned, and where it was installed. */
function sumFolder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return listFiles(folder).map((path) => `${path} ${sumFile(join(folder, path))}`);
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
