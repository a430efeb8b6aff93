import type { Command } from "commander";

import { type Migrated, migrateContent, sferum } from "../../index.ts";
import { countNouns } from "../../engine/russian/plural.ts";
import { openDiskContent } from "../../node/input/open-disk-content.ts";
import { writeData } from "../../node/output/write-data.ts";
import { parsePath } from "../options.ts";
import { reportProblems } from "../report-problems.ts";
import type { Session } from "../session.ts";

/** `reglament migrate`: data as earlier versions wanted them become what this one wants. */
export function addMigrate(program: Command, session: Session): void {
  program
    .command("migrate")
    .argument("[папка]", "папка с данными", parsePath, "content")
    .option("-n, --dry-run", "только сказать, что изменится, и ничего не записывать", false)
    .addHelpText("after", "\nПример:\n  reglament migrate content --dry-run\n")
    .action(async (folder: string, { dryRun }: { dryRun: boolean }) => {
      const { terminal } = session;
      const { files, problems } = migrateContent(openDiskContent(folder), sferum);
      const changes = files.map(({ path, before, text }) => ({ path, before, after: text }));
      if (!dryRun) writeData(folder, changes);
      terminal.out(tellChanges(files, dryRun));
      if (files.length > 0) terminal.out(tellRest(folder));
      if (problems.length === 0) return;
      terminal.err(await reportProblems(problems, terminal));
      terminal.err("Файлы с этими ошибками не изменены: исправьте их и повторите команду.\n");
      session.exitCode = 1;
    });
}

/** Without the values: private telephones may be among them. */
function tellChanges(files: readonly Migrated[], dryRun: boolean): string {
  if (files.length === 0) return "Менять нечего: данные уже в нынешнем виде.\n";
  const told = files.map(({ path, steps }) => {
    const lines = steps.map((step) => `  ${step.title}: ${tellLines(step.lines)}\n`);
    return `${path}\n${lines.join("")}`;
  });
  const count = countNouns(files.length, ["файл", "файла", "файлов"]);
  const end = dryRun ? `Изменилось бы: ${count}. Ничего не записано.` : `Изменено: ${count}.`;
  return `${told.join("")}${end}\n`;
}

/** What no program knows: who was the administrator before, since when there is the platform. */
function tellRest(folder: string): string {
  const where =
    folder === "content" ? "" : ` --content ${/\s/u.test(folder) ? `"${folder}"` : folder}`;
  return `Чего по прежним данным не узнать (прежние администраторы, дни перемен), назовёт проверка: npx reglament validate${where}\n`;
}

function tellLines(lines: readonly number[]): string {
  return `${lines.length === 1 ? "строка" : "строки"} ${lines.join(", ")}`;
}
