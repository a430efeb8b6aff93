import type { DataFolder } from "../content/open-content.ts";
import type { PackageDefinition } from "../package/package-definition.ts";
import { isError, type Problem, withoutConsequences } from "../problem.ts";
import { checkFiles, isComplete } from "./check-files.ts";
import type { CheckedReference } from "./check-reference.ts";
import { collectFreeText } from "./collect-free-text.ts";
import type { DataContext, Judgement, LanguageContext, OrganizationPlace } from "./contexts.ts";
import { languageRules } from "./engine-rules.ts";
import { type FindLocation, runRules } from "./rule.ts";

/** All that is wrong with an organization's files, and their data if nothing is. */
export interface CheckedData<Data> {
  problems: Problem[];
  data: Data | null;
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
): CheckedData<Data> {
  const files = checkFiles(definition.data, folder, reference.known, definition.scopes);
  const { data, findLocation } = files;
  const found = [...files.across, ...runRules(definition.rules.data, { data }, findLocation)];
  const basic = withoutConsequences(files.own, found);
  const strings = judgement ? collectFreeText(files.byName) : [];
  const context = { data, strings, place: placeOf(folder) };
  const verdict = judge(definition, context, reference.data, judgement, findLocation);
  const isValid = !basic.some(isError);
  return {
    problems: [...basic, ...verdict],
    data: isValid && isComplete(data) ? data : null,
    findLocation,
  };
}

/** Its folder lies in `organizations` of the content folder (content/open-content.ts). */
function placeOf({ folder }: DataFolder): OrganizationPlace {
  const [organization = "", , ...above] = folder.split(/[\\/]/).toReversed();
  return { organization, content: above.toReversed().join("/") || "." };
}

/** What the organization is told as of a day: the rules of compliance and of language. */
function judge<Data extends object, Reference extends object>(
  { rules }: PackageDefinition<Data, Reference>,
  context: DataContext<Data> & LanguageContext & { place: OrganizationPlace },
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
