import type { Command } from "commander";

import {
  type Coverage,
  type CoverageFormat,
  report as judge,
  tellVerdicts,
  writeCalendar,
  writeReport,
} from "../../index.ts";
import { openDiskContent } from "../../node/input/open-disk-content.ts";
import { openWriters } from "../../node/input/open-writers.ts";
import { countNouns } from "../../engine/russian/plural.ts";
import { type Published, stage, writeStaged } from "../../node/output/outputs.ts";
import { numericDate } from "../../engine/russian/dates.ts";
import {
  cleanOption,
  contentOption,
  dateOption,
  listOf,
  organizationOption,
  outOption,
} from "../options.ts";
import { refuseAmongData } from "../refuse-overlap.ts";
import type { Session } from "../session.ts";
import { tellKept, tellRemoved } from "../tell-kept.ts";
import { endProgress, showProgress } from "../terminal.ts";

interface ReportOptions {
  content: string;
  organization: string[];
  date?: string;
  format: CoverageFormat[];
  out: string;
  clean: boolean;
}

const formats = ["html", "json", "xlsx", "csv", "docx", "pdf"] as const satisfies CoverageFormat[];

/** `reglament report`: which requirements are met on a day, by what, and what is to be done. */
export function addReport(program: Command, session: Session): void {
  program
    .command("report")
    .description("отчёт: какие требования выполнены и чем, что и когда сделать")
    .addOption(contentOption())
    .addOption(outOption("report", "отчёт"))
    .addOption(organizationOption())
    .addOption(dateOption())
    .option("--format <виды>", `форматы через запятую: ${formats.join(",")}`, listOf(formats), [
      "html",
    ])
    .addOption(cleanOption("заменить и те файлы, которые изменили вы; заменяемое названо"))
    .addHelpText("after", help)
    .action(async (options: ReportOptions) => {
      await report(options, session);
    });
}

const help = `
Кроме отчёта в папку пишется tasks.ics: задачи со сроками для любого календаря.
Отчёт для внутреннего пользования: в нём названы работники.
Код возврата 0, что бы отчёт ни показал; 1 — если его нельзя сделать.

Пример:
  reglament report --format html,xlsx --date 2024-10-01
`;

async function report(options: ReportOptions, { terminal, today }: Session): Promise<void> {
  const { content: folder, organization, out, date: day = today() } = options;
  refuseAmongData(folder, out);
  showProgress(terminal, "Проверка…");
  const content = openDiskContent(folder);
  const coverage = await judge(content, { organizations: organization, day });
  showProgress(terminal, "Отчёт…");
  const { names, published } = await writeFiles(coverage, content.folder, options);
  endProgress(terminal);
  terminal.err(tellRemoved([published]));
  terminal.out(tellKept([published]) + summary(coverage, names, out));
}

/** Answers with the names of the files, and with what became of those that people had altered. */
async function writeFiles(
  coverage: Coverage,
  folder: string,
  { format: wanted, out, clean }: ReportOptions,
): Promise<{ names: string[]; published: Published }> {
  const staging = stage(out, "add");
  try {
    const names: string[] = [];
    const write = (name: string, bytes: Uint8Array | string): void => {
      writeStaged(staging.staged, name, bytes);
      // Pages of organizations are led to by the first one.
      if (!name.includes("/")) names.push(name);
    };
    for (const format of new Set(wanted))
      for (const { name, bytes } of await writeReport(coverage, format, openWriters))
        write(name, bytes);
    write("tasks.ics", await writeCalendar(coverage, folder));
    return { names, published: staging.publish({ clean }) };
  } finally {
    staging.discard();
  }
}

/** The organizations that do not meet everything, no more than a screen of them. */
function summary(
  { date, words, organizations }: Coverage,
  files: readonly string[],
  out: string,
): string {
  const amiss = organizations.filter(
    ({ requirements, counts }) =>
      requirements.length === 0 || counts.unmet + counts.unproven + counts.waived > 0,
  );
  const shown = amiss.slice(0, 10);
  const lines = [
    `Требования на ${numericDate(date)}:`,
    ...shown.map((each) => tellOrganization(each, words)),
    ...tellRest("и ещё", amiss.length - shown.length),
    ...tellRest("ничего не осталось сделать:", organizations.length - amiss.length),
    `Отчёт: ${out} (${files.join(", ")}). Для внутреннего пользования.`,
  ];
  return `${lines.join("\n")}\n`;
}

function tellOrganization(
  { id, name, requirements, counts }: Coverage["organizations"][number],
  words: Coverage["words"],
): string {
  const label = name === id ? id : `${name} (${id})`;
  const isJudged = requirements.length > 0;
  return `  ${label}: ${isJudged ? tellVerdicts(counts, words) : "не проверены, в данных ошибки"}`;
}

function tellRest(words: string, count: number): string[] {
  const counted = countNouns(count, ["организация", "организации", "организаций"]);
  return count === 0 ? [] : [`  ${words} ${counted}`];
}
