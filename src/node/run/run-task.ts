import { didYouMean } from "../../engine/base/suggest.ts";
import type { OpenedSettings } from "../../engine/check/apply-settings.ts";
import { type Verdict, decideVerdict } from "../../engine/check/decide-verdict.ts";
import { type InternalValue, valuesOf } from "../../engine/privacy/internal-values.ts";
import {
  fileProblem,
  isAboutPapers,
  type Problem,
  stopsMaking,
  uniqueProblems,
  UserError,
} from "../../engine/problem.ts";
import { type Tally, tallyProblems } from "../../engine/reports/tally.ts";
import type { Settings } from "../../engine/generated/types.ts";
import { type KnownRun, type TaskCache, withKept } from "../cache/cached-run.ts";
import type { TextCache } from "../cache/text-cache.ts";
import { openDiskContent } from "../input/open-disk-content.ts";
import { narrowContent } from "../parts/choose-part.ts";
import type { Left } from "../workers/open-work.ts";
import type { ToldShared } from "../workers/tell-shared.ts";
import type { MadeFiles, Outcome, Task } from "./task.ts";

/** What came of a task, and what is wrong. */
export interface RunResult extends Verdict {
  organizations: string[];
  /** Whether these are some of several, of which a part may have been taken. */
  isOfMany: boolean;
  settings: Settings;
  /** Null where reglament.yaml does not hold. */
  openedSettings: OpenedSettings | null;
  outcomes: Outcome[];
  /** The files that were read, as problems name them. */
  sources: string[];
  /**
   * What must not be published, by organization: of all in the content folder where a site is made,
   * else of those of the task.
   */
  internal: Map<string, readonly InternalValue[]>;
  /** What is wrong with what all organizations share, so that nothing can be made of any. */
  shared: Problem[];
  /** What was found by organization and rule. */
  tallies: Tally[];
  /** The names of the fields that hold what is private. */
  privateFields: readonly string[];
}

/**
 * Runs a task to its end and tells all that was found, in the order of the organizations; `seen` is
 * told of each as it comes, whichever came first. What a cache knows is not made again. Throws
 * UserError for kinds of documents that nobody has.
 */
export async function runTask(
  task: Task,
  seen: (outcome: Outcome, organizations: number) => void = () => undefined,
  cache: TaskCache | null = null,
  texts: TextCache | null = null,
): Promise<RunResult> {
  const content = openDiskContent(task.content);
  const named = content.listOrganizations(task.organizations);
  const organizations = narrowContent(content, task.only).listOrganizations(task.organizations);
  const known = cache?.findKnown(task, content, organizations);
  const outcomes: Outcome[] = [...(known?.outcomes ?? [])];
  for (const outcome of outcomes) seen(outcome, organizations.length);
  const [left, rest] = restOf(task, organizations, known);
  const isAll = organizations.length === content.listOrganizations().length;
  const common = rest.length === 0 && isAll ? (known?.common ?? null) : null;
  const keep = (made: Outcome): void => {
    const outcome = known ? withKept(made, known.kept) : made;
    cache?.keep(outcome);
    outcomes.push(outcome);
    seen(outcome, organizations.length);
  };
  const shared = common
    ? { common, others: [] }
    : await doWork(left, { rest, asked: organizations, texts }, { keep, cache });
  const numberOf = new Map(organizations.map((id, number) => [id, number]));
  outcomes.sort((a, b) => (numberOf.get(a.id) ?? 0) - (numberOf.get(b.id) ?? 0));
  const isOfMany = named.length > 1;
  return tellResult(task, { organizations, outcomes, isOfMany }, shared);
}

/** What organizations share; where all is known nothing is opened: it takes a third of such a run. */
async function doWork(
  task: Task,
  left: Left,
  { keep, cache }: { keep: (made: Outcome) => void; cache: TaskCache | null },
): Promise<ToldShared> {
  // Checking takes long to load: where all is known, nobody needs it.
  const { openWork } = await import("../workers/open-work.ts");
  const work = await openWork(task, left);
  try {
    for await (const made of work.run()) keep(made);
  } finally {
    await work.close();
  }
  const shared = work.tell();
  cache?.keepCommon(shared);
  return shared;
}

function tellResult(
  task: Task,
  { organizations, outcomes, isOfMany }: Pick<RunResult, "organizations" | "outcomes" | "isOfMany">,
  { common, others }: Pick<ToldShared, "common" | "others">,
): RunResult {
  const { settings, kinds, privateFields } = common;
  const { day = null } = task;
  refuseUnknownKinds(task, [...kinds, ...outcomes.flatMap(({ ownKinds }) => ownKinds)]);
  const found = [...common.problems, ...outcomes.flatMap(({ problems }) => problems)];
  const verdict = decideVerdict(found, settings, organizations, day);
  const shared = decideVerdict(common.problems, settings, [], day).problems;
  const sources = [...common.sources, ...outcomes.flatMap((outcome) => outcome.sources)];
  return {
    ...{ organizations, isOfMany, outcomes },
    ...{ settings: settings?.data ?? {}, openedSettings: settings },
    // Organizations share defaults.
    sources: [...new Set(sources)],
    internal: new Map([...others, ...outcomes.map(({ id, internal }) => [id, internal] as const)]),
    ...{ problems: uniqueProblems(verdict.problems), waived: verdict.waived },
    shared: shared.filter(stopsMaking),
    ...{ tallies: tallyProblems(verdict.problems), privateFields },
  };
}

/** What is left to do, and of what. */
function restOf(
  task: Task,
  organizations: readonly string[],
  known: KnownRun | undefined,
): [task: Task, organizations: string[]] {
  if (!known) return [task, [...organizations]];
  const { outcomes, kept, sums } = known;
  const done = new Set(outcomes.map(({ id }) => id));
  const rest = organizations.filter((id) => !done.has(id));
  // What writes takes long to load.
  const output = rest.every((id) => kept.has(id)) ? null : task.output;
  return [{ ...task, sums, output, kept: [...kept.keys()] }, rest];
}

/**
 * The files that were made. Throws UserError where something is wrong with the papers: also what the
 * settings soften, where documents could not be made of it.
 */
export function filesOf({ problems, outcomes, internal }: RunResult): MadeFiles[] {
  const values = listValues(internal);
  if (problems.some(stopsMaking)) throw new UserError(problems.filter(isAboutPapers), values);
  return outcomes.map(({ made, problems: own }) => {
    if (!made) throw new UserError(own.filter(isAboutPapers), values);
    return made;
  });
}

/** Private values alone, for a report to hide. */
export function listValues(internal: RunResult["internal"]): string[] {
  return valuesOf([...internal.values()].flat());
}

/** Own texts of organizations count: a kind may be known to one organization alone. */
function refuseUnknownKinds({ content, documents }: Task, known: readonly string[]): void {
  const unknown = documents.filter((kind) => !known.includes(kind));
  if (unknown.length === 0) return;
  const path = openDiskContent(content).folder;
  throw new UserError(
    unknown.map((kind) =>
      fileProblem(
        { path: `${path}/documents` },
        {
          rule: "unknown-document",
          message: `Документа вида «${kind}» нет.`,
          hint: didYouMean(kind, [...new Set(known)]),
        },
      ),
    ),
  );
}
