import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { listFiles } from "../../src/node/input/list-files.ts";

/** The first words of all code that is made of schemas; what lacks them is somebody's own. */
const mark = 'Made by "npm run generate" from the schemas';

/** Where packages lie, those of tests too. */
const homes = ["src", "test/fixtures"];

/**
 * What was made of schemas that are gone, or of a package that is: the files in `schemas/` and in
 * `generated/` folders of a tree that are not among those made now. Only files that
 * `npm run generate` has written count: code begins with its mark, a schema has its name as `$id`.
 */
export function findLeftOver(root: string, made: ReadonlySet<string>): string[] {
  const code = homes.flatMap((home) =>
    filesIn(join(root, home))
      .filter((file) => basename(dirname(file)) === "generated")
      .filter((file) => readFileSync(file, "utf8").slice(0, 200).includes(mark)),
  );
  const schemas = filesIn(join(root, "schemas")).filter(isPublishedSchema);
  return [...code, ...schemas].filter((file) => !made.has(file));
}

/** Removes files, and the folders that have become empty. */
export function removeFiles(files: readonly string[]): void {
  for (const file of files) rmSync(file);
  for (const folder of new Set(files.map((file) => dirname(file))))
    if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? listFiles(folder).map((path) => join(folder, path)) : [];
}

function isPublishedSchema(file: string): boolean {
  const name = basename(file);
  if (!name.endsWith(".schema.json")) return false;
  try {
    const schema: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof schema === "object" && schema !== null && "$id" in schema && schema.$id === name;
  } catch {
    return false;
  }
}
