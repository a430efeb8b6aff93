import type { Command } from "commander";

import { openInBrowser } from "../../node/workshop/open-in-browser.ts";
import { readWorkshop } from "../../node/workshop/read-workshop.ts";
import { writeFile } from "../../node/output/write-file.ts";
import { parsePath } from "../options.ts";
import type { Session } from "../session.ts";

/** `reglament workshop`: the page on which documents are made in a browser, as one file. */
export function addWorkshop(program: Command, { terminal }: Session): void {
  program
    .command("workshop")
    .argument("[файл]", "куда записать страницу", parsePath, "workshop.html")
    .option("--no-open", "только записать файл, браузер не открывать")
    .action(async (file: string, { open }: { open: boolean }) => {
      writeFile(file, await readWorkshop());
      const isOpened = open && openInBrowser(file);
      const next = isOpened
        ? "Она открывается в браузере."
        : "Откройте её в браузере: дважды щёлкните по файлу.";
      terminal.out(`Мастерская записана: ${file}\n${next}\n`);
    });
}
