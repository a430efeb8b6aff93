type JsonType = "object" | "array" | "string" | "integer" | "boolean";

/** The part of JSON Schema that our schemas use. */
export interface Schema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
  examples?: unknown[];
  type?: JsonType | JsonType[];
  properties?: Record<string, Schema>;
  required?: string[];
  minItems?: number;
  additionalProperties?: boolean;
  items?: Schema;
  enum?: string[];
  format?: string;
  pattern?: string;
  "x-id"?: string;
  "x-reference"?: string;
  "x-audience"?: "internal";
  /** The package fills it in where nobody wrote it: data have it, files may not. */
  "x-derived"?: true;
  /** What the definition says of a value that the field has taken in (expand-history.ts). */
  "x-value"?: string;
  /** The field may be a list of what it was and is (expand-history.ts). */
  "x-history"?: {
    /** What one id or line is called in an entry of the list; absent for objects. */
    key?: string;
    /** The object tells its days itself. */
    own?: boolean;
    /** What an entry may say besides. */
    also?: Record<string, Schema>;
  };
  /** The field may be one value or a list of such. */
  "x-several"?: true;
  /** The package whose schema of the same name this one adds fields to. */
  "x-extends"?: string;
  /** For the type compiler alone: one of these types, and all of them together. */
  anyOf?: Schema[];
  allOf?: Schema[];
  /** The type compiler's own keyword: this TypeScript type, as it stands. */
  tsType?: string;
}

/**
 * A schema with the fields that another package adds to it, as one closed schema: JSON Schema itself
 * cannot open what `additionalProperties` has closed, and what editors read must be plain. Fields
 * and definitions of the extension are added or merged, required fields added; of all else the
 * extension's word counts.
 */
export function extendSchema(base: Schema, extension: Schema): Schema {
  const extended = { ...base, ...extension };
  if (base.properties && extension.properties)
    extended.properties = extendAll(base.properties, extension.properties);
  if (base.$defs && extension.$defs) extended.$defs = extendAll(base.$defs, extension.$defs);
  if (base.items && extension.items) extended.items = extendSchema(base.items, extension.items);
  if (base.required && extension.required)
    extended.required = [...base.required, ...extension.required];
  return extended;
}

function extendAll(
  base: Record<string, Schema>,
  extension: Record<string, Schema>,
): Record<string, Schema> {
  const extended = { ...base };
  for (const [name, schema] of Object.entries(extension)) {
    const before = base[name];
    extended[name] = before ? extendSchema(before, schema) : schema;
  }
  return extended;
}
