import { decideVerdict } from "../../engine/check/decide-verdict.ts";
import {
  isAboutPapers,
  isError,
  type Problem,
  sortProblems,
  stopsMaking,
  uniqueProblems,
} from "../../engine/problem.ts";
import { filesOf, type RunResult } from "./run-task.ts";
import type { MadeFiles, Outcome } from "./task.ts";

/** Of a run over many: what was made, and what could not be. */
export interface SortedRun {
  made: MadeFiles[];
  failed: FailedOrganization[];
}

/** An organization of which nothing was made, and why. */
export interface FailedOrganization {
  id: string;
  problems: Problem[];
}

export interface SortOptions {
  keepGoing?: boolean | undefined;
  /** Whether these are a part of those that are made. */
  isPart?: boolean;
}

/**
 * Sorts a run; unless told whether to go on past mistakes, it does where there are several
 * organizations, be it that this run took a part of them. Throws UserError as `sortMade`, and, if it does not go on, as `filesOf`.
 */
export function sortRun(
  result: RunResult,
  day: string | null,
  { keepGoing = result.isOfMany, isPart = false }: SortOptions = {},
): SortedRun {
  return keepGoing ? sortMade(result, day, isPart) : { made: filesOf(result), failed: [] };
}

/**
 * Parts the sound organizations of a run from those with mistakes in their papers. Throws UserError
 * (as `filesOf`) where what all of them share does not hold, or none is sound: of a part the others
 * may be.
 */
function sortMade(result: RunResult, day: string | null, isPart: boolean): SortedRun {
  if (result.shared.length > 0) return { made: filesOf(result), failed: [] };
  const failed = result.outcomes.flatMap((outcome) => {
    const problems = failuresOf(outcome, result, day);
    return problems.length === 0 ? [] : [{ id: outcome.id, problems }];
  });
  if (failed.length === result.outcomes.length && !isPart)
    return { made: filesOf(result), failed: [] };
  const names = new Set(failed.map(({ id }) => id));
  const made = result.outcomes.flatMap((each) => (names.has(each.id) ? [] : (each.made ?? [])));
  return { made, failed };
}

/** Why nothing is made of an organization; nothing where it was. */
function failuresOf({ made, problems }: Outcome, result: RunResult, day: string | null): Problem[] {
  // Documents are made also of files that were signed and changed; a site is not.
  if (made) return made.site ? made.problems : [];
  const { openedSettings } = result;
  const stopping = decideVerdict(problems, openedSettings, [], day).problems.filter(stopsMaking);
  // The settings may soften what no document can be made of.
  return stopping.length > 0
    ? stopping
    : problems.filter((each) => isError(each) && isAboutPapers(each));
}

/** All that was found in a run, with what only showed as its files were made. */
export function withFailures(
  problems: readonly Problem[],
  failed: readonly FailedOrganization[],
): Problem[] {
  const all = [...problems, ...failed.flatMap((each) => each.problems)];
  return sortProblems(uniqueProblems(all));
}
