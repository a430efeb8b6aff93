import type { Command } from "commander";

import { sferum, showOrganization } from "../../index.ts";
import { isError } from "../../engine/problem.ts";
import { openDiskContent } from "../../node/input/open-disk-content.ts";
import { contentOption } from "../options.ts";
import { reportProblems } from "../report-problems.ts";
import type { Session } from "../session.ts";

/** `reglament show`: the data of an organization as they count, and where each value comes from. */
export function addShow(program: Command, session: Session): void {
  program
    .command("show")
    .argument("<организация>", "имя её папки")
    .addOption(contentOption())
    .option("--internal", "показать и личные телефоны и почту", false)
    .addHelpText("after", "\nПример:\n  reglament show ds1-pugachev\n")
    .action(async (organization: string, options: { content: string; internal: boolean }) => {
      const { terminal } = session;
      const { internal } = options;
      const content = openDiskContent(options.content);
      const shown = showOrganization(content, organization, sferum, { internal });
      terminal.out(shown.text);
      const errors = shown.problems.filter(isError);
      if (errors.length === 0) return;
      terminal.err(await reportProblems(errors, terminal));
      session.exitCode = 1;
    });
}
