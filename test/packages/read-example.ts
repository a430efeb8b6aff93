import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { type Content, memoryFolder, openContent } from "../../src/index.ts";
import { listFiles } from "../../src/node/input/list-files.ts";

/** The files of an example package's content by path, for a folder in memory. */
export function readExample(name: "access" | "bare"): Map<string, string> {
  const folder = fileURLToPath(new URL(`../fixtures/packages/${name}/content`, import.meta.url));
  return new Map(
    listFiles(folder).map((path) => [
      path.replaceAll("\\", "/"),
      readFileSync(join(folder, path), "utf8"),
    ]),
  );
}

/** A piece of a file that must be there, and what is to stand in its place; null: no such file. */
export type Change = readonly [path: string, from: string, to: string] | readonly [path: string];

/** The example's content with changes, without anybody's starter. */
export function openExample(name: "access" | "bare", ...changes: readonly Change[]): Content {
  const files = readExample(name);
  for (const [path, from, to] of changes) {
    const text = files.get(path);
    if (text === undefined) throw new Error(`No ${path}`);
    if (from === undefined || to === undefined) {
      files.delete(path);
      continue;
    }
    if (!text.includes(from)) throw new Error(`${path} has no «${from}»`);
    files.set(path, text.replace(from, to));
  }
  return openContent(memoryFolder(files));
}
