import type { Command } from "commander";

import { lowerFirst } from "../../engine/russian/letter-case.ts";
import { pathsOf } from "../../node/cache/cache-record.ts";
import { openRunCache, type RunCache } from "../../node/cache/cached-run.ts";
import { openCache } from "../../node/cache/open-cache.ts";
import { listValues, type RunResult, runTask } from "../../node/run/run-task.ts";
import { showable, type Shown } from "../../node/run/showable.ts";
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
} from "../options.ts";
import { refuseOverlap } from "../refuse-overlap.ts";
import { countFiles, type RunReport, startRun } from "../run-report.ts";
import type { Session } from "../session.ts";
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
      const cache = options.cache ? openRunCache(openCache(documents.opened)) : null;
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
  if (!shown) return false;
  await report.problems(problems, listValues(result.internal));
  showProgress(session.terminal, "Собирается сайт…");
  documents.keep(failed.map(({ id }) => id));
  await putSite(work, result, shown);
  for (const each of made) if (cache?.isKnown(each)) documents.hold(pathsOf(each));
  const settled = cache?.save;
  publishTogether([documents, pages], { clean, told: report.outputs, ...(settled && { settled }) });
  const counts = {
    organizations: result.organizations.length,
    documents: countFiles(made),
    failed,
  };
  report.done({ ...counts, out, site, day, problems, notices: listNotices(made) });
  if (failed.length > 0) session.exitCode = 1;
  return true;
}

async function putSite(
  { options: { url }, documents, pages }: Work,
  { settings, internal, organizations }: RunResult,
  { made, absent, former }: Shown,
): Promise<void> {
  pages.keep(absent);
  await stageSite({
    ...{ made, settings, url },
    internal: new Map([...internal].map(([id, own]) => [id, [...own, ...(former.get(id) ?? [])]])),
    ...{ pages: pages.staged, documents: [documents.staged.folder, documents.opened.folder.place] },
    ...{ isOfMany: organizations.length > 1, standing: pages.readMade(absent) },
  });
}

function listNotices(made: readonly MadeFiles[]): string[] {
  return made.flatMap(({ site }) =>
    site?.notice ? [`${site.name.short}: ${lowerFirst(site.notice.what)}`] : [],
  );
}
