import { type RequirementCoverage, type Verdict, verdicts } from "./coverage.ts";

/** The requirements of one part of the Regulation. */
export interface PartCoverage {
  part: string;
  title: string;
  requirements: RequirementCoverage[];
  counts: Record<Verdict, number>;
}

/** Requirements by part, in the order in which parts first appear. */
export function countParts(requirements: readonly RequirementCoverage[]): PartCoverage[] {
  const parts = [...new Set(requirements.map(({ part }) => part))];
  return parts.map((part) => {
    const own = requirements.filter((each) => each.part === part);
    const title = own[0]?.partTitle ?? part;
    return { part, title, requirements: own, counts: countVerdicts(own) };
  });
}

export function countVerdicts(
  requirements: readonly Pick<RequirementCoverage, "verdict">[],
): Record<Verdict, number> {
  const counts = {
    ...{ confirmed: 0, stated: 0, unproven: 0 },
    ...{ unmet: 0, waived: 0, inapplicable: 0 },
  };
  for (const verdict of verdicts)
    counts[verdict] = requirements.filter((each) => each.verdict === verdict).length;
  return counts;
}

/** The verdicts of all organizations. */
export function sumVerdicts(all: readonly Record<Verdict, number>[]): Record<Verdict, number> {
  const counts = countVerdicts([]);
  for (const verdict of verdicts)
    counts[verdict] = all.reduce((sum, each) => sum + each[verdict], 0);
  return counts;
}
