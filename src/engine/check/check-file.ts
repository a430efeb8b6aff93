import type { Problem } from "../problem.ts";
import type { DataFiles } from "../generated/types.ts";
import { suggest } from "../base/suggest.ts";
import type { Source } from "../base/source.ts";
import { explainSchema } from "../schema/check-schema.ts";
import type { FileName, Validators } from "../schema/create-validators.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { withoutConsequences } from "./sort-problems.ts";
import { toKebabCase } from "../schema/to-kebab-case.ts";
import { collectIdentifiers, declaredScopes, type Identifiers } from "../schema/walk-schema.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";

/** The YAML files of one folder as they were read. */
export interface DataFolder {
  /** As problems name it, without a slash at the end. */
  folder: string;
  /** By file name without extension. */
  data: ReadonlyMap<string, Source>;
}

/** One file after its own checks, those that need no other file. */
export interface CheckedFile<T> extends Identifiers {
  /** The file's data, internal values wrapped; null if it has any problem. */
  data: T | null;
  problems: Problem[];
  /** What positions are looked up in; null for a missing file. */
  yaml: YamlFile | null;
  /** Scopes whose ids are all known: none where a broken file may hide some. */
  scopes: string[];
}

/** Problems that hide parts of a file, so that ids in it may not have been seen. */
const hiding = new Set([
  "unknown-field",
  "missing-field",
  "empty-value",
  "wrong-type",
  "wrong-size",
  "missing-quotes",
]);

/** Finds a file in its folder, parses it, checks it against its schema and collects the ids in it. */
export function checkFile<K extends FileName>(
  name: K,
  { folder, data: sources }: DataFolder,
  validators: Validators,
): CheckedFile<DataFiles[K]> {
  const source = sources.get(toKebabCase(name));
  if (!source) return unreadable(null, [missingFile(name, folder, [...sources.keys()])]);
  const yaml = parseYaml(source);
  const { data } = yaml;
  if (data === undefined) return unreadable(yaml, [...yaml.problems]);
  const schema = validators.schemaOf(name);
  const check = validators.checks[name];
  // Before the check, which wraps internal values.
  const identifiers = collectIdentifiers(name, schema, data);
  const isValid = check(data);
  const found = isValid ? [] : explainSchema(yaml, check, schema);
  const problems = withoutConsequences(yaml.problems, found);
  const isWhole = !problems.some(({ rule }) => hiding.has(rule));
  return {
    ...identifiers,
    data: isValid && problems.length === 0 ? data : null,
    problems,
    yaml,
    scopes: isWhole ? declaredScopes(schema) : [],
  };
}

function unreadable(yaml: YamlFile | null, problems: Problem[]) {
  return { data: null, problems, yaml, declared: [], referenced: [], scopes: [] };
}

/** A file beside it with a similar name is likely the one. */
function missingFile(name: FileName, folder: string, present: string[]): Problem {
  const file = `${toKebabCase(name)}.yaml`;
  const near = suggest(toKebabCase(name), present);
  return {
    rule: "file-missing",
    severity: "error",
    file: `${folder}/${file}`,
    line: 1,
    column: 1,
    message: `Нет файла ${file}.`,
    hint:
      near === null
        ? "Возьмите за образец такой же файл из примера: он нужен, даже если списки в нём пусты."
        : `Рядом лежит ${near}.yaml: возможно, его нужно переименовать.`,
  };
}
