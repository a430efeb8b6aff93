import type { Command } from "commander";

import { type Coverage, type CoverageFormat, report as judge, tellVerdicts } from "../../index.ts";
import { openDiskContent } from "../../node/input/open-disk-content.ts";
import { countNouns } from "../../engine/russian/plural.ts";
import { sumProgram } from "../../node/cache/program-sum.ts";
import { choosePart, narrowContent } from "../../node/parts/choose-part.ts";
import { sumWhole, writePart } from "../../node/parts/part-file.ts";
import type { Shard } from "../../node/parts/shard.ts";
import { type Published, stage, type StagedFolder } from "../../node/output/outputs.ts";
import { numericDate } from "../../engine/russian/dates.ts";
import {
  changedSinceOption,
  cleanOption,
  contentOption,
  dateOption,
  listOf,
  organizationOption,
  outOption,
  shardOption,
} from "../options.ts";
import { writeReportFiles, reportFormats } from "../report/write-report-files.ts";
import { refuseAmongData } from "../refuse-overlap.ts";
import type { Session } from "../session.ts";
import { tellKept, tellRemoved } from "../tell-kept.ts";
import { tellUnchanged } from "../tell-unchanged.ts";
import { endProgress, showProgress } from "../terminal.ts";

interface ReportOptions {
  content: string;
  organization: string[];
  date?: string;
  format: CoverageFormat[];
  out: string;
  clean: boolean;
  shard?: Shard;
  changedSince?: string;
}

/** `reglament report`: which requirements are met on a day, by what, and what is to be done. */
export function addReport(program: Command, session: Session): void {
  program
    .command("report")
    .addOption(contentOption())
    .addOption(outOption("report", "отчёт"))
    .addOption(organizationOption())
    .addOption(shardOption())
    .addOption(changedSinceOption())
    .addOption(dateOption())
    .option(
      "--format <виды>",
      `форматы через запятую: ${reportFormats.join(",")}`,
      listOf(reportFormats),
      ["html"],
    )
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

async function report(options: ReportOptions, session: Session): Promise<void> {
  const { content: folder, organization, out, date: day = session.today() } = options;
  const { terminal } = session;
  refuseAmongData(folder, out);
  const only = choosePart(options);
  if (tellUnchanged(only, options, session)) return;
  showProgress(terminal, "Проверка…");
  const content = narrowContent(openDiskContent(folder), only);
  const coverage = await judge(content, { organizations: organization, day });
  showProgress(terminal, "Отчёт…");
  const { names, published } = await putReport(coverage, content.folder, options);
  endProgress(terminal);
  terminal.err(tellRemoved([published]));
  terminal.out(tellKept([published]) + summary(coverage, names, out));
}

/** Answers with the names of the files, and with what became of those that people had altered. */
async function putReport(
  coverage: Coverage,
  folder: string,
  options: ReportOptions,
): Promise<{ names: string[]; published: Published }> {
  const { out, clean, format: formats, shard } = options;
  const staging = stage(out, "add");
  try {
    const names = await writeReportFiles(staging.staged, coverage, { folder, formats });
    if (shard) writeReportPart(staging.staged, { ...options, shard }, { coverage, folder });
    return { names, published: staging.publish({ clean }) };
  } finally {
    staging.discard();
  }
}

/** Tells `merge` what was judged. */
function writeReportPart(
  staged: StagedFolder,
  { content, organization: named, format: formats, shard }: ReportOptions & { shard: Shard },
  { coverage, folder }: { coverage: Coverage; folder: string },
): void {
  const asked = { formats, day: coverage.date };
  writePart(staged, {
    ...{ type: "report", shard, program: sumProgram() },
    whole: sumWhole({ content, named, of: shard.of, asked }),
    organizations: coverage.organizations.map(({ id }) => id),
    ...{ formats, folder, coverage },
  });
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
