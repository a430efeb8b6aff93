import type { Schema } from "./extend-schema.ts";

/**
 * A published schema whose fields show their own title and description. Editors take what `$ref`
 * points to over what stands beside it, so a field that says something itself holds the rest of the
 * shared piece instead of pointing to it; one that says nothing keeps its `$ref`.
 */
export function describeFields(
  schema: Schema,
  home: string,
  schemas: ReadonlyMap<string, Schema>,
): Schema {
  const { $ref, ...own } = schema;
  if ($ref !== undefined && own.description !== undefined) {
    const target = resolve($ref, home, schemas);
    const shared = describeFields(target.schema, target.home, schemas);
    const moved = target.home === home ? shared : nameHome(shared, target.home);
    return { ...moved, ...describeFields(own, home, schemas) };
  }
  const inner = (part: Schema): Schema => describeFields(part, home, schemas);
  const { properties, items, $defs } = schema;
  return {
    ...schema,
    ...(properties && { properties: mapValues(properties, inner) }),
    ...(items && { items: inner(items) }),
    ...($defs && { $defs: mapValues($defs, inner) }),
  };
}

/** With references that hold in another file too. */
export function nameHome(schema: Schema, home: string): Schema {
  const { $ref, items, properties } = schema;
  const inner = (part: Schema): Schema => nameHome(part, home);
  return {
    ...schema,
    ...($ref?.startsWith("#") && { $ref: `${home}${$ref}` }),
    ...(items && { items: inner(items) }),
    ...(properties && { properties: mapValues(properties, inner) }),
  };
}

/** What a reference points to, and the file in which that stands. */
export function resolve(
  reference: string,
  home: string,
  schemas: ReadonlyMap<string, Schema>,
): { schema: Schema; home: string } {
  const [id = "", way = ""] = reference.split("#");
  const file = id === "" ? home : id;
  const schema = schemas.get(file)?.$defs?.[way.replace("/$defs/", "")];
  if (!schema) throw new Error(`${home}: cannot resolve ${reference}`);
  return { schema, home: file };
}

export function mapValues(values: Record<string, Schema>, map: (schema: Schema) => Schema) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
