import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { expandHistory } from "./expand-history.ts";
import { extendSchema, type Schema } from "./extend-schema.ts";
import { describeFields } from "./describe-fields.ts";
import { defaultsSchema, relaxSchema } from "./published.ts";

/** The schemas of the engine, or those of a package: from which types and checks are made. */
export interface SchemaSet {
  /** The folder whose `schemas/` they are and whose `generated/` holds what is made of them. */
  folder: URL;
  /** Where the engine lies, as the generated files name it; null: they import the program by name. */
  engine: string | null;
  /** The set whose schemas these extend, whose types are taken from there; null where none is. */
  base: string | null;
  /** Complete schemas by `$id`: those that extend one of another package are merged with it. */
  schemas: Record<string, Schema>;
  /** `$id` by the name of the type and of the check: `organizationTypes`. */
  files: Record<string, string>;
}

const root = new URL("../../", import.meta.url);

const common = "common.schema.json";

/** Folders with schemas of their own. A package is a line here; it stands below what it extends. */
const folders = {
  engine: "src/engine/",
  education: "src/packages/education/",
  sferum: "src/packages/sferum/",
} as const;

/** The same of packages that tests and the documentation have for an example. */
const examples = {
  access: "test/fixtures/packages/access/",
  bare: "test/fixtures/packages/bare/",
} as const;

/** All sets by name, in the order of the folders. */
export function readSchemaSets(): Map<string, SchemaSet> {
  const sets = new Map<string, SchemaSet>();
  for (const [name, path] of Object.entries({ ...folders, ...examples }))
    sets.set(name, readSet(path, sets));
  return new Map([...sets].map(([name, set]) => [name, expandSet(set)]));
}

/**
 * The schemas that people and editors are shown, by file name: those of the engine, and the widest
 * of each data file, and that of defaults. Those of examples are nobody's.
 */
export function publishedSchemas(sets: ReadonlyMap<string, SchemaSet>): Map<string, Schema> {
  const all = Object.keys(folders).flatMap((name) => Object.entries(sets.get(name)?.schemas ?? {}));
  const shown = new Map(all.map(([id, schema]) => [id, relaxSchema(schema)]));
  shown.set("defaults.schema.json", defaultsSchema(shown));
  const whole = [...shown].map(([id, schema]) => [id, describeFields(schema, id, shown)] as const);
  return new Map(whole.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The set of a package that lies anywhere on the disk, on top of those of this repository. */
export function readOutsideSet(path: string): SchemaSet {
  const folder = pathToFileURL(`${resolve(path)}/`);
  // The types of the packages here are not to be had by the program's name.
  return { ...readFolder(folder, path, readSchemaSets()), engine: null, base: null };
}

function readSet(path: string, known: ReadonlyMap<string, SchemaSet>): SchemaSet {
  const engine = posix.relative(`${path}generated`, folders.engine);
  return { ...readFolder(new URL(path, root), path, known), engine };
}

function readFolder(
  folder: URL,
  path: string,
  known: ReadonlyMap<string, SchemaSet>,
): Omit<SchemaSet, "engine"> {
  const own = readSchemas(new URL("schemas/", folder));
  const bases = Object.values(own).flatMap((schema) => schema["x-extends"] ?? []);
  const complete = Object.entries(own).map(([id, schema]): [string, Schema] => {
    const { "x-extends": base, ...extension } = schema;
    const wider = base === undefined ? undefined : known.get(base)?.schemas[id];
    if (base !== undefined && !wider) throw new Error(`${path}: ${base} has no ${id}`);
    return [id, wider ? extendSchema(wider, extension) : schema];
  });
  const shared = own[common] ?? known.get("engine")?.schemas[common];
  if (!shared) throw new Error(`No ${common}`);
  return {
    folder,
    base: bases[0] ?? null,
    schemas: { [common]: shared, ...Object.fromEntries(complete) },
    files: Object.fromEntries(
      complete.flatMap(([id]) => (id === common ? [] : [[toCamelCase(id), id]])),
    ),
  };
}

/** Fields with a history are spelt out last: an extension may give a field one. */
function expandSet({ schemas, ...set }: SchemaSet): SchemaSet {
  const expand = ([id, schema]: [string, Schema]): [string, Schema] => [
    id,
    expandHistory(schema, (reference) => {
      const [, home = "", name = ""] = /^(.*)#\/\$defs\/(\w+)$/.exec(reference) ?? [];
      const found = schemas[home === "" ? id : home]?.$defs?.[name];
      if (!found) throw new Error(`${id}: cannot resolve ${reference}`);
      return found;
    }),
  ];
  return { ...set, schemas: Object.fromEntries(Object.entries(schemas).map(expand)) };
}

/** The `*.schema.json` of a folder by their `$id`, which is their name. */
function readSchemas(folder: URL): Record<string, Schema> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return Object.fromEntries(names.map((name) => [name, readSchema(new URL(name, folder))]));
}

function readSchema(file: URL): Schema {
  const schema: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isSchema(schema)) throw new Error(`Not a schema: ${file.href}`);
  return schema;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}

/** `organization-types.schema.json` → `organizationTypes`. */
function toCamelCase(id: string): string {
  return id
    .replace(".schema.json", "")
    .replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
