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
  const files = Object.entries(schemas).map(([id, schema]) => [id, flatten(schema, id, schemas)]);
  return Object.fromEntries(files);
}

function flatten(schema: Schema, file: string, schemas: Schemas): FlatSchema {
  const { $ref, $defs: _, properties, items, ...own } = schema;
  const target = $ref === undefined ? {} : resolve($ref, file, schemas);
  return {
    ...target,
    ...own,
    ...(properties && { properties: flattenAll(properties, file, schemas) }),
    ...(items && { items: flatten(items, file, schemas) }),
  };
}

function flattenAll(parts: Record<string, Schema>, file: string, schemas: Schemas) {
  const flat = Object.entries(parts).map(([key, part]) => [key, flatten(part, file, schemas)]);
  return Object.fromEntries(flat);
}

function resolve(reference: string, file: string, schemas: Schemas): FlatSchema {
  const [, id, name] = /^(.*)#\/\$defs\/(\w+)$/.exec(reference) ?? [];
  const home = id === undefined || id === "" ? file : id;
  const definitions = schemas[home];
  const target = isSchema(definitions) ? definitions.$defs?.[name ?? ""] : undefined;
  if (target === undefined) throw new Error(`${file}: cannot resolve ${reference}`);
  return flatten(target, home, schemas);
}

function isSchema(value: object | undefined): value is Schema {
  return value !== undefined;
}
