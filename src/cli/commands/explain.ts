import type { Command } from "commander";
import picocolors from "picocolors";

import { writeRuleList } from "../../engine/reports/rule-list.ts";
import { writeRulePage } from "../../engine/reports/rule-page.ts";
import { findPage, defaultPackage } from "../../index.ts";
import { addDays } from "../../engine/base/add-days.ts";
import { suggest } from "../../engine/base/suggest.ts";
import type { ExitCode, Session } from "../session.ts";

/** `reglament explain`: all rules; with the id of one, its page. */
export function addExplain(program: Command, session: Session): void {
  program
    .command("explain")
    .argument("[правило]", "имя правила, оно стоит в каждом замечании; без него — список всех")
    .action((id: string | undefined) => {
      session.exitCode = explain(id, session);
    });
}

/** An exception is for a while: in the example, for a month. */
const waiting = 30;

function explain(id: string | undefined, { terminal, today }: Session): ExitCode {
  const colors = picocolors.createColors(terminal.colours);
  const look = { width: terminal.width, colors, until: addDays(today(), waiting) };
  const page = id === undefined ? undefined : findPage(defaultPackage.families, id);
  if (id !== undefined && !page) {
    terminal.err(unknown(id));
    return 2;
  }
  terminal.out(page ? writeRulePage(page, look) : writeRuleList(defaultPackage.families, look));
  return 0;
}

function unknown(id: string): string {
  const near = suggest(
    id,
    defaultPackage.families.flatMap(({ pages }) => pages.map((page) => page.id)),
  );
  const hint = near === null ? "" : ` Возможно, вы имели в виду «${near}».`;
  return `Правила «${id}» нет.${hint}\nВсе правила: reglament explain\n`;
}
