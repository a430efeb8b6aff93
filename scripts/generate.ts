/**
 * Writes what is made of the schemas: for each set (schemas/schema-sets.ts) the types and the
 * checks, from the fonts what they can show, and for people and editors the complete schemas of the data files, `schemas/`.
 * With `--check` it writes nothing and exits with 1 when one of these files is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

import { format, resolveConfig } from "prettier";

import { makeGlyphRanges } from "./schemas/make-glyph-ranges.ts";
import { makeTypes } from "./schemas/make-types.ts";
import { declareValidators, makeValidators } from "./schemas/make-validators.ts";
import { publishedSchemas, readSchemaSets } from "./schemas/schema-sets.ts";

const published = new URL("../schemas/", import.meta.url);

/** All that is made, by file. */
async function makeFiles(): Promise<Map<string, string>> {
  const sets = readSchemaSets();
  const files = new Map<string, string>();
  const put = (name: string, folder: URL, text: string): void => {
    files.set(fileURLToPath(new URL(name, folder)), text);
  };
  for (const set of sets.values()) {
    put("generated/types.ts", set.folder, await makeTypes(set));
    put("generated/validators.js", set.folder, makeValidators(set));
    put("generated/validators.d.ts", set.folder, declareValidators(set));
  }
  put("glyph-ranges.ts", new URL("../src/engine/generated/", import.meta.url), makeGlyphRanges());
  for (const [name, schema] of publishedSchemas(sets))
    put(name, published, await formatJson(JSON.stringify(schema, null, 2)));
  return files;
}

async function formatJson(json: string): Promise<string> {
  return format(json, { ...(await resolveConfig(published)), parser: "json" });
}

function isCurrent(file: string, text: string): boolean {
  try {
    return readFileSync(file, "utf8") === text;
  } catch {
    return false;
  }
}

const isCheck = process.argv.includes("--check");

for (const [file, text] of await makeFiles()) {
  if (isCurrent(file, text)) continue;
  if (isCheck) {
    console.error(`${file} is stale: run npm run generate`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
