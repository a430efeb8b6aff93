import type { Command } from "commander";

import {
  type Imported,
  importTables,
  readTables,
  sferum,
  type SheetProblem,
  UserError,
} from "../../index.ts";
import { fileProblem, isError } from "../../engine/problem.ts";
import { countNouns } from "../../engine/russian/plural.ts";
import { openDiskContent } from "../../node/input/open-disk-content.ts";
import { readNamedFile } from "../../node/input/read-source-file.ts";
import { writeData } from "../../node/output/write-data.ts";
import { contentOption, dateOption, parsePath } from "../options.ts";
import type { Session } from "../session.ts";
import { tellChanges, tellSheetProblems } from "../tell-import.ts";

interface ImportOptions {
  content: string;
  date?: string;
  dryRun: boolean;
}

/** `reglament import`: a table of people, groups or organizations becomes data. */
export function addImport(program: Command, session: Session): void {
  program
    .command("import")
    .argument("<файл>", "таблица: .xlsx или .csv", parsePath)
    .argument("[организация]", "имя папки организации, если их несколько")
    .addOption(contentOption())
    .addOption(dateOption("с какого дня педагоги работают с группами, если в таблице не сказано"))
    .option("-n, --dry-run", "только показать, что изменится, и ничего не записывать", false)
    .addHelpText("after", help)
    .action(async (file: string, organization: string | undefined, options: ImportOptions) => {
      await run(file, organization ?? null, options, session);
    });
}

const help = `
Чего нет в таблице, не удаляется: об этом сказано. Второй раз та же таблица ничего не меняет.
Таблицу с нужными столбцами делает команда reglament export --template.

Примеры:
  reglament import сотрудники.xlsx --dry-run
  reglament import список.csv ds1-pugachev
`;

async function run(
  file: string,
  organization: string | null,
  { content: folder, date, dryRun }: ImportOptions,
  session: Session,
): Promise<void> {
  const { terminal } = session;
  const isPrivate = terminal.isPrivate === true;
  const read = await readTables(readNamedFile(file));
  if ("fault" in read) throw refuse(file, read.fault);
  const content = openDiskContent(folder);
  const since = date === undefined ? {} : { since: date };
  const imported = importTables(content, sferum, read.tables, { organization, ...since });
  const isRefused = imported.problems.some(isError);
  if (!dryRun && !isRefused) writeData(folder, imported.files);
  terminal.err(tellSheetProblems(file, imported.problems, isPrivate));
  if (isRefused) {
    terminal.err("Ничего не записано: исправьте ошибки в таблице и повторите команду.\n");
    session.exitCode = 1;
    return;
  }
  terminal.out(tellChanges(imported, { dryRun, isPrivate }) + tellEnd(imported, dryRun));
}

/** The file has no line to be shown: it is a book, or holds names of people. */
function refuse(file: string, fault: Pick<SheetProblem, "rule" | "message" | "hint">): UserError {
  const { rule, message, hint } = fault;
  return new UserError([fileProblem({ path: file }, { rule, message, hint })]);
}

function tellEnd({ files, changes, added, rows }: Imported, dryRun: boolean): string {
  if (rows === 0) return "Менять нечего: в таблице нет ни одной записи.\n";
  if (files.length === 0) return "Менять нечего: в данных уже всё так.\n";
  const records = countNouns(changes.length, ["запись", "записи", "записей"]);
  const count = countNouns(files.length, ["файл", "файла", "файлов"]);
  if (dryRun) return `Изменилось бы: ${records}, ${count}. Ничего не записано.\n`;
  return `Изменено: ${records}, ${count}.\n${tellAdded(added, files)}`;
}

/** A row of a list is the card of an organization alone: people and all else come after it. */
function tellAdded(added: readonly string[], files: Imported["files"]): string {
  const [first] = added;
  if (first === undefined) return "";
  const path = files.find(({ organization }) => organization === first)?.path ?? first;
  return [
    `Новые организации: ${added.join(", ")}. Первая записана в файл ${path}.`,
    `Дальше у каждой: люди, группы и администраторы — тоже таблицей (reglament import ФАЙЛ ${first}), остальное — в мастерской (reglament workshop, «Открыть папку с данными»).`,
    "Чего ещё не хватает, скажет reglament validate.\n",
  ].join("\n");
}
