import { distance } from "fastest-levenshtein";
import type { Problem } from "../problem.ts";
import { isRecord } from "../base/is-record.ts";
import { ownValue } from "../base/own-value.ts";
import { suggest } from "../base/suggest.ts";
import type { SchemaError } from "./check-schema.ts";
import { describeField } from "./describe-field.ts";
import type { FlatSchema } from "./flat-schema.ts";
import { meantByTwins, noteTwins } from "./twin-note.ts";
import { exampleHint } from "./wording.ts";
import { schemaAt } from "./walk-schema.ts";
import { locate, locateGap, type Path, type YamlFile } from "../yaml/yaml-file.ts";

/** Whether an error is about the set of fields, not about a value. */
export function isFieldError({ keyword }: SchemaError): boolean {
  return keyword === "required" || keyword === "additionalProperties";
}

/**
 * The fields of one object that are missing or unknown. An unknown field that looks like one of
 * the absent ones is a misspelling of it: the absent one is not reported too.
 */
export function checkFields(file: YamlFile, schema: FlatSchema, errors: SchemaError[]): Problem[] {
  const [first] = errors;
  if (first === undefined) return [];
  const { path, data } = first;
  const properties = schemaAt(schema, path)?.properties ?? {};
  const present = new Set(isRecord(data) ? Object.keys(data) : []);
  const absent = new Set(Object.keys(properties).filter((key) => !present.has(key)));
  const unknown = namesOf(errors, "additionalProperty").map((key) => {
    const meant = findMeant(key, properties, absent);
    if (meant !== null) absent.delete(meant);
    return explainUnknown(file, [...path, key], meant, properties);
  });
  const missing = namesOf(errors, "missingProperty").filter((key) => absent.has(key));
  return [...unknown, ...missing.map((key) => explainMissing(file, schema, path, key))];
}

type Properties = Record<string, FlatSchema>;

/** Compares with the names of fields, and with their Russian titles. */
function findMeant(key: string, properties: Properties, absent: Set<string>): string | null {
  const read = meantByTwins(key, (text) => absent.has(text));
  if (read !== undefined) return read;
  const near = [...absent]
    .map((name) => ({ name, far: distance(key.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, far }) => far < Math.max(key.length, name.length) / 2)
    .sort((a, b) => a.far - b.far)
    .at(0);
  if (near !== undefined) return near.name;
  const titles = new Map(
    [...absent].map((name) => [ownValue(properties, name)?.title ?? name, name]),
  );
  return titles.get(suggest(key, [...titles.keys()]) ?? "") ?? null;
}

function explainUnknown(
  file: YamlFile,
  path: Path,
  meant: string | null,
  properties: Properties,
): Problem {
  const title = ownValue(properties, meant ?? "")?.title ?? "";
  const key = String(path.at(-1) ?? "");
  const names = Object.keys(properties).map((name) => `«${name}»`);
  return {
    rule: "unknown-field",
    severity: "error",
    ...locate(file, path, "key"),
    message: `Неизвестное поле «${key}».${noteTwins(key, (text) => Object.hasOwn(properties, text))}`,
    hint:
      meant === null
        ? `Здесь допустимы: ${names.join(", ")}.`
        : `Возможно, вы имели в виду «${meant}» («${title}»).`,
  };
}

function explainMissing(file: YamlFile, schema: FlatSchema, path: Path, key: string): Problem {
  const field = describeField(schema, [...path, key]);
  const owner = path.length === 0 ? "Не" : `${describeField(schema, path).name}: не`;
  return {
    rule: "missing-field",
    severity: "error",
    ...locateGap(file, path),
    message: `${owner} хватает поля ${field.name}.`,
    ...exampleHint(field),
    missing: [...path, key],
  };
}

function namesOf(errors: SchemaError[], parameter: string): string[] {
  return errors.flatMap(({ params }) => {
    const name: unknown = ownValue(params, parameter);
    return typeof name === "string" ? [name] : [];
  });
}
