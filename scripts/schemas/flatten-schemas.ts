import type { FlatSchema } from "../../src/engine/schema/flat-schema.ts";
import type { Schema } from "./extend-schema.ts";

/**
 * So that walks over data need not resolve references. Takes parsed schema files by `$id`, whose
 * references have the forms `#/$defs/x` and `file.schema.json#/$defs/x` and make no cycles.
 */
export function flattenSchemas(
  schemas: Readonly<Record<string, Schema>>,
): Record<string, FlatSchema> {
  return mapValues(schemas, (schema, file) => flatten(schema, file, schemas));
}

function flatten(
  schema: Schema,
  file: string,
  schemas: Readonly<Record<string, Schema>>,
): FlatSchema {
  const { $ref, properties, items } = schema;
  const target = $ref === undefined ? {} : resolve($ref, file, schemas);
  const inner = (part: Schema) => flatten(part, file, schemas);
  return {
    ...target,
    ...schema,
    ...(properties && { properties: mapValues(properties, inner) }),
    ...(items && { items: inner(items) }),
  };
}

function resolve(
  reference: string,
  file: string,
  schemas: Readonly<Record<string, Schema>>,
): FlatSchema {
  const [, id, name = ""] = /^(.*)#\/\$defs\/(\w+)$/.exec(reference) ?? [];
  const home = id === undefined || id === "" ? file : id;
  const { $defs } = schemas[home] ?? {};
  const target = $defs?.[name];
  if (target === undefined) throw new Error(`${file}: cannot resolve ${reference}`);
  return flatten(target, home, schemas);
}

function mapValues<From, To>(
  values: Record<string, From>,
  map: (value: From, key: string) => To,
): Record<string, To> {
  const entries = Object.entries(values).map(([key, value]) => [key, map(value, key)] as const);
  return Object.fromEntries(entries);
}
