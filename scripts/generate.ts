/**
 * Writes what is made of the schemas: for each set (schemas/schema-sets.ts) the types and the
 * checks, from the fonts what they can show, and for people and editors the complete schemas of the
 * data files, `schemas/`.
 * What it made of schemas that are gone it removes. Where folders of packages that lie elsewhere are
 * named, it makes their code alone, which imports the program by name. With `--check` it changes nothing and exits
 * with 1 when one of these files is stale or left over.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

import { format } from "oxfmt";

import settings from "../.oxfmtrc.json" with { type: "json" };
import { findLeftOver, removeFiles } from "./schemas/left-over.ts";
import { makeGlyphRanges } from "./schemas/make-glyph-ranges.ts";
import { makeTypes } from "./schemas/make-types.ts";
import { declareValidators, makeValidators } from "./schemas/make-validators.ts";
import {
  publishedSchemas,
  readOutsideSet,
  readSchemaSets,
  type SchemaSet,
} from "./schemas/schema-sets.ts";

const root = new URL("../", import.meta.url);
const published = new URL("schemas/", root);

/** All that is made of the schemas of this repository, by file. */
async function makeFiles(): Promise<Map<string, string>> {
  const sets = readSchemaSets();
  const files = await makeCode(sets.values(), sets);
  files.set(
    fileURLToPath(new URL("src/engine/generated/glyph-ranges.ts", root)),
    makeGlyphRanges(),
  );
  for (const [name, schema] of publishedSchemas(sets))
    files.set(
      fileURLToPath(new URL(name, published)),
      await formatJson(JSON.stringify(schema, null, 2)),
    );
  return files;
}

async function makeCode(
  sets: Iterable<SchemaSet>,
  known: ReadonlyMap<string, SchemaSet> = new Map(),
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const set of sets) {
    const put = (name: string, text: string): void => {
      files.set(fileURLToPath(new URL(`generated/${name}`, set.folder)), text);
    };
    put("types.ts", await makeTypes(set, known.get(set.base ?? "") ?? null));
    put("validators.js", makeValidators(set));
    put("validators.d.ts", declareValidators(set));
  }
  return files;
}

async function formatJson(json: string): Promise<string> {
  const { code } = await format("schema.json", json, { printWidth: settings.printWidth });
  return code;
}

function isCurrent(file: string, text: string): boolean {
  try {
    return readFileSync(file, "utf8") === text;
  } catch {
    return false;
  }
}

const isCheck = process.argv.includes("--check");

const outside = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const files = await (outside.length > 0 ? makeCode(outside.map(readOutsideSet)) : makeFiles());

for (const [file, text] of files) {
  if (isCurrent(file, text)) continue;
  if (isCheck) {
    console.error(`${file} is stale: run npm run generate`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const leftOver = outside.length > 0 ? [] : findLeftOver(fileURLToPath(root), new Set(files.keys()));
if (!isCheck) removeFiles(leftOver);
else
  for (const file of leftOver) {
    console.error(`${file} is left over: run npm run generate`);
    process.exitCode = 1;
  }
