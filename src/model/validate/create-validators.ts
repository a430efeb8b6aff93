import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { DataValidationCxt } from "ajv/dist/types/index.js";
import addFormats from "ajv-formats";
import type { DataFiles } from "../generated/types.ts";
import type { Internal } from "../internal.ts";
import { checksums } from "./checksum.ts";
import { flattenSchemas, type FlatSchema, type Schemas } from "./flatten-schemas.ts";
import { formats } from "./formats.ts";
import { toKebabCase } from "./to-kebab-case.ts";

/** The data files and the settings of texts, each with one schema. */
export type FileName = keyof DataFiles;

/** The schemas made ready: compiled checks, and the flat schemas that messages are made from. */
export interface Validators {
  /** Each narrows what it accepts to the file's type, and wraps the internal values in it. */
  readonly checks: { readonly [K in FileName]: ValidateFunction<DataFiles[K]> };
  readonly schemaOf: (name: FileName) => FlatSchema;
}

/**
 * Compiles the schemas; costs about 0.1 s, so callers keep the result. Takes all parsed
 * `*.schema.json` by file name; throws if one is missing, or holds what ajv's strict mode does
 * not know: that is a mistake of ours, not of the user.
 */
export function createValidators(schemas: Schemas): Validators {
  const ajv = createAjv(schemas);
  const flat = flattenSchemas(schemas);
  const find = <T>(name: FileName): ValidateFunction<T> =>
    required(ajv.getSchema<T>(schemaFile(name)), name);
  return {
    checks: {
      organization: find("organization"),
      administrators: find("administrators"),
      groups: find("groups"),
      assignments: find("assignments"),
      documents: find("documents"),
      acts: find("acts"),
      platforms: find("platforms"),
      organizationTypes: find("organizationTypes"),
      requirements: find("requirements"),
      calendar: find("calendar"),
      settings: find("settings"),
      documentFrontmatter: find("documentFrontmatter"),
    },
    schemaOf: (name) => required(flat[schemaFile(name)], name),
  };
}

function createAjv(schemas: Schemas): Ajv2020 {
  const ajv = new Ajv2020({
    ...{ allErrors: true, verbose: true, strict: true },
    // Half the time of compiling: tests hold the schemas to theirs, and V8 optimizes what is hot.
    ...{ validateSchema: false, code: { optimize: false } },
  });
  addFormats(ajv, ["date", "email"]);
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, { validate });
  ajv.addVocabulary(["x-id", "x-reference"]);
  ajv.addKeyword({
    keyword: "x-checksum",
    type: "string",
    schemaType: "string",
    compile: (kind: string) => required(checksums[kind], kind),
  });
  ajv.addKeyword({ keyword: "x-audience", modifying: true, post: true, validate: wrapInternal });
  for (const [id, schema] of Object.entries(schemas)) ajv.addSchema(schema, id);
  return ajv;
}

/**
 * Puts an {@link Internal} in the place of the value that was just checked. Doing it here, and not
 * in a walk of its own, makes the check's type guard true: what it accepts *is* the generated
 * type.
 */
function wrapInternal(audience: unknown, data: unknown, _: unknown, at?: DataValidationCxt) {
  if (audience !== "internal" || at === undefined) throw new Error("x-audience is misused");
  const wrapped: Internal<unknown> = { internal: data };
  Object.assign(at.parentData, { [at.parentDataProperty]: wrapped });
  return true;
}

function schemaFile(name: FileName): string {
  return `${toKebabCase(name)}.schema.json`;
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`Schemas: no ${name}`);
  return value;
}
