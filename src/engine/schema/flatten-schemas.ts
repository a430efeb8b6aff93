/**
 * A JSON Schema of ours with every `$ref` replaced by what it points to: only the keywords that
 * our code looks at. What stands beside a `$ref` (title, examples, marks) wins over its target.
 */
export interface FlatSchema {
  title?: string;
  description?: string;
  examples?: readonly unknown[];
  properties?: Record<string, FlatSchema>;
  items?: FlatSchema;
  type?: string;
  enum?: readonly unknown[];
  format?: string;
  pattern?: string;
  "x-id"?: string;
  "x-reference"?: string;
}

interface Schema extends FlatSchema {
  $id?: string;
  $ref?: string;
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** The schemas of one folder, by `$id`. */
export type Schemas = Record<string, object>;

/**
 * So that walks over data need not resolve references. Takes parsed schema files by `$id`, whose
 * references have the forms `#/$defs/x` and `file.schema.json#/$defs/x` and make no cycles.
 */
export function flattenSchemas(schemas: Schemas): Record<string, FlatSchema> {
  return mapValues(schemas, (schema, file) => flatten(schema, file, schemas));
}

function flatten(schema: Schema, file: string, schemas: Schemas): FlatSchema {
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

function resolve(reference: string, file: string, schemas: Schemas): FlatSchema {
  const [, id, name = ""] = /^(.*)#\/\$defs\/(\w+)$/.exec(reference) ?? [];
  const home = id === undefined || id === "" ? file : id;
  const { $defs }: Schema = schemas[home] ?? {};
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
