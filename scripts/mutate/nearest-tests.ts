import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { listFiles } from "../../src/input/list-files.ts";

/** Tests that start the whole program, a browser or Astro: too slow to run for a mutant. */
const slow = /^test\/(?:browser|cli|site|check-site|scripts|[^/]+\.test\.ts)/;

/** Who imports each file, by path from the root. */
export type Importers = ReadonlyMap<string, readonly string[]>;

export function readImporters(root: string): Importers {
  const importers = new Map<string, string[]>();
  const files = ["src", "test"].flatMap((folder) =>
    listFiles(join(root, folder)).map((file) => `${folder}/${file}`),
  );
  for (const file of files.filter((name) => /\.[jt]s$/.test(name)))
    for (const [, path = ""] of readFileSync(join(root, file), "utf8").matchAll(
      /(?:from|import\()\s*"(\.[^"]+)"/g,
    )) {
      const imported = join(dirname(file), path);
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
    }
  return importers;
}

/**
 * The tests of a file's own name, and those that import it over the fewest steps: at least one,
 * and no more than `most`. Others are too far away to say what the file must do.
 */
export function nearestTests(source: string, importers: Importers, most: number): string[] {
  const own = `${basename(source, ".ts")}.test.ts`;
  const seen = new Set([source]);
  const found: string[] = [];
  let level = [source];
  while (level.length > 0 && found.length === 0) {
    level = level.flatMap((file) => importers.get(file) ?? []).filter((file) => !seen.has(file));
    level = [...new Set(level)].sort((a, b) => rank(a) - rank(b));
    for (const file of level) seen.add(file);
    found.push(...level.filter((file) => isTest(file)));
  }
  const named = [...importers.values()].flat().filter((file) => basename(file) === own);
  return [...new Set([...named.filter(isTest), ...found])].slice(0, most);

  function rank(file: string): number {
    return dirname(file).replace(/^test/, "src") === dirname(source) ? 0 : 1;
  }
}

function isTest(file: string): boolean {
  return file.endsWith(".test.ts") && !slow.test(file);
}
