import type { OrganizationTrees } from "../documents/make-documents.ts";
import type { Platform } from "../generated/types.ts";
import type { OrganizationData, ReferenceData } from "../check/validate-organization.ts";
import type { Problem } from "../problem.ts";
import type { Waived } from "../check/apply-settings.ts";
import { countVerdicts } from "./count-parts.ts";
import type { DocumentShown, OrganizationCoverage, RequirementCoverage } from "./coverage.ts";
import { evidence } from "../../packages/sferum/evidence/evidence.ts";
import { findClauses } from "./find-clauses.ts";
import { judgeRequirement, type Showing } from "./judge-requirement.ts";
import { listTasks } from "./list-tasks.ts";
import { type Facts, platformOf } from "../../packages/sferum/facts/facts.ts";
import { createShortener } from "./short-title.ts";

/** An organization, and everything that was found about it and about the shared files. */
export interface Inspected {
  id: string;
  /** Null where its data have mistakes. */
  data: OrganizationData | null;
  trees: OrganizationTrees | null;
  own: Findings;
  shared: Findings;
}

export interface Findings {
  problems: readonly Problem[];
  waived: readonly Waived[];
}

/** Judges an organization on a day (YYYY-MM-DD). */
export function judgeOrganization(
  { id, data, trees, own, shared }: Inspected,
  reference: ReferenceData,
  day: string,
): OrganizationCoverage {
  const errors = own.problems.filter(isError).length;
  const requirements = data && trees ? judge(trees, { data, reference, day }, own, shared) : [];
  return {
    id,
    name: data?.organization.name.short ?? id,
    requirements,
    counts: countVerdicts(requirements),
    errors,
    warnings: own.problems.length - errors,
    tasks: listTasks(own),
  };
}

function judge(
  trees: OrganizationTrees,
  facts: Facts,
  own: Findings,
  shared: Findings,
): RequirementCoverage[] {
  const platform = platformOf(facts);
  const concerned = concernOf(platform);
  const problems = [...own.problems, ...shared.problems.filter(concerned)];
  const waived = [...own.waived, ...shared.waived.filter(({ problem }) => concerned(problem))];
  const showing: Showing = {
    ...showDocuments(trees, createShortener(facts.data.organization.name.short, platform)),
    errors: problems.filter(isError),
    waived: waived.filter(({ problem }) => isError(problem)),
  };
  return facts.reference.requirements.requirements.map((requirement) =>
    judgeRequirement(requirement, evidence[requirement.id]?.(facts) ?? null, showing),
  );
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** Whether a problem of the shared files concerns who uses a platform: it may be of another's acts. */
function concernOf({ id: platform, legalBasis }: Platform): (problem: Problem) => boolean {
  return ({ record = "" }) => {
    const [list, id = ""] = record.split(".");
    if (list === "acts") return legalBasis.includes(id);
    return list !== "platforms" || id === platform;
  };
}

/** Sheets for single groups say the same as the common one. */
function showDocuments(
  { documents }: OrganizationTrees,
  shorten: (title: string) => string,
): Pick<Showing, "clauses" | "documents" | "isPublic"> {
  const byKind = new Map<string, DocumentShown[]>();
  for (const document of documents.filter(({ isRepeated }) => !isRepeated)) {
    const { kind, title } = document.tree.properties;
    byKind.set(kind, [...(byKind.get(kind) ?? []), { kind, title: shorten(title) }]);
  }
  const regulation = documents.find(({ tree }) => tree.properties.kind === "regulation")?.tree;
  return {
    clauses: regulation ? findClauses(regulation) : null,
    documents: byKind,
    isPublic: regulation?.properties.audience === "public",
  };
}
