import type { DataFile, DataFileSet } from "./data-file.ts";
import type { Path } from "../yaml/yaml-file.ts";
import type { FlatSchema } from "./flat-schema.ts";
import { pathOf, walkSchema } from "./walk-schema.ts";

/** A value of a data file that must not be published, and where it stands. */
export interface InternalString {
  file: string;
  path: Path;
  value: string;
}

/**
 * What a file holds in fields marked internal (`x-audience`), valid or not: a number with a slip of
 * the pen is as private.
 */
export function collectInternal(file: string, schema: FlatSchema, data: unknown): InternalString[] {
  const found: InternalString[] = [];
  walkSchema(schema, data, (part, value, way) => {
    if (part["x-audience"] === "internal") found.push(...leavesOf(file, value, pathOf(way)));
  });
  return found;
}

function leavesOf(file: string, value: unknown, path: Path): InternalString[] {
  if (typeof value === "object" && value !== null)
    return [...(Array.isArray(value) ? value.entries() : Object.entries(value))].flatMap(
      ([key, inner]: [string | number, unknown]) => leavesOf(file, inner, [...path, key]),
    );
  const isValue = typeof value === "string" || typeof value === "number";
  return isValue ? [{ file, path, value: String(value) }] : [];
}

/** The names of the fields that a schema marks internal, at any depth. */
export function internalFields({ items, properties = {} }: FlatSchema): string[] {
  const own = Object.entries(properties).flatMap(([name, part]) =>
    part["x-audience"] === "internal" ? [name] : internalFields(part),
  );
  return [...own, ...(items ? internalFields(items) : [])];
}

/** The names of the private fields of all files. */
export function internalFieldsOf<Data extends object>(data: DataFileSet<Data>): string[] {
  const files = Object.values<DataFile<unknown>>(data);
  return [...new Set(files.flatMap(({ schema }) => internalFields(schema)))];
}
