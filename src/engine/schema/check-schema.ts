import type { ErrorObject } from "ajv";
import { ownValue } from "../base/own-value.ts";
import { type Problem, replaceWith } from "../problem.ts";
import { findSaying } from "../yaml/find-saying.ts";
import { checkFields, isFieldError } from "./check-fields.ts";
import type { Check } from "./data-file.ts";
import { describeField } from "./describe-field.ts";
import type { FlatSchema } from "./flat-schema.ts";
import { valueWordings } from "./value-wordings.ts";
import { locate, tokenOf, type Path, type YamlFile } from "../yaml/yaml-file.ts";

/** An error of ajv with the way to its value, and the schema of the whole file. */
export interface SchemaError extends ErrorObject {
  path: Path;
}

/**
 * Says in Russian what the last call of a compiled schema found wrong with this file. Each cause
 * is reported once: one problem a value, and a misspelt field is not also a missing one.
 */
export function explainSchema(
  file: YamlFile,
  check: Pick<Check<unknown>, "errors">,
  schema: FlatSchema,
): Problem[] {
  const errors = (check.errors ?? []).map((error) => ({ ...error, path: pathOf(error, schema) }));
  const byPlace = Map.groupBy(errors, (error) => error.instancePath);
  return [...byPlace.values()].flatMap((group) => [
    ...explainValue(
      file,
      schema,
      group.filter((error) => !isFieldError(error)),
    ),
    ...checkFields(file, schema, group.filter(isFieldError)),
  ]);
}

const precedence = Object.keys(valueWordings);

function explainValue(file: YamlFile, schema: FlatSchema, errors: SchemaError[]): Problem[] {
  const rank = ({ keyword }: SchemaError) => precedence.indexOf(keyword);
  const [error] = errors.sort((a, b) => rank(a) - rank(b));
  if (error === undefined) return [];
  const word = ownValue(valueWordings, error.keyword);
  if (word === undefined) throw new Error(`No wording for the keyword ${error.keyword}`);
  const { path, value } = error.keyword === "uniqueItems" ? repeatedItem(error) : whole(error);
  const field = describeField(schema, path);
  const token = quote(tokenOf(file, path), value);
  const description = descriptionOf(error);
  const {
    meant,
    isNear = false,
    ...wording
  } = word({ field, value, token, limit: error.schema, description });
  const said = findSaying(file, path);
  const look = isNear ? ({ needsLook: true } as const) : {};
  const repair =
    meant === undefined ? {} : { repair: { ...replaceWith(said.path, value, meant), ...look } };
  return [{ severity: "error", ...locate(file, path, "value"), ...wording, ...repair }];
}

/** What the schema says of the value, be it in a definition or taken in by the field (`x-value`). */
function descriptionOf({ parentSchema }: SchemaError): string {
  const holder: Record<string, unknown> = parentSchema ?? {};
  const description = holder["x-value"] ?? holder.description;
  return typeof description === "string" ? description : "";
}

interface Culprit {
  path: Path;
  value: unknown;
}

function whole({ path, data }: SchemaError): Culprit {
  return { path, value: data };
}

/** ajv names both equal elements in an order that depends on their type. */
function repeatedItem({ path, params, data }: SchemaError): Culprit {
  const { i, j }: { i?: unknown; j?: unknown } = params;
  const index = Math.max(Number(i), Number(j));
  return { path: [...path, index], value: Array.isArray(data) ? data[index] : data };
}

/** Texts in «», numbers as typed; long ones are cut. */
function quote(token: string, value: unknown): string {
  const text = typeof value === "string" ? value : token;
  const line = text.replace(/\s+/g, " ");
  const short = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  return typeof value === "string" ? `«${short}»` : short;
}

/** The JSON pointer of ajv as a path: steps into lists become numbers. */
function pathOf({ instancePath }: ErrorObject, schema: FlatSchema): Path {
  let part: FlatSchema | undefined = schema;
  return instancePath
    .split("/")
    .slice(1)
    .map((step) => {
      const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
      // A field may be an object or a list of such: the step tells which it is.
      const isIndex: boolean = part?.items !== undefined && /^\d+$/.test(key);
      part = isIndex ? part?.items : ownValue(part?.properties, key);
      return isIndex ? Number(key) : key;
    });
}
