import type { ErrorObject } from "ajv";
import { isRecord } from "../base/is-record.ts";
import type { Source } from "../base/source.ts";
import { type Problem, withoutConsequences } from "../problem.ts";
import { explainSchema } from "../schema/check-schema.ts";
import type { DataFile, DataFileSet } from "../schema/data-file.ts";
import type { FlatSchema } from "../schema/flat-schema.ts";
import { mergeDefaults } from "../yaml/merge-defaults.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";

/** A defaults.yaml: a mapping for each data file, of which any part may be absent. */
export interface DefaultsFile {
  yaml: YamlFile;
  problems: Problem[];
  /** What it says for a data file, by the name of that; undefined for nothing. */
  partOf: (name: string) => unknown;
}

/**
 * Reads and checks a defaults.yaml by itself, once for all organizations below it: values and names
 * of fields must be right, while nothing is missing there.
 */
function openDefaults(kinds: Kinds, source: Source): DefaultsFile {
  const yaml = parseYaml(source);
  const { data } = yaml;
  const errors = data === undefined ? [] : findErrors(data, kinds);
  const found = explainSchema(yaml, { errors }, schemaOf(kinds));
  return {
    yaml,
    problems: withoutConsequences(yaml.problems, found),
    partOf: (name) => (isRecord(data) && Object.hasOwn(data, name) ? data[name] : undefined),
  };
}

/** Opens defaults for organizations with such files; those that many share are read once. */
export function createDefaultsReader<Data extends object>(
  files: DataFileSet<Data>,
): (sources: readonly Source[]) => DefaultsFile[] {
  const known = new Map<string, DefaultsFile>();
  const kinds = listKinds(files);
  const open = (source: Source): DefaultsFile => {
    const before = known.get(source.path);
    if (before?.yaml.source.text === source.text) return before;
    const opened = openDefaults(kinds, source);
    known.set(source.path, opened);
    return opened;
  };
  return (sources) => sources.map(open);
}

/** What may stand in a defaults.yaml, whatever of it is required elsewhere. */
export function defaultsSchema<Data extends object>(files: DataFileSet<Data>): FlatSchema {
  return schemaOf(listKinds(files));
}

function listKinds<Data extends object>(files: DataFileSet<Data>): Kinds {
  const kinds: [string, DataFile<unknown>][] = [];
  for (const name in files) kinds.push([name, files[name]]);
  return kinds;
}

type Kinds = readonly [name: string, file: DataFile<unknown>][];

function schemaOf(kinds: Kinds): FlatSchema {
  return {
    title: "Значения по умолчанию",
    type: "object",
    properties: Object.fromEntries(kinds.map(([name, { schema }]) => [name, schema])),
  };
}

function findErrors(data: unknown, kinds: Kinds): ErrorObject[] {
  const root = { instancePath: "", schemaPath: "", data, schema: "object" };
  if (!isRecord(data)) return [{ ...root, keyword: "type", params: {} }];
  const unknown = Object.keys(data)
    .filter((key) => !kinds.some(([name]) => name === key))
    .map((key) => ({
      ...{ ...root, keyword: "additionalProperties", params: { additionalProperty: key } },
    }));
  const inside = kinds.flatMap(([name, { check }]) => {
    if (!Object.hasOwn(data, name)) return [];
    // A copy: the check wraps internal values in what it checks.
    if (check(mergeDefaults(undefined, [data[name]]))) return [];
    return (check.errors ?? [])
      .filter((error) => !isGap(error))
      .map((error) => ({ ...error, instancePath: `/${name}${error.instancePath}` }));
  });
  return [...unknown, ...inside];
}

/** Whether a mapping lacks a field; one in a list is whole, since lists are not merged. */
function isGap({ keyword, instancePath }: ErrorObject): boolean {
  return keyword === "required" && !/\/\d+(?:\/|$)/.test(instancePath);
}
