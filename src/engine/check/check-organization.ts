import type { DataFolder } from "../content/open-content.ts";
import type { PackageDefinition } from "../package/package-definition.ts";
import { isError, type Problem, withoutConsequences } from "../problem.ts";
import type { CheckedFile } from "./check-file.ts";
import { checkFiles, isComplete } from "./check-files.ts";
import type { CheckedReference } from "./check-reference.ts";
import { collectFreeText } from "./collect-free-text.ts";
import { completeData } from "./complete-data.ts";
import type { DataContext, Judgement, LanguageContext } from "./contexts.ts";
import { languageRules } from "./engine-rules.ts";
import { createDefaultsReader } from "./open-defaults.ts";
import { type FindLocation, runRules } from "./rule.ts";

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
  });
  const { data, findLocation } = files;
  const found = [...files.across, ...runRules(definition.rules.data, { data }, findLocation)];
  const basic = withoutConsequences(files.own, found);
  const strings = judgement ? collectFreeText(files.byName) : [];
  const verdict = judge(definition, { data, strings }, reference.data, judgement, findLocation);
  const isValid = !basic.some(isError) && !defaults.some(({ problems }) => problems.some(isError));
  return {
    problems: [...defaults.flatMap(({ problems }) => problems), ...basic, ...verdict],
    data: isValid && isComplete(data) ? data : null,
    ...{ findLocation, files: files.byName },
  };
}

/** What the organization is told as of a day: the rules of compliance and of language. */
function judge<Data extends object, Reference extends object>(
  { rules }: PackageDefinition<Data, Reference>,
  context: DataContext<Data> & LanguageContext,
  reference: Reference | null,
  judgement: Judgement | null,
  findLocation: FindLocation,
): Problem[] {
  if (!judgement || !reference) return [];
  return [
    ...runRules(rules.compliance, { ...context, ...judgement, reference }, findLocation),
    ...runRules(languageRules, context, findLocation),
  ];
}
