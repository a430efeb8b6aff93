import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { type Command, InvalidArgumentError, Option } from "commander";

import { openDiskContent } from "../../node/input/open-disk-content.ts";
import { openWriters } from "../../node/input/open-writers.ts";
import { packageFolder } from "../../node/input/read-package.ts";
import { readWorkshop } from "../../node/workshop/read-workshop.ts";
import { startDev } from "../../node/dev/start-dev.ts";
import { contentOption, parseWholeNumber } from "../options.ts";
import { reportProblems } from "../report-problems.ts";
import type { Session } from "../session.ts";

/** `reglament dev`: all papers in a browser on this machine, anew after each save. */
export function addDev(program: Command, session: Session): void {
  program
    .command("dev")
    .addOption(contentOption())
    .addOption(
      new Option("--port <число>", "порт этого компьютера (обычно 4646)")
        .argParser(parsePort)
        .default(4646),
    )
    .addHelpText("after", "\nПример:\n  reglament dev --content sad\n")
    .action(async ({ content, port }: { content: string; port: number }) => {
      const { terminal } = session;
      refuseOther(content);
      const server = await startDev({
        ...{ port, folders: [content, join(packageFolder, "content")] },
        open: () => openDiskContent(content),
        edit: { content, workshop: readWorkshop },
        writers: await openWriters(),
        tell: (problems) =>
          reportProblems(problems, { colours: false, width: null, isPrivate: true }),
      });
      terminal.out(
        `Документы: ${server.url}\nОткройте этот адрес в браузере; данные правят там же. Остановить: Ctrl+C.\n`,
      );
      await once(process, "SIGINT");
      await server.close();
    });
}

/** Refuses what is no content folder; in one with nobody in it yet the first organization is made. */
function refuseOther(content: string): void {
  const root = join(content, "organizations");
  const isEmpty = existsSync(root) && readdirSync(root).every((name) => name.startsWith("."));
  if (!isEmpty) openDiskContent(content).listOrganizations();
}

/** Refuses what no address of this machine can have. */
function parsePort(value: string): number {
  const port = parseWholeNumber(value);
  if (port > 65_535) throw new InvalidArgumentError("Нужен порт от 0 до 65535.");
  return port;
}
