import type { Command } from "commander";

import { lowerFirst } from "../../engine/russian/letter-case.ts";
import { pathsOf } from "../../node/cache/cache-record.ts";
import { openRunCache, type RunCache } from "../../node/cache/cached-run.ts";
import { openCache } from "../../node/cache/open-cache.ts";
import { openSiteCache } from "../../node/cache/site-cache.ts";
import { listValues, type RunResult, runTask } from "../../node/run/run-task.ts";
import { loadWhole, showable, type Shown, sumSite } from "../../node/run/showable.ts";
import { sortRun, withFailures } from "../../node/run/sort-made.ts";
import type { MadeFiles } from "../../node/run/task.ts";
import { publishTogether, stage, type Staging } from "../../node/output/outputs.ts";
import { formats } from "../../index.ts";
import {
  cleanOption,
  contentOption,
  dateOption,
  keepGoingOption,
  noCacheOption,
  noKeepGoingOption,
  organizationOption,
  outOption,
  parsePath,
  parseUrl,
  quietOption,
  verifyOption,
} from "../options.ts";
import { refuseOverlap } from "../refuse-overlap.ts";
import { countFiles, type RunReport, startRun } from "../run-report.ts";
import type { Session } from "../session.ts";
import { tellCompared } from "../tell-compared.ts";
import { stageSite } from "../../site/stage-site.ts";
import { showProgress } from "../terminal.ts";

interface BuildOptions {
  content: string;
  out: string;
  site: string;
  url?: string;
  date?: string;
  organization: string[];
  keepGoing?: boolean;
  cache: boolean;
  verify?: number;
  verifySeed?: string;
  clean: boolean;
  quiet: boolean;
}

/** `reglament build`: check, all documents, the site. Both outputs change together or not at all. */
export function addBuild(program: Command, session: Session): void {
  program
    .command("build")
    .description("всё сразу: проверить данные, сделать документы и сайт")
    .addOption(contentOption())
    .addOption(outOption())
    .option("--site <папка>", "куда записать сайт (обычно dist)", parsePath, "dist")
    .option(
      "--url <адрес>",
      "адрес готового сайта: для карты сайта, ленты и точных ссылок",
      parseUrl,
    )
    .addOption(organizationOption())
    .addOption(
      cleanOption("удалить из обеих папок и то, что положили или изменили вы; удаляемое названо"),
    )
    .addOption(dateOption())
    .addOption(keepGoingOption())
    .addOption(noKeepGoingOption())
    .addOption(noCacheOption())
    .addOption(verifyOption())
    .option(
      "--verify-seed <слово>",
      "по какому слову выбрать, что сверить; то же слово — тот же выбор",
    )
    .addOption(quietOption())
    .action(async (options: BuildOptions) => {
      await build(options, session);
    });
}

async function build(options: BuildOptions, session: Session): Promise<void> {
  const { content, organization, out, site } = options;
  refuseOverlap(content, [out, site]);
  const report = startRun(session.terminal, options.quiet);
  // Documents of the others stay; of the site, which is one, nothing of them can.
  const documents = stage(out, organization.length > 0 ? { folders: organization } : "replace");
  try {
    const pages = stage(site, "replace");
    try {
      const work = { options, session, report, documents, pages };
      const { verify, verifySeed: seed = "" } = options;
      const asked = verify === undefined ? {} : { verify: { share: verify / 100, seed } };
      const cache = options.cache ? openRunCache(openCache(documents.opened), asked) : null;
      // What the cache lacks is made as if there were none.
      if (!(await makeOutputs(work, cache))) await makeOutputs(work, null);
    } finally {
      pages.discard();
    }
  } finally {
    documents.discard();
  }
}

interface Work {
  options: BuildOptions;
  session: Session;
  report: RunReport;
  documents: Staging;
  pages: Staging;
}

/** Answers whether all could be made: the cache may turn out to lack what it promised. */
async function makeOutputs(work: Work, cache: RunCache | null): Promise<boolean> {
  const { options, session, report, documents, pages } = work;
  const { content, organization, out, site, clean, date: day = session.today() } = options;
  const output = { formats, folder: documents.staged, withSite: true };
  const asOf = options.date ?? null;
  const task = { content, organizations: organization, documents: [], day, asOf, output };
  const tell = (_: unknown, organizations: number): void => {
    report.made(organizations);
  };
  const result = await runTask(task, tell, cache);
  const sorted = sortRun(result, day, options.keepGoing);
  const { made, failed } = sorted;
  const problems = withFailures(result.problems, failed);
  const shown = showable(sorted, result, cache);
  const plan = planSite(work, result, shown, cache);
  if (!plan) return false;
  await report.problems(problems, listValues(result.internal));
  documents.keep(failed.map(({ id }) => id));
  for (const each of made) if (cache?.isKnown(each)) documents.hold(pathsOf(each));
  if (plan.held) pages.hold(plan.held);
  else await putSite(work, result, { ...shown, made: plan.made });
  const settled = (): void => {
    cache?.save();
    plan.save();
  };
  publishTogether([documents, pages], { clean, told: report.outputs, settled });
  const counts = { organizations: result.organizations.length, documents: countFiles(made) };
  report.done({ ...counts, failed, out, site, day, problems, notices: listNotices(made) });
  if (failed.length > 0 || !tellCompared(cache?.compared(), session.terminal)) session.exitCode = 1;
  return true;
}

interface SitePlan {
  /** The files of the site, if it lies there as it would be made. */
  held: readonly [path: string, sum: string][] | null;
  /** What it is to be made of. */
  made: MadeFiles[];
  /** Is called when it lies there. */
  save: () => void;
}

/** Null where the cache lacks what a site is made of. */
function planSite(
  { options: { url }, documents, pages }: Work,
  result: RunResult,
  shown: Shown,
  cache: RunCache | null,
): SitePlan | null {
  const key = sumSite(shown, result, url, cache);
  const known = openSiteCache(documents.opened, pages.opened);
  const held = key === null ? null : known.find(key);
  const save = (): void => {
    if (key !== null && !held) known.save(key);
  };
  const made = held ? [] : loadWhole(shown.made, cache);
  return made && { held, made, save };
}

async function putSite(
  { options: { url }, session: { terminal }, documents, pages }: Work,
  { settings, organizations }: RunResult,
  { made, absent, internal }: Shown,
): Promise<void> {
  showProgress(terminal, "Собирается сайт…");
  pages.keep(absent);
  await stageSite({
    ...{ made, settings, url, internal, pages: pages.staged },
    documents: [documents.staged.folder, documents.opened.folder.place],
    ...{ isOfMany: organizations.length > 1, standing: pages.readMade(absent) },
  });
}

function listNotices(made: readonly MadeFiles[]): string[] {
  return made.flatMap(({ site }) =>
    site?.notice ? [`${site.name.short}: ${lowerFirst(site.notice.what)}`] : [],
  );
}
