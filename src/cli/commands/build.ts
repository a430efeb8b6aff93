import type { Command } from "commander";

import { filesOf, runTask } from "../../node/run/run-task.ts";
import { publishTogether, stage } from "../../node/output/outputs.ts";
import { formats } from "../../index.ts";
import {
  cleanOption,
  contentOption,
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
    .addOption(quietOption())
    .action(async (options: BuildOptions) => {
      await build(options, session);
    });
}

async function build(options: BuildOptions, { terminal }: Session): Promise<void> {
  const { content, organization, out, site, clean, quiet } = options;
  refuseOverlap(content, [out, site]);
  const report = startRun(terminal, quiet);
  // Documents of the others stay; of the site, which is one, nothing of them can.
  const documents = stage(out, organization.length > 0 ? { folders: organization } : "replace");
  try {
    const pages = stage(site, "replace");
    try {
      const output = { formats, folder: documents.staged, withSite: true };
      const task = { content, organizations: organization, documents: [], output };
      const result = await runTask(task, (_, organizations) => {
        report.made(organizations);
      });
      const made = filesOf(result);
      await report.problems(result.problems);
      showProgress(terminal, "Собирается сайт…");
      await stageSite(made, result.settings, options.url, pages.staged, documents.staged.folder);
      publishTogether([documents, pages], { clean, told: report.outputs });
      report.done({ organizations: made.length, documents: countFiles(made), out, site });
    } finally {
      pages.discard();
    }
  } finally {
    documents.discard();
  }
}
