import { lowerFirst } from "../../engine/russian/letter-case.ts";
import { pathsOf } from "../../node/cache/cache-record.ts";
import type { RunCache } from "../../node/cache/cached-run.ts";
import { publishTogether, type Staging } from "../../node/output/outputs.ts";
import type { Shard } from "../../node/parts/shard.ts";
import { listValues, type RunResult, runTask } from "../../node/run/run-task.ts";
import { showable } from "../../node/run/showable.ts";
import { type SortedRun, sortRun, withFailures } from "../../node/run/sort-made.ts";
import { sitesOf } from "../../node/run/site-texts.ts";
import type { Format, MadeFiles, Task } from "../../node/run/task.ts";
import { countFiles, type RunReport } from "../run-report.ts";
import { openTexts, type Session } from "../session.ts";
import { tellCompared } from "../tell-compared.ts";
import { planSite, putSite } from "./plan-site.ts";
import { wantedOf } from "./wanted-of.ts";
import { writeSitePart } from "./write-site-part.ts";

export interface BuildOptions {
  content: string;
  out: string;
  site: string;
  url?: string;
  date?: string;
  organization: string[];
  /** Of documents; absent: all that serve. */
  format?: Format[];
  /** Nothing is made that the site does not show. */
  onlySite: boolean;
  shard?: Shard;
  changedSince?: string;
  keepGoing?: boolean;
  cache: boolean;
  verify?: number;
  verifySeed?: string;
  clean: boolean;
  quiet: boolean;
}

/** What a run of `build` works with. */
export interface Work {
  options: BuildOptions;
  /** The part of the organizations that it takes; undefined: all. */
  only: string[] | undefined;
  session: Session;
  report: RunReport;
  documents: Staging;
  pages: Staging;
}

/** Answers whether all could be made: the cache may turn out to lack what it promised. */
export async function makeOutputs(work: Work, cache: RunCache | null): Promise<boolean> {
  const { options, report, documents, pages } = work;
  const tell = (_: unknown, organizations: number): void => {
    report.made(organizations);
  };
  const { task, day } = taskOf(work, cache);
  const texts = work.options.cache ? openTexts(work.session) : null;
  const result = await runTask(task, tell, cache, texts);
  const { keepGoing, shard } = options;
  const sorted = sortRun(result, day, { keepGoing, isPart: shard !== undefined });
  const shown = showable(sorted, result, cache);
  const plan = planSite(work, result, shown, cache);
  if (!plan) return false;
  const { made, failed } = sorted;
  const problems = withFailures(result.problems, failed);
  await report.problems(problems, listValues(result.internal));
  documents.keep(failed.map(({ id }) => id));
  for (const each of made) if (cache?.isKnown(each)) documents.hold(pathsOf(each));
  if (plan.isHeld) pages.hold(plan.held);
  else await putSite(work, result, shown, plan);
  if (shard) writeSitePart(work, shard, { result, shown, failed, plan });
  const settled = (): void => {
    cache?.save();
    plan.save();
  };
  publishTogether([documents, pages], { clean: options.clean, told: report.outputs, settled });
  tellDone(work, day, result, sorted);
  if (failed.length > 0 || !tellCompared(cache?.compared(), work.session.terminal))
    work.session.exitCode = 1;
  return true;
}

function taskOf(
  { options, only, session, documents: { staged, opened } }: Work,
  cache: RunCache | null,
): { task: Task; day: string } {
  const { content, organization, date: day = session.today(), verify } = options;
  // Where what is known is verified, all is written.
  const place = verify === undefined ? opened.folder.place : null;
  const former = cache && { place, program: cache.program() };
  const { draft } = sitesOf(opened);
  const { formats, onlySite } = wantedOf(options);
  const output = { formats, onlySite, folder: staged, sites: draft, former };
  const asOf = options.date ?? null;
  const task = { content, organizations: organization, only, documents: [], day, asOf, output };
  return { task, day };
}

function tellDone(
  { options: { out, site }, report }: Work,
  day: string,
  { organizations, problems }: RunResult,
  { made, failed }: SortedRun,
): void {
  const counts = { organizations: organizations.length, documents: countFiles(made) };
  const found = withFailures(problems, failed);
  report.done({ ...counts, failed, out, site, day, problems: found, notices: listNotices(made) });
}

function listNotices(made: readonly MadeFiles[]): string[] {
  return made.flatMap(({ site }) =>
    site?.notice ? [`${site.name.short}: ${lowerFirst(site.notice.what)}`] : [],
  );
}
