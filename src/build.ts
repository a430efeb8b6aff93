import { listOrganizations } from "./input/files.ts";
import type { CountPages, OrganizationTrees } from "./documents/make-documents.ts";
import { createTreeMaker } from "./documents/make-trees.ts";
import type { Settings } from "./model/generated/types.ts";
import { sortProblems } from "./model/validate/sort-problems.ts";
import { openRun, type Run } from "./run/open-run.ts";
import { type OpenedScope, openScope, refuseUnknownKinds, type Scope } from "./run/open-scope.ts";
import type { MadeFiles, Order } from "./run/open-share.ts";
import { openWriters } from "./run/open-writers.ts";
import { type Problem, UserError } from "./problem.ts";
import { applySettings, type OpenedSettings, type Waived } from "./rules/apply-settings.ts";
import { shown } from "./input/shown.ts";
import type { SiteData } from "./site/data.ts";
import { uniqueProblems } from "./unique-problems.ts";

export { openWriters } from "./run/open-writers.ts";

/** Everything that is wrong with content/, warnings too, by file and line. */
export interface Findings {
  problems: Problem[];
  /** Problems with leave to wait. */
  waived: Waived[];
}

/** The same, with what was read and opened, and the documents made of it. */
export interface Inspection extends Findings, OpenedScope {
  organizations: OrganizationTrees[];
}

/** Reads, checks and meets texts with data; the documents are made and not kept. */
export function check(scope: Scope): Promise<Findings> {
  return withRun(scope, 100, (run) => checkRun(run, scope));
}

/** What is wrong, and a way to write documents. */
export interface Prepared {
  problems: Problem[];
  /** Number of organizations. */
  organizations: number;
  settings: Settings;
  /** Writes them, once; `seen` is told of each organization. */
  write: (order: Order, seen: (made: MadeFiles) => void) => Promise<MadeFiles[]>;
}

/** Checks, and lets `work` write; throws UserError if anything is an error. */
export function prepare<Result>(
  scope: Scope,
  work: (prepared: Prepared) => Promise<Result>,
): Promise<Result> {
  return withRun(scope, 4, async (run) => {
    const { problems, settings, organizations } = await checkRun(run, scope);
    refuseErrors(problems);
    return work({
      problems,
      settings: settings?.data ?? {},
      organizations,
      write: async (order, seen) => {
        const { steps } = await run.make(order, ({ made }) => {
          if (made) seen(made);
        });
        // What follows needs the memory of the threads more than them.
        await run.close();
        return steps.flatMap(({ made }) => made ?? []);
      },
    });
  });
}

async function withRun<Result>(
  scope: Scope,
  leastOfThread: number,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  refuseUnknownKinds(scope);
  const run = openRun(scope, leastOfThread);
  try {
    return await work(run);
  } finally {
    await run.close();
  }
}

async function checkRun(
  run: Run,
  scope: Scope,
): Promise<Findings & { settings: OpenedSettings | null; organizations: number }> {
  const { settings, problems, steps } = await run.make(null);
  const found = [...problems, ...steps.flatMap((step) => step.problems)];
  return { ...settle(found, settings, scope), settings, organizations: steps.length };
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

/** Where reglament.yaml does not hold, problems stay as the rules found them. */
function settle(
  found: readonly Problem[],
  settings: OpenedSettings | null,
  { content, organizations, day }: Scope,
): Findings {
  const unique = uniqueProblems(found);
  if (!settings) return { problems: sortProblems(unique), waived: [] };
  const left = `${shown(content)}/organizations/`;
  const inspected = listOrganizations(content, organizations);
  const isInspected = (file: string): boolean =>
    !file.startsWith(left) || inspected.some((id) => file.startsWith(`${left}${id}/`));
  const { problems, waived } = applySettings(unique, settings, day ?? null, isInspected);
  return { problems: sortProblems(problems), waived };
}

function refuseErrors(problems: readonly Problem[]): void {
  if (problems.some(({ severity }) => severity === "error")) throw new UserError(problems);
}

/** What `astro dev` shows: the site of content/, without files to download. */
export async function loadSiteData(): Promise<SiteData> {
  const { siteOrganization } = await import("./site/site-organization.ts");
  const scope = { content: "content", organizations: [], documents: [] };
  const { organizations, problems } = inspect(scope, (await openWriters()).countPages);
  refuseErrors(problems);
  const withoutFiles = organizations.map((organization) => ({
    ...organization,
    documents: organization.documents.map((document) => ({ ...document, files: [] })),
  }));
  return { organizations: withoutFiles.map(siteOrganization), security: null };
}
