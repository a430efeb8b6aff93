import type { ErrorObject } from "ajv";

import type { DataFiles } from "../generated/types.ts";
import * as checks from "../generated/validators.js";
import { flattenSchemas, type FlatSchema, type Schemas } from "./flatten-schemas.ts";
import { toKebabCase } from "./to-kebab-case.ts";

/** The data files and the settings of texts, each with one schema. */
export type FileName = keyof DataFiles;

/**
 * A schema that was compiled (scripts/generate-validators.ts). It narrows what it accepts to the
 * file's type, and wraps the internal values in it; `errors` tells what was wrong the last time.
 */
export interface Check<T> {
  (data: unknown): data is T;
  errors?: readonly ErrorObject[] | null;
}

/** The schemas made ready: compiled checks, and the flat schemas that messages are made from. */
export interface Validators {
  readonly checks: { readonly [K in FileName]: Check<DataFiles[K]> };
  readonly schemaOf: (name: FileName) => FlatSchema;
}

/** Takes all parsed `*.schema.json` by file name. */
export function createValidators(schemas: Schemas): Validators {
  const flat = flattenSchemas(schemas);
  return {
    checks,
    schemaOf: (name) => {
      const schema = flat[`${toKebabCase(name)}.schema.json`];
      if (schema === undefined) throw new Error(`Schemas: no ${name}`);
      return schema;
    },
  };
}
