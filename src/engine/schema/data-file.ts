import type { ErrorObject } from "ajv";

import type { FlatSchema } from "./flat-schema.ts";

/**
 * A schema that was compiled (`npm run generate`). It narrows what it accepts to the file's type,
 * and wraps the internal values in it; `errors` tells what was wrong the last time.
 */
export interface Check<T> {
  (data: unknown): data is T;
  errors?: readonly ErrorObject[] | null;
}

/** A kind of data file: what may stand in it, and how its fields are called. */
export interface DataFile<T> {
  check: Check<T>;
  schema: FlatSchema;
  /** What an absent file says; undefined for a file that must be there. */
  absent?: T;
}

/** Kinds of data files by name: `organizationTypes` is organization-types.yaml. */
export type DataFileSet<Data> = { readonly [Name in keyof Data]: DataFile<Data[Name]> };
