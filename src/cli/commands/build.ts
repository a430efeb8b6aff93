import type { Command } from "commander";

import { openRunCache } from "../../node/cache/cached-run.ts";
import { openCache } from "../../node/cache/open-cache.ts";
import { stage } from "../../node/output/outputs.ts";
import { choosePart } from "../../node/parts/choose-part.ts";
import { type BuildOptions, makeOutputs } from "../build/make-outputs.ts";
import {
  changedSinceOption,
  cleanOption,
  contentOption,
  dateOption,
  keepGoingOption,
  noCacheOption,
  noKeepGoingOption,
  organizationOption,
  outOption,
  parseUrl,
  quietOption,
  shardOption,
  siteOption,
  verifyOption,
} from "../options.ts";
import { formatsOption } from "../formats-option.ts";
import { refuseOverlap } from "../refuse-overlap.ts";
import { startRun } from "../run-report.ts";
import type { Session } from "../session.ts";
import { tellUnchanged } from "../tell-unchanged.ts";

/** `reglament build`: check, all documents, the site. Both outputs change together or not at all. */
export function addBuild(program: Command, session: Session): void {
  program
    .command("build")
    .addOption(contentOption())
    .addOption(outOption())
    .addOption(siteOption())
    .option(
      "--url <адрес>",
      "адрес готового сайта: для карты сайта, ленты и точных ссылок",
      parseUrl,
    )
    .addOption(organizationOption())
    .addOption(formatsOption())
    .option(
      "--only-site",
      "сделать только то, что показывает сайт; его документы лягут в --out, обычно out-site",
      false,
    )
    .addOption(shardOption())
    .addOption(changedSinceOption())
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
    .action(async (options: BuildOptions, command: Command) => {
      await build({ ...options, ...outOf(options, command) }, session);
    });
}

/** Papers that lie in the usual place are not to go because the site needs none of them. */
function outOf(
  { onlySite }: BuildOptions,
  command: Command,
): Pick<BuildOptions, "out"> | undefined {
  const isTold = command.getOptionValueSource("out") !== "default";
  return onlySite && !isTold ? { out: "out-site" } : undefined;
}

async function build(options: BuildOptions, session: Session): Promise<void> {
  const { content, organization, out, site } = options;
  refuseOverlap(content, [out, site]);
  const only = choosePart(options);
  if (tellUnchanged(only, options, session)) return;
  const report = startRun(session.terminal, options.quiet);
  // Documents of the others stay; of the site, which is one, nothing of them can.
  const folders = only ?? organization;
  const isPart = only !== undefined || organization.length > 0;
  const documents = stage(out, isPart ? { folders } : "replace");
  try {
    const pages = stage(site, "replace");
    try {
      const work = { options, only, session, report, documents, pages };
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
