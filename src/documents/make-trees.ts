import { type CountPages, makeDocuments, type OrganizationTrees } from "./make-documents.ts";
import type { Organization } from "../run/open-organization.ts";
import type { Problem } from "../problem.ts";
import type { Project } from "../run/project.ts";
import { createTypesetter } from "../text/create-typesetter.ts";
import { createPathSplitter } from "../text/resolve-path.ts";

/** The documents of an organization, and the mistakes that kept others from being made. */
export interface MadeTrees {
  trees: OrganizationTrees;
  problems: Problem[];
}

/**
 * Makes the wanted kinds of documents (none named: all) of any organization; null where the
 * reference data do not hold. Who only looks for mistakes need not count pages.
 */
export function createTreeMaker(
  { reference, parts }: Pick<Project, "reference" | "parts">,
  wanted: readonly string[],
  countPages: CountPages = () => 1,
): (organization: Organization) => MadeTrees | null {
  if (!reference) return () => null;
  const tools = { parts, setType: createTypesetter(), splitPath: createPathSplitter() };
  const means = { reference, tools, countPages };
  return (organization) => makeDocuments(organization, wanted, means);
}
