import type { Problem } from "../problem.ts";
import type { FreeText } from "./contexts.ts";
import type { FindPlace } from "./rule.ts";
import { type CheckedFile, checkFile, type DataFolder } from "./check-file.ts";
import { checkIdentifiers, type KnownIds, placesIn } from "./check-identifiers.ts";
import { collectFreeText } from "./collect-free-text.ts";
import type { Validators } from "../schema/create-validators.ts";
import { sortProblems, withoutConsequences } from "./sort-problems.ts";
import type { ReferenceData } from "./validate-organization.ts";

/** Checked once a run, then used for every organization. */
export interface ValidatedReference {
  problems: Problem[];
  data: ReferenceData | null;
  /** The ids that organizations may name. */
  known: KnownIds;
  strings: readonly FreeText[];
  /** For rules that look at the reference data later. */
  findPlace: FindPlace;
}

type ReferenceFiles = { [K in keyof ReferenceData]: CheckedFile<ReferenceData[K]> };

function dataOf(files: ReferenceFiles): ReferenceData {
  const { acts, platforms, organizationTypes, requirements, calendar } = files;
  if (
    !acts.data ||
    !platforms.data ||
    !organizationTypes.data ||
    !requirements.data ||
    !calendar.data
  ) {
    throw new Error("A reference file without problems has no data");
  }
  return {
    acts: acts.data,
    platforms: platforms.data,
    organizationTypes: organizationTypes.data,
    requirements: requirements.data,
    calendar: calendar.data,
  };
}

/** Checks the reference files: YAML, schemas, ids. All problems of all files are found. */
export function validateReference(folder: DataFolder, validators: Validators): ValidatedReference {
  const files = {
    acts: checkFile("acts", folder, validators),
    platforms: checkFile("platforms", folder, validators),
    organizationTypes: checkFile("organizationTypes", folder, validators),
    requirements: checkFile("requirements", folder, validators),
    calendar: checkFile("calendar", folder, validators),
  };
  const own = Object.values(files).flatMap(({ problems }) => problems);
  const found = checkIdentifiers(files, new Map());
  const problems = sortProblems(withoutConsequences(own, found.problems));
  const data = problems.length > 0 ? null : dataOf(files);
  const strings = collectFreeText(files, validators);
  return { problems, data, known: found.known, strings, findPlace: placesIn(files) };
}
