import { suggest } from "../base/suggest.ts";
import type { DataFolder } from "../content/open-content.ts";
import { fileProblem, isError, type Problem, withoutConsequences } from "../problem.ts";
import { explainSchema } from "../schema/check-schema.ts";
import type { DataFile } from "../schema/data-file.ts";
import type { FlatSchema } from "../schema/flat-schema.ts";
import { toKebabCase } from "../schema/to-kebab-case.ts";
import { collectIdentifiers, declaredScopes, type Identifiers } from "../schema/walk-schema.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";

/** One file after its own checks, those that need no other file. */
export interface CheckedFile<T> extends Identifiers {
  /** The file's data, internal values wrapped; null if it has any problem. */
  data: T | null;
  problems: Problem[];
  schema: FlatSchema;
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
export function checkFile<T>(
  name: string,
  { check, schema, absent }: DataFile<T>,
  folder: DataFolder,
): CheckedFile<T> {
  const source = folder.data.get(toKebabCase(name));
  if (!source && absent !== undefined)
    return { ...unread(schema, null, []), data: absent, scopes: declaredScopes(schema) };
  if (!source) return unread(schema, null, [missingFile(name, folder)]);
  const yaml = parseYaml(source);
  const { data } = yaml;
  if (data === undefined) return unread(schema, yaml, [...yaml.problems]);
  // Before the check, which wraps internal values.
  const identifiers = collectIdentifiers(name, schema, data);
  const isValid = check(data);
  const found = isValid ? [] : explainSchema(yaml, check, schema);
  const problems = withoutConsequences(yaml.problems, found);
  const isWhole = !problems.some(({ rule }) => hiding.has(rule));
  return {
    ...identifiers,
    data: isValid && !problems.some(isError) ? data : null,
    ...{ problems, schema, yaml },
    scopes: isWhole ? declaredScopes(schema) : [],
  };
}

function unread(schema: FlatSchema, yaml: YamlFile | null, problems: Problem[]) {
  return { data: null, problems, schema, yaml, declared: [], referenced: [], scopes: [] };
}

/** A file beside it with a similar name is likely the one. */
function missingFile(name: string, { folder, owner, data }: DataFolder): Problem {
  const file = `${toKebabCase(name)}.yaml`;
  const near = suggest(toKebabCase(name), [...data.keys()]);
  return fileProblem(
    { path: `${folder}/${file}`, ...(owner && { owner: { ...owner, file } }) },
    {
      rule: "file-missing",
      message: `Нет файла ${file}.`,
      hint:
        near === null
          ? "Возьмите за образец такой же файл из примера: он нужен, даже если списки в нём пусты."
          : `Рядом лежит ${near}.yaml: возможно, его нужно переименовать.`,
    },
  );
}
