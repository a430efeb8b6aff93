import type { CountPages, OrganizationTrees } from "../../engine/documents/make-documents.ts";
import { createTreeMaker } from "../../engine/documents/make-trees.ts";
import { type OpenedScope, openScope } from "./open-scope.ts";
import { openWriters } from "./open-writers.ts";
import { refuseUnknownKinds, type Scope } from "./scope.ts";
import { type Findings, refuseErrors, settle } from "./settle.ts";
import type { SiteData } from "../../engine/site/data.ts";

/** What is wrong, with what was read and opened, and the documents made of it. */
export interface Inspection extends Findings, OpenedScope {
  organizations: OrganizationTrees[];
}

/**
 * What `check` tells, and what it looked at: for those who need all of it at once, documents too. A
 * document that has mistakes is not among them.
 */
export function inspect(scope: Scope, countPages?: CountPages): Inspection {
  refuseUnknownKinds(scope);
  const opened = openScope(scope);
  const { project } = opened;
  const makeTrees = createTreeMaker(project.reference, scope.documents, { countPages });
  const made = project.organizations.flatMap((each) => makeTrees(each) ?? []);
  const problems = [...project.problems, ...made.flatMap((each) => each.problems)];
  return {
    ...opened,
    organizations: made.map(({ trees }) => trees),
    ...settle(problems, project.settings, scope),
  };
}

/** What `astro dev` shows: the site of content/, without files to download. */
export async function loadSiteData(): Promise<SiteData> {
  const { siteOrganization } = await import("../../engine/site/site-organization.ts");
  const scope = { content: "content", organizations: [], documents: [] };
  const { organizations, problems } = inspect(scope, (await openWriters()).countPages);
  refuseErrors(problems);
  const withoutFiles = organizations.map((organization) => ({
    ...organization,
    documents: organization.documents.map((document) => ({ ...document, files: [] })),
  }));
  return { organizations: withoutFiles.map(siteOrganization), security: null };
}
