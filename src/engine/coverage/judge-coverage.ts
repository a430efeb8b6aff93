import { compareText } from "../base/compare-text.ts";
import type { OrganizationTrees } from "../documents/make-documents.ts";
import type { ReferenceData } from "../check/validate-organization.ts";
import type { Organization } from "../check/open-organization.ts";
import type { Coverage, OrganizationCoverage } from "./coverage.ts";
import { type Findings, judgeOrganization } from "./judge-organization.ts";
import { listTasks } from "./list-tasks.ts";

/** A run's inspection, as `inspect` gives it. */
export interface Inspection extends Findings {
  /** The content folder, as the files of problems begin. */
  folder: string;
  /** All organizations, those with mistakes too. */
  ids: readonly string[];
  /** Those whose data hold, and their documents. */
  opened: readonly Organization[];
  organizations: readonly OrganizationTrees[];
}

/** Judges all organizations on a day (YYYY-MM-DD): the matrix, what is to be done, the worst first. */
export function judgeCoverage(
  { folder, ids, opened, organizations, problems, waived }: Inspection,
  reference: ReferenceData,
  day: string,
): Coverage {
  const all = { problems, waived };
  const owners = `${folder}/organizations/`;
  const shared = select(all, (file) => !file.startsWith(owners));
  const data = new Map(opened.map((organization) => [organization.id, organization.data]));
  const trees = new Map(organizations.map((made) => [made.model.organization.id, made]));
  const judged = ids.map((id) =>
    judgeOrganization(
      {
        id,
        data: data.get(id) ?? null,
        trees: trees.get(id) ?? null,
        own: select(all, (file) => file.startsWith(`${owners}${id}/`)),
        shared,
      },
      reference,
      day,
    ),
  );
  return { date: day, organizations: judged.toSorted(byTrouble), shared: listTasks(shared) };
}

function select({ problems, waived }: Findings, holds: (file: string) => boolean): Findings {
  return {
    problems: problems.filter(({ file }) => holds(file)),
    waived: waived.filter(({ problem }) => holds(problem.file)),
  };
}

/** Those that could not be judged first, then by what is not met, by errors, by warnings. */
function byTrouble(a: OrganizationCoverage, b: OrganizationCoverage): number {
  const isJudged = ({ requirements }: OrganizationCoverage): number =>
    requirements.length > 0 ? 1 : 0;
  return (
    isJudged(a) - isJudged(b) ||
    b.counts.unmet - a.counts.unmet ||
    b.errors - a.errors ||
    b.warnings - a.warnings ||
    compareText(a.id, b.id)
  );
}
