import { type CountPages, makeDocuments, type OrganizationTrees } from "./make-documents.ts";
import type { Problem } from "./problem.ts";
import type { Project } from "./project.ts";
import { createTypesetter } from "./text/create-typesetter.ts";
import { createPathSplitter } from "./text/resolve-path.ts";

/**
 * Makes the wanted kinds of documents (none named: all) of one organization after another: who
 * keeps none of them holds one organization in memory, however many there are. Who only looks for
 * mistakes need not count pages.
 */
export function* makeTrees(
  { organizations, reference, parts }: Project,
  wanted: readonly string[],
  countPages: CountPages = () => 1,
): Generator<{ trees: OrganizationTrees; problems: Problem[] }> {
  if (!reference) return;
  const tools = { parts, setType: createTypesetter(), splitPath: createPathSplitter() };
  const means = { reference, tools, countPages };
  for (const organization of organizations) yield makeDocuments(organization, wanted, means);
}
