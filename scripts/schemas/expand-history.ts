import type { Schema } from "./extend-schema.ts";

/** Finds what a `$ref` of a schema points to. */
export type ResolveSchema = (reference: string) => Schema;

/**
 * A schema in which each field with `x-history` takes a plain value, or a list of what it was and
 * is: simple stays simple, and who has a history tells it (`from`, `until`, both inclusive). One
 * keyword, so that no two histories are written in two ways. JSON Schema's `type` takes both and the
 * other keywords concern one type each, so every mistake is told of the value that was meant, which
 * `anyOf` cannot.
 */
export function expandHistory(schema: Schema, resolve: ResolveSchema): Schema {
  const { "x-history": history, "x-several": isSeveral, ...own } = schema;
  const inner = (part: Schema): Schema => expandHistory(part, resolve);
  const plain: Schema = {
    ...own,
    ...(own.properties && { properties: mapValues(own.properties, inner) }),
    ...(own.items && { items: inner(own.items) }),
    ...(own.$defs && { $defs: mapValues(own.$defs, inner) }),
  };
  if (isSeveral) return severalOf(plain, inner, resolve);
  if (history === undefined) return plain;
  const value = inLine(plain, inner, resolve);
  if (typeof value.type !== "string") throw new Error(`x-history of no plain type: ${value.title}`);
  // Within an entry of the list nothing follows from elsewhere.
  const { "x-derived": derived, ...entry } = value;
  const items = history.key === undefined ? entryOfObject(entry) : entryOf(entry, history.key);
  Object.assign((items.properties ??= {}), history.also, history.own === true ? {} : term);
  return {
    ...entry,
    ...(derived && { "x-derived": derived }),
    type: [value.type, "array"],
    minItems: 1,
    items,
  };
}

/**
 * A field with what it refers to, which says itself what a value may be («строчные латинские
 * буквы»): messages need that beside what the field says of itself.
 */
function inLine(
  { $ref, ...annotated }: Schema,
  inner: (part: Schema) => Schema,
  resolve: ResolveSchema,
): Schema {
  if ($ref === undefined) return annotated;
  const target = inner(resolve($ref));
  const { description } = target;
  return { ...target, ...annotated, ...(description !== undefined && { "x-value": description }) };
}

/** One value, or a list of values of that kind: telephones are often one. */
function severalOf(plain: Schema, inner: (part: Schema) => Schema, resolve: ResolveSchema): Schema {
  const value = inLine(plain, inner, resolve);
  if (typeof value.type !== "string") throw new Error(`x-several of no plain type: ${value.title}`);
  const [example] = value.examples ?? [];
  const items = { ...value, examples: [example] };
  return { ...value, type: [value.type, "array"], minItems: 1, items };
}

/** `{ staff: makarova, from: 2020-09-01 }` for a field that is one id or one line. */
function entryOf(value: Schema, key: string): Schema {
  const { title, description } = value;
  const example = plainExample(value);
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(example !== undefined && { examples: [{ [key]: example, from: "2025-09-01" }] }),
    type: "object",
    additionalProperties: false,
    required: [key],
    properties: { [key]: value },
  };
}

/** The same fields as the plain object has; `own`: its days are among them already. */
function entryOfObject({ examples, ...value }: Schema): Schema {
  const example = plainExample({ examples: examples ?? [] });
  return {
    ...value,
    ...(example !== undefined && { examples: [example] }),
    properties: { ...value.properties },
  };
}

/** An example of the value itself: others show a whole history. */
function plainExample({ examples = [] }: Schema): unknown {
  return examples.find((example) => !Array.isArray(example));
}

const date = "common.schema.json#/$defs/date";

const term: Record<string, Schema> = {
  from: {
    title: "С какого дня",
    description: "Первый день. Если так было с самого начала, строку не пишут.",
    examples: ["2025-09-01"],
    $ref: date,
  },
  until: {
    title: "По какой день",
    description: "Последний день включительно. Пока это верно, строку не пишут.",
    examples: ["2025-08-31"],
    $ref: date,
  },
};

function mapValues(schemas: Record<string, Schema>, map: (schema: Schema) => Schema) {
  return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, map(schema)]));
}
