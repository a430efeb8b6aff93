import { type CountPages, makeDocuments, type OrganizationTrees } from "./make-documents.ts";
import type { Problem } from "./problem.ts";
import type { Project } from "./project.ts";
import { createTypesetter } from "./text/create-typesetter.ts";

/** Makes the wanted kinds of documents (none named: all) of every organization. */
export function makeTrees(
  { organizations, reference, parts }: Project,
  wanted: readonly string[],
  countPages: CountPages,
): { organizations: OrganizationTrees[]; problems: Problem[] } {
  if (!reference) return { organizations: [], problems: [] };
  const means = { reference, parts, setType: createTypesetter(), countPages };
  const made = organizations.map((organization) => makeDocuments(organization, wanted, means));
  return {
    organizations: made.map(({ trees }) => trees),
    problems: made.flatMap(({ problems }) => problems),
  };
}
