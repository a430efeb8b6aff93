import type { RequirementCoverage } from "./coverage.ts";

/** The documents that show a requirement, in a line; the main one is told by its clauses. */
export function otherDocuments({ clauses, documents }: RequirementCoverage): string {
  return documents
    .filter(({ isMain }) => !isMain || clauses.length === 0)
    .map(({ title }) => title)
    .join("; ");
}
