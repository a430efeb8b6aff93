import type { Problem } from "../../problem.ts";
import { checkFile, type DataFolder } from "./check-file.ts";
import { checkIdentifiers, type KnownIds } from "./check-identifiers.ts";
import type { Validators } from "./create-validators.ts";
import { sortProblems, withoutConsequences } from "./sort-problems.ts";
import type { ReferenceData } from "./validate-organization.ts";

/** Checked once a run, then used for every organization. */
export interface ValidatedReference {
  problems: Problem[];
  data: ReferenceData | null;
  /** The ids that organizations may name. */
  known: KnownIds;
}

/** Checks the reference files: YAML, schemas, ids. All problems of all files are found. */
export function validateReference(folder: DataFolder, validators: Validators): ValidatedReference {
  const files = {
    acts: checkFile("acts", folder, validators),
    platforms: checkFile("platforms", folder, validators),
    organizationTypes: checkFile("organizationTypes", folder, validators),
    requirements: checkFile("requirements", folder, validators),
  };
  const own = Object.values(files).flatMap(({ problems }) => problems);
  const found = checkIdentifiers(files, new Map());
  const problems = sortProblems(withoutConsequences(own, found.problems));
  const { acts, platforms, organizationTypes, requirements } = files;
  if (problems.length > 0) return { problems, data: null, known: found.known };
  if (!acts.data || !platforms.data || !organizationTypes.data || !requirements.data) {
    throw new Error("A reference file without problems has no data");
  }
  const data = {
    acts: acts.data,
    platforms: platforms.data,
    organizationTypes: organizationTypes.data,
    requirements: requirements.data,
  };
  return { problems, data, known: found.known };
}
