import type { Command } from "commander";

import { countNouns } from "../../engine/russian/plural.ts";
import { mergeCoverage } from "../../index.ts";
import { publishTogether, stage, type Staging } from "../../node/output/outputs.ts";
import type { DocumentsPart, ReportPart } from "../../node/parts/part-file.ts";
import { type Parts, type Placed, readParts, takeFile } from "../../node/parts/read-parts.ts";
import { mergeSites, sitesOf } from "../merge/merge-site.ts";
import { tellMerged } from "../merge/tell-merged.ts";
import { cleanOption, outOption, parsePath, quietOption, siteOption } from "../options.ts";
import { refuseApart } from "../refuse-overlap.ts";
import { writeReportFiles } from "../report/write-report-files.ts";
import type { Session } from "../session.ts";
import { endProgress, showProgress } from "../terminal.ts";

interface MergeOptions {
  out: string;
  site: string;
  report: string;
  clean: boolean;
  quiet: boolean;
}

/** `reglament merge DIR…`: what parts of the organizations gave, as if one run had made it. */
export function addMerge(program: Command, session: Session): void {
  program
    .command("merge")
    .argument("<папки...>", "папки частей: каждая с папками out, dist или report внутри", collect)
    .addOption(outOption())
    .addOption(siteOption())
    .option("--report <папка>", "куда записать отчёт (обычно report)", parsePath, "report")
    .addOption(
      cleanOption("удалить из папок и то, что положили или изменили вы; удаляемое названо"),
    )
    .addOption(quietOption())
    .action(async (folders: string[], options: MergeOptions) => {
      await merge(folders, options, session);
    });
}

function collect(value: string, previous: string[] = []): string[] {
  return [...previous, parsePath(value)];
}

async function merge(
  folders: readonly string[],
  options: MergeOptions,
  session: Session,
): Promise<void> {
  const { terminal } = session;
  const parts = readParts(folders);
  refuseApart([options.out, options.site, options.report], folders);
  showProgress(
    terminal,
    `Соединяется: ${countNouns(folders.length, ["часть", "части", "частей"])}…`,
  );
  const stagings: Staging[] = [];
  const open = (target: string, mode: "replace" | "add"): Staging => {
    const staging = stage(target, mode);
    stagings.push(staging);
    return staging;
  };
  try {
    if (parts.documents.length > 0) await mergeDocuments(parts.documents, options, open);
    const names = await mergeReports(parts.reports, options, open);
    const published = publishTogether(stagings, { clean: options.clean });
    endProgress(terminal);
    tellMerged(terminal, { parts, names, published, ...options });
    if (parts.documents.some(({ part }) => part.failed.length > 0)) session.exitCode = 1;
  } finally {
    for (const staging of stagings) staging.discard();
  }
}

type Open = (target: string, mode: "replace" | "add") => Staging;

/** What could not be made stays as it was. */
async function mergeDocuments(
  placed: readonly Placed<DocumentsPart>[],
  { out, site }: MergeOptions,
  open: Open,
): Promise<void> {
  const parts = placed.map(({ part }) => part);
  const documents = open(out, "replace");
  documents.keep(parts.flatMap(({ failed }) => failed));
  for (const { folder, part } of placed)
    for (const file of part.files) takeFile({ folder }, file, documents.staged);
  const sites = sitesOf(placed);
  if (sites) await mergeSites(sites, parts, { documents, pages: open(site, "replace") });
}

/** Answers with the names of the files. */
async function mergeReports(
  placed: Parts["reports"],
  { report }: MergeOptions,
  open: Open,
): Promise<string[]> {
  const [first, ...others] = placed.map(({ part }: Placed<ReportPart>) => part);
  if (!first) return [];
  const coverage = mergeCoverage([first.coverage, ...others.map((part) => part.coverage)]);
  return writeReportFiles(open(report, "add").staged, coverage, first);
}
