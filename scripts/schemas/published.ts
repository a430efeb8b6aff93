import { mapValues, nameHome, resolve } from "./describe-fields.ts";
import type { Schema } from "./extend-schema.ts";

/**
 * A schema as people and editors are shown it: what the package fills in by itself is not required
 * of them.
 */
export function relaxSchema(schema: Schema): Schema {
  const shown = { ...schema };
  delete shown["x-derived"];
  const { properties, items, $defs, required } = shown;
  const isWritten = (name: string): boolean => properties?.[name]?.["x-derived"] !== true;
  return {
    ...shown,
    ...(required && { required: required.filter(isWritten) }),
    ...(properties && { properties: mapValues(properties, relaxSchema) }),
    ...(items && { items: relaxSchema(items) }),
    ...($defs && { $defs: mapValues($defs, relaxSchema) }),
  };
}

/** The data files of an organization, in the order of the documentation. */
const organizationFiles = ["organization", "groups", "assignments", "administrators", "documents"];

const examples: Readonly<Record<string, object>> = {
  organization: { platform: "sferum-max", address: { region: "Саратовская область" } },
  assignments: { derive: ["chats", "channels", "invitations"] },
};

/**
 * The schema of defaults.yaml: a mapping for each data file, in which nothing is required. Lists are
 * not merged, so what stands in one is whole.
 */
export function defaultsSchema(schemas: ReadonlyMap<string, Schema>): Schema {
  const parts = organizationFiles.map((name): [string, Schema] => {
    const id = `${name}.schema.json`;
    const part = partial(get(schemas, id), id, schemas);
    return [name, { ...part, examples: [examples[name] ?? {}] }];
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "defaults.schema.json",
    title: "Значения по умолчанию",
    description:
      "Что верно для всех организаций папки, если сама организация не говорит иного: файл defaults.yaml.",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(parts),
  };
}

function partial(schema: Schema, home: string, schemas: ReadonlyMap<string, Schema>): Schema {
  const { $ref, ...own } = schema;
  const whole = $ref === undefined ? null : resolve($ref, home, schemas);
  if (whole && isObject(whole.schema))
    return { ...partial(whole.schema, whole.home, schemas), ...own };
  if (!isObject(schema) || !schema.properties) return nameHome(schema, home);
  const open = { ...schema };
  delete open.required;
  delete open.$defs;
  delete open.$id;
  delete open.$schema;
  const inner = (part: Schema): Schema => partial(part, home, schemas);
  return {
    ...open,
    properties: mapValues(schema.properties, inner),
    // A history is a list: it stands as a whole.
    ...(schema.items && { items: nameHome(schema.items, home) }),
  };
}

function isObject({ type = [] }: Schema): boolean {
  return [type].flat().includes("object");
}

function get(schemas: ReadonlyMap<string, Schema>, id: string): Schema {
  const schema = schemas.get(id);
  if (!schema) throw new Error(`No ${id}`);
  return schema;
}
