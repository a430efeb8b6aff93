import type { DataFolder } from "../content/open-content.ts";
import { isError, type Problem, type SourceLocation, withoutConsequences } from "../problem.ts";
import type { DataFileSet } from "../schema/data-file.ts";
import { toKebabCase } from "../schema/to-kebab-case.ts";
import { type Identifier, pathOf, walkSchema } from "../schema/walk-schema.ts";
import { findSaying } from "../yaml/find-saying.ts";
import { locate, type Path, type YamlFile } from "../yaml/yaml-file.ts";
import type { Completed } from "./complete-data.ts";
import { type CheckedFile, checkFile } from "./check-file.ts";
import type { PartialData, ScopeNames } from "./contexts.ts";
import { findStrayFiles, nameFiles } from "./stray-files.ts";
import { checkIdentifiers, type KnownIds } from "./check-identifiers.ts";
import { findMissingGlyph, missingGlyphProblem } from "../writers/measures/missing-glyph.ts";
import type { DefaultsFile } from "./open-defaults.ts";
import { readDataFile, type ReadFile } from "./read-data-file.ts";
import type { FindLocation } from "./rule.ts";

/** The files of a folder, each checked by itself and their ids with one another. */
export interface CheckedFiles<Data> {
  data: PartialData<Data>;
  byName: ReadonlyMap<string, CheckedFile<unknown>>;
  /** What is wrong with single files. */
  own: Problem[];
  /** What is wrong with ids across files. */
  across: Problem[];
  /** All ids that are known now. */
  known: KnownIds;
  /** What ids name (scopes) where a reference leads nowhere. */
  unknown: ReadonlySet<string>;
  /** The records of these files that have ids. */
  declared: readonly Identifier[];
  findLocation: FindLocation;
}

/** What files are filled with before they are checked. */
export interface Filling {
  defaults: readonly DefaultsFile[];
  complete: (files: ReadonlyMap<string, YamlFile>) => Completed;
  /** The records of ids outside: who names one in words is told its id. */
  named?: readonly Identifier[];
}

const nothing: Filling = { defaults: [], complete: (files) => ({ files, gaps: new Map() }) };

/** Checks files; `outside` are ids that they may name and others declare. */
export function checkFiles<Data extends object>(
  files: DataFileSet<Data>,
  folder: DataFolder,
  outside: KnownIds,
  scopes: ScopeNames,
  filling: Filling = nothing,
): CheckedFiles<Data> {
  const data: { [Name in keyof Data]?: Data[Name] | null } = {};
  const byName = new Map<string, CheckedFile<unknown>>();
  const named = nameFiles(files);
  const before = fill(files, folder, filling);
  for (const name in files) {
    const file = checkFile(name, files[name], folder, before.get(name), named);
    data[name] = file.data;
    byName.set(name, file);
  }
  if (!hasAll(data, files)) throw new Error("A file was passed over");
  const findLocation = locationsIn(byName, folder);
  const found = [...byName.values()].flatMap((file) =>
    withoutConsequences(file.problems, missingGlyphs(file)),
  );
  const own = [...found, ...findStrayFiles(named, folder, findMissing(byName))];
  const identifiers = checkIdentifiers(byName, outside, scopes, findLocation, filling.named);
  return {
    ...{ data, byName, findLocation, own, declared: identifiers.declared },
    ...{ known: identifiers.known, across: identifiers.problems, unknown: identifiers.unknown },
  };
}

function findMissing(files: ReadonlyMap<string, CheckedFile<unknown>>): Set<string> {
  const missing = [...files].filter(([, { yaml, problems }]) => !yaml && problems.length > 0);
  return new Set(missing.map(([name]) => toKebabCase(name)));
}

/** Values that no PDF can show. Internal ones are wrapped by now, and in papers all the same. */
function missingGlyphs({ yaml, schema, internal }: CheckedFile<unknown>): Problem[] {
  if (yaml?.data === undefined) return [];
  const texts = internal.map(({ value, path }): [string, Path] => [value, path]);
  walkSchema(schema, yaml.data, (_, value, way) => {
    if (typeof value === "string") texts.push([value, pathOf(way)]);
  });
  return texts.flatMap(([text, path]) => {
    const glyph = findMissingGlyph(text);
    return glyph === null ? [] : { ...missingGlyphProblem(glyph), ...locate(yaml, path, "value") };
  });
}

/** Reads all files before any is checked: a value of one may follow from values of another. */
function fill<Data extends object>(
  files: DataFileSet<Data>,
  folder: DataFolder,
  { defaults, complete }: Filling,
) {
  const hasBrokenDefaults = defaults.some(({ problems }) => problems.some(isError));
  const read = new Map<string, ReadFile>();
  const readable = new Map<string, YamlFile>();
  for (const name in files) {
    const file = readDataFile(name, files[name], folder, defaults);
    read.set(name, file);
    if (file.yaml?.data !== undefined) readable.set(name, file.yaml);
  }
  const completed = complete(readable);
  return new Map(
    Array.from(read, ([name, { yaml, isThere }]) => [
      name,
      {
        read: { yaml: completed.files.get(name) ?? yaml, isThere },
        gaps: completed.gaps.get(name),
        hasBrokenDefaults,
      },
    ]),
  );
}

/** Whether all files hold, each by itself. */
export function isComplete<Data extends object>(data: PartialData<Data>): data is Data {
  return Object.values<unknown>(data).every((file) => file !== null);
}

function hasAll<Data extends object>(
  data: { [Name in keyof Data]?: Data[Name] | null },
  files: DataFileSet<Data>,
): data is { [Name in keyof Data]: Data[Name] | null } {
  return Object.keys(files).every((name) => name in data);
}

/** Looks up positions only when asked: most files have no problems. */
export function locationsIn(
  files: ReadonlyMap<string, CheckedFile<unknown>>,
  { folder, owner }: Pick<DataFolder, "folder" | "owner">,
): FindLocation {
  return (name, path) => {
    const file = files.get(name);
    if (!file) throw new Error(`A rule reports on a file it did not see: ${name}`);
    // A file that may be absent is told as if it began there.
    if (!file.yaml) {
      const place = { file: `${folder}/${toKebabCase(name)}.yaml`, line: 1, column: 1 };
      return withRecord({ ...place, owner: { ...owner } }, recordOf(null, path));
    }
    const { kind, ...said } = findSaying(file.yaml, path);
    const place = locate(file.yaml, path, "value");
    // What nobody wrote is judged where it comes from: there it is mended and waived.
    if (kind === "derived") {
      const because = said.isWritten === true ? undefined : said.because;
      return { ...withRecord(place, recordOf(said.file.data, said.path)), because };
    }
    const own = kind === "default" ? { owner: { ...owner, ...place.owner } } : {};
    return withRecord({ ...place, ...own }, recordOf(file.yaml.data, path));
  };
}

function withRecord(place: SourceLocation, record: string): SourceLocation {
  return record === "" ? place : { ...place, owner: { ...place.owner, record } };
}

/** A way by ids: `["editions", 2, "date"]` is «editions.order-use.date». */
function recordOf(data: unknown, path: Path): string {
  const steps: string[] = [];
  let value = data;
  for (const step of path) {
    value = childOf(value, step);
    const id = typeof step === "number" ? childOf(value, "id") : undefined;
    steps.push(typeof id === "string" ? id : String(step));
  }
  return steps.join(".");
}

function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}
