import type { OrganizationResult } from "../pipeline.ts";
import { createMask, maskProblem, type Private } from "../reports/mask-private.ts";
import type { Findings } from "./coverage.ts";

/** What was found, without what is private: a report is sent on, and its tasks go to calendars. */
export function maskFindings(
  { problems, waived }: Findings,
  results: readonly OrganizationResult[],
  fields: Private["fields"],
): Findings {
  const values = results.flatMap(({ internal }) => internal.map(({ value }) => value));
  const mask = createMask({ values, fields });
  return {
    problems: problems.map((problem) => maskProblem(problem, mask)),
    waived: waived.map((each) => ({ ...each, problem: maskProblem(each.problem, mask) })),
  };
}
