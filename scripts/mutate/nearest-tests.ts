import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { listFiles } from "../../src/node/input/list-files.ts";

/** Tests that start the whole program, a browser or Astro: too slow to run for a mutant. */
const slow =
  /^test\/(?:(?:browser|cli|site|package|node\/check-site|node\/workers|node\/dev|scripts)\/|(?:packages\/boundary|[^/]+)\.test\.ts$)/;

/** Who imports each file, by path from the root. */
export type Importers = ReadonlyMap<string, readonly string[]>;

export function readImporters(root: string): Importers {
  const importers = new Map<string, string[]>();
  const files = ["src", "test"].flatMap((folder) =>
    listFiles(join(root, folder)).map((file) => `${folder}/${file}`),
  );
  for (const file of files.filter((name) => /\.[jt]s$/.test(name)))
    for (const path of importsOf(readFileSync(join(root, file), "utf8"))) {
      const imported = join(dirname(file), path);
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
    }
  return importers;
}

/** What types alone are taken from does not run. */
function importsOf(text: string): string[] {
  const imports = text.matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)"/gm);
  const later = text.matchAll(/import\("(\.[^"]+)"\)/g);
  return [...imports, ...later].map(([, path = ""]) => path);
}

/**
 * The tests of a file's own name, and those that import it over the fewest files of src: no more
 * than `most`, and of a file whose name no test has, those that come to it over one other file too.
 * Others are too far away to say what it must do.
 */
export function nearestTests(source: string, importers: Importers, most: number): string[] {
  const own = `${basename(source, ".ts")}.test.ts`;
  const folder = dirname(source).replace(/^src/, "test");
  const all = [...reachedFrom(source, importers)].sort();
  const named = all.filter(
    (file) => basename(file) === own && (isTest(file) || dirname(file) === folder),
  );
  // The tests beside a file go first, even if they come to it by a longer way, and are often enough.
  const isBeside = (file: string): boolean =>
    isTest(file) && `${folder}/`.startsWith(`${dirname(file)}/`);
  const allBeside = all.filter(isBeside);
  const isNear = allBeside.length > 0 ? isBeside : isTest;
  const depth = named.length > 0 ? 1 : 2;
  const seen = new Set([source]);
  const found: string[] = [];
  let level = [source];
  let steps = 0;
  for (; level.length > 0 && (steps < depth || !found.some(isNear)); steps++) {
    level = importersOf(level, importers, seen);
    found.push(...level.filter(isTest));
    level = level.filter((file) => !file.startsWith("test/"));
  }
  const reached = found.filter(isBeside);
  const near = reached.length > 0 ? reached : allBeside;
  const others = steps <= depth || near.length === 0 ? found : [];
  others.sort((a, b) => countCommon(b, folder) - countCommon(a, folder));
  return [...new Set([...named, ...near, ...others])].slice(0, most);
}

/** How many folders two paths share from the start. */
function countCommon(path: string, other: string): number {
  const folders = other.split("/");
  const parts = path.split("/");
  const end = folders.findIndex((folder, index) => parts[index] !== folder);
  return end === -1 ? folders.length : end;
}

/** Who imports a file, over however many others: tests of other rooms may bear its name. */
function reachedFrom(source: string, importers: Importers): Set<string> {
  const seen = new Set([source]);
  let level = [source];
  while (level.length > 0) level = importersOf(level, importers, seen);
  return seen;
}

/** Who imports these files, and has not been seen; what tests share counts as a part of them. */
function importersOf(level: string[], importers: Importers, seen: Set<string>): string[] {
  const next = level.flatMap((file) => importers.get(file) ?? []).filter((file) => !seen.has(file));
  if (next.length === 0) return [];
  for (const file of next) seen.add(file);
  const shared = next.filter((file) => file.startsWith("test/") && !isTest(file));
  return [...new Set([...next, ...importersOf(shared, importers, seen)])];
}

function isTest(file: string): boolean {
  return file.endsWith(".test.ts") && !slow.test(file);
}
