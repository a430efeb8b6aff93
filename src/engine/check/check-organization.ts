import type { DataFolder } from "../content/open-content.ts";
import type { PackageDefinition } from "../package/package-definition.ts";
import { isError, type Problem, withoutConsequences } from "../problem.ts";
import type { CheckedFile } from "./check-file.ts";
import { type CheckedFiles, checkFiles, isComplete } from "./check-files.ts";
import type { CheckedReference } from "./check-reference.ts";
import { collectFreeText, collectPublicText } from "./collect-free-text.ts";
import { completeData } from "./complete-data.ts";
import type { Judgement, OrganizationPlace, PartialData } from "./contexts.ts";
import { listReadings, withoutFollowers } from "./contradictions.ts";
import { languageRules, privacyRules } from "./engine-rules.ts";
import { createDefaultsReader } from "./open-defaults.ts";
import { type FindLocation, runRules } from "./rule.ts";
import type { InternalValue } from "../privacy/internal-values.ts";

/** A file as it counts, and what its fields are; no YAML where nothing was read. */
export type EffectiveFile = Pick<CheckedFile<unknown>, "yaml" | "schema">;

type ReadDefaults = ReturnType<typeof createDefaultsReader>;

/** All that is wrong with an organization's files, and their data if nothing is. */
export interface CheckedData<Data> {
  problems: Problem[];
  data: Data | null;
  /** The files as they count: with defaults and what follows from others. */
  files: ReadonlyMap<string, EffectiveFile>;
  findLocation: FindLocation;
  /** Private values, of broken files too. */
  internal: InternalValue[];
}

/**
 * Checks the files of one organization: YAML, schemas, ids, rules. All problems of all files are
 * found; warnings do not keep the data back. With a judgement, the rules of compliance are asked
 * too: their verdict does not keep the data back either.
 */
export function checkOrganization<Data extends object, Reference extends object>(
  definition: PackageDefinition<Data, Reference>,
  folder: DataFolder,
  reference: CheckedReference<Reference>,
  judgement: Judgement | null = null,
  readDefaults: ReadDefaults = createDefaultsReader(definition.data),
): CheckedData<Data> {
  const { complete = () => [] } = definition;
  const defaults = readDefaults(folder.defaults ?? []);
  const files = checkFiles(definition.data, folder, reference.known, definition.scopes, {
    defaults,
    complete: (read) => completeData(read, complete, reference.data),
    named: reference.declared,
  });
  const { data, findLocation } = files;
  const context = { data, printed: folder.printed };
  const verdict = judgement
    ? judge(definition, files, reference.data, judgement, placeOf(folder))
    : { problems: [], readings: [] };
  const runData = (read: typeof data): Problem[] =>
    runRules(definition.rules.data, { ...context, data: read }, findLocation);
  const sound = withoutFollowers(runData(data), verdict.readings, runData, () => false);
  const found = [...files.across, ...sound];
  const basic = withoutConsequences(dropShadowed(files.own, files.across), found);
  const internal = [...files.byName.values()].flatMap((file) => file.internal);
  const privacy = { strings: collectPublicText(files.byName), internal, findLocation };
  const leaks = judgement ? runRules(privacyRules, privacy, findLocation) : [];
  const isValid = !basic.some(isError) && !defaults.some(({ problems }) => problems.some(isError));
  return {
    problems: [
      ...defaults.flatMap(({ problems }) => problems),
      ...basic,
      ...verdict.problems,
      ...leaks,
    ],
    data: isValid && isComplete(data) ? data : null,
    ...{ findLocation, files: files.byName },
    internal: internal.map(({ file, path, value }) => ({ path: [file, ...path].join("."), value })),
  };
}

/** Where an organization lies, for the commands of hints. */
export function placeOf({ folder, content = "." }: DataFolder): OrganizationPlace {
  return { organization: folder.split(/[\\/]/).at(-1) ?? folder, content };
}

/**
 * A name where an id should stand breaks the form of ids, and is no known id: the second tells
 * more, so it is told alone.
 */
function dropShadowed(own: readonly Problem[], across: readonly Problem[]): Problem[] {
  const key = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;
  const unknown = new Set(across.filter(({ rule }) => rule === "unknown-reference").map(key));
  return own.filter((problem) => problem.rule !== "wrong-format" || !unknown.has(key(problem)));
}

interface Verdict<Data> {
  problems: Problem[];
  /** What the data would be, where they contradict themselves. */
  readings: PartialData<Data>[];
}

/** What the organization is told as of a day: the rules of compliance and of language. */
function judge<Data extends object, Reference extends object>(
  { rules }: PackageDefinition<Data, Reference>,
  { data, byName, findLocation, unknown }: CheckedFiles<Data>,
  reference: Reference | null,
  judgement: Judgement,
  place: OrganizationPlace,
): Verdict<Data> {
  if (!reference) return { problems: [], readings: [] };
  const strings = collectFreeText(byName);
  const context = { data, ...judgement, reference, place, unknown };
  const run = (read: typeof data): Problem[] =>
    runRules(rules.compliance, { ...context, data: read }, findLocation, "life");
  const found = run(data);
  const readings = listReadings<Data, typeof context>(rules.compliance, context, found);
  const told = new Set(rules.compliance.flatMap(({ id, readings: of }) => (of ? [id] : [])));
  const certain = withoutFollowers(found, readings, run, ({ rule }) => told.has(rule));
  return {
    problems: [...certain, ...runRules(languageRules, { strings }, findLocation)],
    readings,
  };
}
