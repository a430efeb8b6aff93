import type { Command } from "commander";

import { exportBooks, exportTemplate, sferum, writeBook } from "../../index.ts";
import { openDiskContent } from "../../node/input/open-disk-content.ts";
import { stage, writeStaged } from "../../node/output/outputs.ts";
import { cleanOption, contentOption, outOption } from "../options.ts";
import { refuseAmongData, refuseSite } from "../refuse-overlap.ts";
import type { Session } from "../session.ts";
import { tellKept, tellRemoved } from "../tell-kept.ts";

interface ExportOptions {
  content: string;
  out: string;
  template: boolean;
  clean: boolean;
}

/** `reglament export`: data as a workbook that people change in Excel and import again. */
export function addExport(program: Command, session: Session): void {
  program
    .command("export")
    .argument("[организации...]", "имена папок организаций (обычно все)")
    .addOption(contentOption())
    .addOption(outOption("tables", "таблицы"))
    .option("--template", "пустой шаблон с примером строки, ничьих данных в нём нет", false)
    .addOption(cleanOption("заменить и те таблицы, которые изменили вы; заменяемое названо"))
    .addHelpText("after", help)
    .action(async (organizations: string[], options: ExportOptions) => {
      await run(organizations, options, session);
    });
}

const help = `
В таблицах личные телефоны и почта: они для внутреннего пользования, на сайт их не кладут.
Изменённую таблицу берёт обратно команда reglament import.

Примеры:
  reglament export ds1-pugachev
  reglament export --template --out шаблон
`;

async function run(
  organizations: readonly string[],
  { content: folder, out, template, clean }: ExportOptions,
  { terminal }: Session,
): Promise<void> {
  refuseAmongData(folder, out);
  refuseSite(out);
  const books = template
    ? [exportTemplate(sferum)]
    : exportBooks(openDiskContent(folder), sferum, organizations);
  const staging = stage(out, "add");
  try {
    for (const book of books) writeStaged(staging.staged, book.name, await writeBook(book));
    const published = staging.publish({ clean });
    terminal.err(tellRemoved([published]));
    const names = books.map(({ name }) => name).join(", ");
    const note = template ? "" : " Для внутреннего пользования: в таблицах личные данные.";
    terminal.out(`${tellKept([published])}Таблицы: ${out} (${names}).${note}\n`);
  } finally {
    staging.discard();
  }
}
