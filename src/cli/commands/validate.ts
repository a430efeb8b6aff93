import type { Command } from "commander";

import { inspect } from "../../build.ts";
import { reportFormats } from "../../reports/index.ts";
import { contentOption, oneOf, organizationOption } from "../options.ts";
import { reportProblems } from "../report-problems.ts";
import type { Session } from "../session.ts";

/** `reglament validate`: everything that is wrong with the data and the texts; writes nothing. */
export function addValidate(program: Command, session: Session): void {
  program
    .command("validate")
    .description("проверить данные и тексты, ничего не записывая")
    .addOption(contentOption())
    .addOption(organizationOption())
    .option(
      "--format <вид>",
      `вид отчёта: ${Object.keys(reportFormats).join(" или ")}`,
      oneOf(Object.keys(reportFormats)),
      "pretty",
    )
    .action((options: { content: string; organization: string[]; format: string }) => {
      const { content, organization, format } = options;
      const { problems } = inspect({ content, organizations: organization, documents: [] });
      session.terminal.out(reportProblems(problems, format, session.terminal.colours));
      if (problems.some(({ severity }) => severity === "error")) session.exitCode = 1;
    });
}
