import { isRecord } from "../base/is-record.ts";
import { ownValue } from "../base/own-value.ts";
import type { FlatSchema } from "./flat-schema.ts";
import type { Path } from "../yaml/yaml-file.ts";

/** A string of a data file that declares an id or points to one; the scope says of what. */
export interface Identifier {
  scope: string;
  id: string;
  file: string;
  path: Path;
  /** What a declared id names, as it was read; not there for references. */
  record?: unknown;
}

/** The ids that a file declares (`x-id`) and the ids of other things it names (`x-reference`). */
export interface Identifiers {
  declared: Identifier[];
  referenced: Identifier[];
}

/** Visits a value and all values in it that the schema knows; others are passed over. */
export function walkSchema(
  schema: FlatSchema,
  value: unknown,
  visit: (schema: FlatSchema, value: unknown, way: Way) => void,
  way: Way = null,
): void {
  visit(schema, value, way);
  const { items, properties } = schema;
  if (Array.isArray(value) && items) {
    for (const [index, item] of value.entries())
      walkSchema(items, item, visit, { step: index, before: way });
  } else if (isRecord(value) && properties) {
    for (const key of Object.keys(value)) {
      const property = ownValue(properties, key);
      if (property) walkSchema(property, value[key], visit, { step: key, before: way });
    }
  }
}

/** The way to a value, its last step first: most are not asked for their path. */
export type Way = { step: string | number; before: Way } | null;

export function pathOf(way: Way): Path {
  const path: (string | number)[] = [];
  for (let each = way; each; each = each.before) path.push(each.step);
  return path.reverse();
}

/** Takes any data, valid or not: what is not a string is no id. */
export function collectIdentifiers(file: string, schema: FlatSchema, data: unknown): Identifiers {
  const found: Identifiers = { declared: [], referenced: [] };
  walkSchema(schema, data, (part, value, way) => {
    if (typeof value !== "string") return;
    const { "x-id": declares, "x-reference": refers } = part;
    if (declares === undefined && refers === undefined) return;
    const path = pathOf(way);
    if (declares !== undefined) {
      const record = valueAt(data, path.slice(0, -1));
      found.declared.push({ scope: declares, id: value, file, path, record });
    }
    if (refers !== undefined) found.referenced.push({ scope: refers, id: value, file, path });
  });
  return found;
}

/** What stands at a path; undefined for nothing. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isRecord(value) ? value[step] : undefined;
  }, data);
}

/** The scopes whose ids files with this schema declare, even where a file declares none. */
export function declaredScopes(schema: FlatSchema): string[] {
  const { items, properties = {}, "x-id": scope } = schema;
  const parts = [...Object.values(properties), ...(items ? [items] : [])];
  return [...(scope === undefined ? [] : [scope]), ...parts.flatMap(declaredScopes)];
}

/** The schema of the value at a path; null for what the schema does not know. */
export function schemaAt(schema: FlatSchema, path: Path): FlatSchema | null {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const part = typeof step === "number" ? schema.items : ownValue(schema.properties, step);
  return part === undefined ? null : schemaAt(part, rest);
}
