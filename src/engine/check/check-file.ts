import type { DataFolder } from "../content/open-content.ts";
import { fileProblem, isError, type Problem, withoutConsequences } from "../problem.ts";
import { explainSchema } from "../schema/check-schema.ts";
import { collectInternal, type InternalString } from "../schema/collect-internal.ts";
import type { DataFile } from "../schema/data-file.ts";
import type { FlatSchema } from "../schema/flat-schema.ts";
import { toKebabCase } from "../schema/to-kebab-case.ts";
import { findMeantFile, hintOnExtension, type KnownFiles } from "./stray-files.ts";
import { collectIdentifiers, declaredScopes, type Identifiers } from "../schema/walk-schema.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";
import { readDataFile, type ReadFile } from "./read-data-file.ts";

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
  /** Its private values, of a broken file too. */
  internal: InternalString[];
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

/** What is known of a file and of the others before it is checked. */
interface Beforehand {
  read: ReadFile;
  /** What the package could not complete. */
  gaps?: readonly Problem[] | undefined;
  /** Whether its defaults may lack what they should say. */
  hasBrokenDefaults?: boolean;
}

/** Checks a file that was read against its schema and collects the ids in it. */
export function checkFile<T>(
  name: string,
  { check, schema, absent }: DataFile<T>,
  folder: DataFolder,
  before: Beforehand = { read: readDataFile(name, {}, folder, []) },
  known: KnownFiles = new Map(),
): CheckedFile<T> {
  const { yaml, isThere } = before.read;
  if (!yaml && absent !== undefined)
    return { ...unread(schema, null, []), data: absent, scopes: declaredScopes(schema) };
  if (!yaml) return unread(schema, null, [missingFile(name, folder, known)]);
  const { data } = yaml;
  if (data === undefined) return unread(schema, yaml, [...yaml.problems]);
  // Before the check, which wraps internal values.
  const identifiers = collectIdentifiers(name, schema, data);
  const internal = collectInternal(name, schema, data);
  const isValid = check(data);
  if (!isValid && !isThere && absent === undefined)
    return unread(schema, yaml, [missingFile(name, folder, known)]);
  const found = isValid ? [] : own(yaml, explainSchema(yaml, check, schema), before);
  const causes = withoutConsequences(yaml.problems, before.gaps ?? []);
  const problems = withoutConsequences(causes, found);
  const isWhole = !problems.some(({ rule }) => hiding.has(rule));
  return {
    ...identifiers,
    data: isValid && !problems.some(isError) ? data : null,
    ...{ problems, schema, yaml, internal },
    scopes: isWhole ? declaredScopes(schema) : [],
  };
}

/** Without what is wrong with defaults, and what that leads to: it is told once, at its place. */
function own(
  { defaults = [] }: YamlFile,
  found: readonly Problem[],
  { hasBrokenDefaults }: Beforehand,
): Problem[] {
  const others = new Set(defaults.map(({ file }) => file.source.path));
  return found.filter(
    ({ file, rule }) => !others.has(file) && !(hasBrokenDefaults && rule === "missing-field"),
  );
}

function unread(schema: FlatSchema, yaml: YamlFile | null, problems: Problem[]) {
  const none = { declared: [], referenced: [], scopes: [], internal: [] };
  return { data: null, problems, schema, yaml, ...none };
}

/** A file beside it with a similar name is likely the one. */
function missingFile(name: string, where: DataFolder, known: KnownFiles): Problem {
  const { folder, owner, data, others = [] } = where;
  const file = `${toKebabCase(name)}.yaml`;
  const read = [...data.keys()].map((each) => `${each}.yaml`);
  const near = [...read, ...others].find(
    (each) => findMeantFile(each, known) === toKebabCase(name),
  );
  return fileProblem(
    { path: `${folder}/${file}`, ...(owner && { owner: { ...owner, file } }) },
    {
      rule: "file-missing",
      message: `Нет файла ${file}.`,
      hint:
        near === undefined
          ? "Возьмите за образец такой же файл из примера: он нужен, даже если списки в нём пусты."
          : `Рядом лежит ${near}: возможно, его нужно переименовать.${hintOnExtension(near)}`,
    },
  );
}
