import { compareText } from "../base/compare-text.ts";
import type { OrganizationResult } from "../pipeline.ts";
import type { Problem } from "../problem.ts";
import type { Coverage, Findings, OrganizationCoverage } from "./coverage.ts";
import { judgeOrganization } from "./judge-organization.ts";
import { stageTasks } from "./list-step-tasks.ts";
import { listTasks } from "./list-tasks.ts";
import type { Requirement } from "./requirement.ts";
import { noDemand, type Shown } from "./shown.ts";

/** All organizations of a run, and what was found about them. */
export interface JudgedRun extends Findings {
  results: readonly OrganizationResult[];
  requirements: readonly Requirement[];
  /** Null for a package that demands nothing. */
  coverage: Shown | null;
}

/** Judges all organizations on a day (YYYY-MM-DD): the matrix, what is to be done, the worst first. */
export function judgeCoverage(run: JudgedRun, day: string): Coverage {
  const byOwner = groupByOwner(run);
  const shared = byOwner.get("") ?? nothing;
  const organizations = run.results.map((result) => {
    const own = byOwner.get(result.files.id) ?? nothing;
    return judgeOrganization(result, own, shared, run, day);
  });
  return {
    date: day,
    words: (run.coverage ?? noDemand).words,
    organizations: organizations.toSorted(byTrouble),
    shared: listTasks(shared, stageTasks(run), (run.coverage ?? noDemand).say),
  };
}

const nothing: Findings = { problems: [], waived: [] };

/** What was found, by the organization whose it is; "" is what all share. */
function groupByOwner({ problems, waived }: Findings): Map<string, Findings> {
  const ownerOf = ({ owner }: Problem): string => owner?.organization ?? "";
  const open = Map.groupBy(problems, ownerOf);
  const waiting = Map.groupBy(waived, ({ problem }) => ownerOf(problem));
  return new Map(
    [...new Set([...open.keys(), ...waiting.keys()])].map((owner) => [
      owner,
      { problems: open.get(owner) ?? [], waived: waiting.get(owner) ?? [] },
    ]),
  );
}

/** Those that could not be judged first, then by what is not met, by errors, by warnings. */
export function byTrouble(a: OrganizationCoverage, b: OrganizationCoverage): number {
  const isJudged = ({ requirements }: OrganizationCoverage): number =>
    requirements.length > 0 ? 1 : 0;
  return (
    isJudged(a) - isJudged(b) ||
    b.counts.unmet - a.counts.unmet ||
    b.counts.unproven - a.counts.unproven ||
    b.errors - a.errors ||
    b.warnings - a.warnings ||
    compareText(a.id, b.id)
  );
}
