import type { Problem } from "../problem.ts";
import type { DataContext, Judgement, LanguageContext } from "./contexts.ts";
import { complianceRules, dataRules, languageRules } from "../../packages/sferum/rules/index.ts";
import { type FindPlace, runRules } from "./rule.ts";
import type { DataFiles } from "../generated/types.ts";
import { checkFile, type DataFolder } from "./check-file.ts";
import { checkIdentifiers, placesIn } from "./check-identifiers.ts";
import { collectFreeText } from "./collect-free-text.ts";
import type { Validators } from "../schema/create-validators.ts";
import { sortProblems, withoutConsequences } from "./sort-problems.ts";
import type { ValidatedReference } from "./validate-reference.ts";

/** The five subjects of an organization, a file each; internal values are wrapped. */
export type OrganizationData = Pick<
  DataFiles,
  "organization" | "administrators" | "groups" | "assignments" | "documents"
>;

/** The files that all organizations share. */
export type ReferenceData = Pick<
  DataFiles,
  "acts" | "platforms" | "organizationTypes" | "requirements" | "calendar"
>;

/** All that is wrong with an organization's files, and their data if nothing is. */
export interface ValidatedOrganization {
  problems: Problem[];
  data: OrganizationData | null;
  findPlace: FindPlace;
}

/**
 * Checks the files of one organization: YAML, schemas, ids, rules. All problems of all files are
 * found; warnings do not keep the data back. With a judgement, the rules of compliance are asked
 * too: their verdict does not keep the data back either.
 */
export function validateOrganization(
  folder: DataFolder,
  reference: ValidatedReference,
  validators: Validators,
  judgement: Judgement | null = null,
): ValidatedOrganization {
  const files = {
    organization: checkFile("organization", folder, validators),
    administrators: checkFile("administrators", folder, validators),
    groups: checkFile("groups", folder, validators),
    assignments: checkFile("assignments", folder, validators),
    documents: checkFile("documents", folder, validators),
  };
  const data = {
    organization: files.organization.data,
    administrators: files.administrators.data,
    groups: files.groups.data,
    assignments: files.assignments.data,
    documents: files.documents.data,
  };
  const findPlace = placesIn(files);
  const own = Object.values(files).flatMap(({ problems }) => problems);
  const found = [
    ...checkIdentifiers(files, reference.known).problems,
    ...runRules(dataRules, { data }, findPlace),
  ];
  const basic = withoutConsequences(own, found);
  const strings = judgement ? collectFreeText(files, validators) : [];
  const verdict = judge({ data, strings }, reference.data, judgement, findPlace);
  const isValid = basic.every(({ severity }) => severity === "warning");
  return {
    problems: sortProblems([...basic, ...verdict]),
    data: isValid && isComplete(data) ? data : null,
    findPlace,
  };
}

/** What the organization is told as of a day: the rules of compliance and of language. */
function judge(
  context: DataContext & LanguageContext,
  reference: ReferenceData | null,
  judgement: Judgement | null,
  findPlace: FindPlace,
): Problem[] {
  if (!judgement || !reference) return [];
  return [
    ...runRules(complianceRules, { ...context, ...judgement, reference }, findPlace),
    ...runRules(languageRules, context, findPlace),
  ];
}

function isComplete(data: DataContext["data"]): data is OrganizationData {
  return Object.values(data).every((file) => file !== null);
}
