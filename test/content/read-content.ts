import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { parse } from "yaml";
import { isNode, schemas, type Node } from "../schemas/schemas.ts";

/** One data file, and the schema that its first line names. */
interface DataFile {
  path: string;
  text: string;
  data: Node;
  /** File name of the schema: `groups.schema.json`. */
  schema: string;
  /** The path after `$schema=`. */
  schemaPath: string;
}

export const reference = readFolder("content/reference");
export const kindergarten = readFolder("content/organizations/ds1-pugachev");
export const school = readFolder("test/fixtures/school/content/organizations/school14");
export const small = readFolder("test/fixtures/small/content/organizations/ddt-iskra");
export const large = readFolder("test/fixtures/large/content/organizations/ds77-vyazovsk");

function readFolder(folder: string): DataFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => readFile(`${folder}/${name}`));
}

function readFile(path: string): DataFile {
  const text = readFileSync(path, "utf8");
  const data: unknown = parse(text);
  if (!isNode(data)) throw new Error(`${path} is not a map`);
  const schemaPath = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1];
  if (schemaPath === undefined) throw new Error(`${path} names no schema`);
  return { path, text, data, schema: basename(schemaPath), schemaPath };
}

/** The folder name, which is the organization's id. */
export const idOf = (files: DataFile[]): string => basename(dirname(files[0]?.path ?? ""));

interface Mention {
  scope: string;
  id: string;
  path: string;
}

/** Every value that the schema marks with `x-id` or `x-reference`. */
export function mentions(files: DataFile[], keyword: "x-id" | "x-reference"): Mention[] {
  return files.flatMap((file) => {
    const found: Mention[] = [];
    walk(schemas.get(file.schema), file.data, file.schema, (node, value) => {
      const scope = node[keyword];
      if (typeof scope === "string" && typeof value === "string")
        found.push({ scope, id: value, path: file.path });
    });
    return found;
  });
}

type Visit = (schema: Node, value: unknown) => void;

function walk(schema: unknown, value: unknown, name: string, visit: Visit): void {
  if (!isNode(schema)) return;
  visit(schema, value);
  if (typeof schema.$ref === "string") {
    const [file, key = ""] = schema.$ref.split("#/$defs/");
    const next = file === undefined || file === "" ? name : file;
    const definitions = schemas.get(next)?.$defs;
    walk(isNode(definitions) ? definitions[key] : undefined, value, next, visit);
  }
  if (Array.isArray(value)) for (const item of value) walk(schema.items, item, name, visit);
  if (isNode(value) && isNode(schema.properties))
    for (const [key, child] of Object.entries(value))
      walk(schema.properties[key], child, name, visit);
}
