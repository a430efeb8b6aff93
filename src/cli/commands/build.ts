import type { Command } from "commander";

import { lowerFirst } from "../../engine/russian/letter-case.ts";
import { filesOf, listValues, runTask } from "../../node/run/run-task.ts";
import type { MadeFiles } from "../../node/run/task.ts";
import { publishTogether, stage } from "../../node/output/outputs.ts";
import { formats } from "../../index.ts";
import {
  cleanOption,
  contentOption,
  dateOption,
  organizationOption,
  outOption,
  parsePath,
  parseUrl,
  quietOption,
} from "../options.ts";
import { refuseOverlap } from "../refuse-overlap.ts";
import { countFiles, startRun } from "../run-report.ts";
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
    .addOption(quietOption())
    .action(async (options: BuildOptions) => {
      await build(options, session);
    });
}

async function build(options: BuildOptions, { terminal, today }: Session): Promise<void> {
  const { content, organization, out, site, clean, quiet, date: day = today() } = options;
  refuseOverlap(content, [out, site]);
  const report = startRun(terminal, quiet);
  // Documents of the others stay; of the site, which is one, nothing of them can.
  const documents = stage(out, organization.length > 0 ? { folders: organization } : "replace");
  try {
    const pages = stage(site, "replace");
    try {
      const output = { formats, folder: documents.staged, withSite: true };
      const asOf = options.date ?? null;
      const task = { content, organizations: organization, documents: [], day, asOf, output };
      const result = await runTask(task, (_, organizations) => {
        report.made(organizations);
      });
      const made = filesOf(result);
      await report.problems(result.problems, listValues(result.internal));
      showProgress(terminal, "Собирается сайт…");
      const { settings, internal } = result;
      const folder = documents.staged.folder;
      await stageSite(made, settings, options.url, pages.staged, folder, internal);
      publishTogether([documents, pages], { clean, told: report.outputs });
      const counts = { organizations: made.length, documents: countFiles(made) };
      const { problems } = result;
      report.done({ ...counts, out, site, day, problems, notices: listNotices(made) });
    } finally {
      pages.discard();
    }
  } finally {
    documents.discard();
  }
}

function listNotices(made: readonly MadeFiles[]): string[] {
  return made.flatMap(({ site }) =>
    site?.notice ? [`${site.name.short}: ${lowerFirst(site.notice.what)}`] : [],
  );
}
