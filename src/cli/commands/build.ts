import { copyFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";

import { prepare } from "../../build.ts";
import { countFiles } from "../../open-share.ts";
import { type Staging, stage } from "../../outputs.ts";
import { buildSite } from "../../site/build-site.ts";
import type { SiteData } from "../../site/data.ts";
import { listPages } from "../../site/site-pages.ts";
import { formats } from "../../writers/formats.ts";
import { contentOption, organizationOption, outOption, quietOption, parseUrl } from "../options.ts";
import { startRun } from "../run-report.ts";
import type { Session } from "../session.ts";
import { showProgress } from "../terminal.ts";

interface BuildOptions {
  content: string;
  out: string;
  site: string;
  url?: string;
  organization: string[];
  quiet: boolean;
}

/** `reglament build`: check, all documents, the site. Both outputs change together or not at all. */
export function addBuild(program: Command, session: Session): void {
  program
    .command("build")
    .description("всё сразу: проверить данные, сделать документы и сайт")
    .addOption(contentOption())
    .addOption(outOption())
    .option("--site <папка>", "куда записать сайт (обычно dist)", "dist")
    .option(
      "--url <адрес>",
      "адрес готового сайта: для карты сайта, ленты и точных ссылок",
      parseUrl,
    )
    .addOption(organizationOption())
    .addOption(quietOption())
    .action(async (options: BuildOptions) => {
      await build(options, session);
    });
}

async function build(options: BuildOptions, { terminal }: Session): Promise<void> {
  const { content, organization, out, site, quiet } = options;
  const report = startRun(terminal, quiet);
  const scope = { content, organizations: organization, documents: [] };
  await prepare(scope, async ({ problems, organizations, write }) => {
    report.problems(problems);
    const documents = stage(out, "replace");
    const pages = stage(site, "replace");
    const folder = { folder: documents.folder, target: out };
    try {
      const made = await write({ formats, folder, withSite: true }, () => {
        report.made(organizations);
      });
      showProgress(terminal, "Собирается сайт…");
      const data = { organizations: made.flatMap((each) => each.site ?? []) };
      await stageSite(data, options.url, pages, documents);
      documents.publish();
      pages.publish();
      report.done({ organizations, documents: countFiles(made), out, site });
    } finally {
      documents.discard();
      pages.discard();
    }
  });
}

/** The site with its downloads, which lie beside the page of their document. */
async function stageSite(
  data: SiteData,
  url: string | undefined,
  pages: Staging,
  documents: Staging,
): Promise<void> {
  const place = url === undefined ? {} : { site: new URL(url).origin, base: new URL(url).pathname };
  await buildSite(data, { outDir: pages.folder, ...place });
  for (const page of listPages(data)) {
    if (page.type !== "document") continue;
    for (const { file } of page.document.downloads)
      copyFileSync(
        join(documents.folder, page.organization.id, file),
        join(pages.folder, page.path, file),
      );
  }
}
