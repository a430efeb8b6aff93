import type { DataFolder } from "../content/open-content.ts";
import type { PackageDefinition } from "../package/package-definition.ts";
import { isError, type Problem, withoutConsequences } from "../problem.ts";
import { checkFiles, isComplete } from "./check-files.ts";
import type { KnownIds } from "./check-identifiers.ts";
import type { Identifier } from "../schema/walk-schema.ts";
import { collectFreeText } from "./collect-free-text.ts";
import type { Judgement } from "./contexts.ts";
import { languageRules } from "./engine-rules.ts";
import { type FindLocation, runRules } from "./rule.ts";

/** The reference data, checked once a run, then used for every organization. */
export interface CheckedReference<Reference> {
  problems: Problem[];
  data: Reference | null;
  /** The ids that organizations may name. */
  known: KnownIds;
  /** Their records. */
  declared: readonly Identifier[];
  findLocation: FindLocation;
}

/**
 * Checks the reference files: YAML, schemas, ids. All problems of all files are found. With a
 * judgement the rules on the reference data and on their language are asked too.
 */
export function checkReference<Data extends object, Reference extends object>(
  definition: PackageDefinition<Data, Reference>,
  folder: DataFolder,
  judgement: Judgement | null,
): CheckedReference<Reference> {
  const { reference, scopes, rules } = definition;
  const files = checkFiles(reference, folder, new Map(), scopes);
  const { data, findLocation, known, declared } = files;
  const basic = withoutConsequences(files.own, files.across);
  if (basic.some(isError) || !isComplete(data))
    return { problems: basic, data: null, known, declared, findLocation };
  const verdict = judgement && [
    ...runRules(rules.reference, { reference: data, ...judgement }, findLocation, "life"),
    ...runRules(languageRules, { strings: collectFreeText(files.byName) }, findLocation),
  ];
  return { problems: [...basic, ...(verdict ?? [])], data, known, declared, findLocation };
}
