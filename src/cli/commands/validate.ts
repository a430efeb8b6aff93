import { type Command, Option } from "commander";

import { type CheckCache, openCheckCache } from "../../node/cache/check-cache.ts";
import { checkPlace, pruneChecks } from "../../node/cache/check-place.ts";
import { listValues, runTask } from "../../node/run/run-task.ts";
import { choosePart } from "../../node/parts/choose-part.ts";
import type { Shard } from "../../node/parts/shard.ts";
import { writeFile } from "../../node/output/write-file.ts";
import { addStepSummary } from "../../node/output/step-summary.ts";
import { type Problem, type Severity, severityNames } from "../../engine/problem.ts";
import { countProblems, summarize } from "../../engine/reports/summary.ts";
import { type Tally, writeTally, writeTallyMarkdown } from "../../engine/reports/tally.ts";
import { numericDate } from "../../engine/russian/dates.ts";
import { reportFormats } from "../../engine/reports/index.ts";
import {
  changedSinceOption,
  contentOption,
  dateOption,
  noCacheOption,
  oneOf,
  organizationOption,
  parsePath,
  parseWholeNumber,
  pathBaseOption,
  shardOption,
} from "../options.ts";
import { reportProblems } from "../report-problems.ts";
import { openTexts, type Session } from "../session.ts";

interface ValidateOptions {
  content: string;
  organization: string[];
  format: string;
  date?: string;
  output?: string;
  severity: Severity;
  maxWarnings?: number;
  pathBase?: string;
  shard?: Shard;
  changedSince?: string;
  cache: boolean;
  fix: boolean;
  dryRun: boolean;
}

/** `reglament validate`: everything that is wrong with the data, the texts and the order. */
export function addValidate(program: Command, session: Session): void {
  const severities = ["error", "warning", "info"] as const;
  program
    .command("validate")
    .addOption(contentOption())
    .addOption(organizationOption())
    .addOption(shardOption())
    .addOption(changedSinceOption())
    .addOption(dateOption())
    .option(
      "--format <вид>",
      `вид отчёта: ${Object.keys(reportFormats).join(", ")}`,
      oneOf(Object.keys(reportFormats)),
      "pretty",
    )
    .option("--output <файл>", "записать отчёт в файл, а не на экран", parsePath)
    .addOption(
      new Option(
        "--severity <строгость>",
        "error — показать только ошибки, warning — и предупреждения, info — всё",
      )
        .argParser(oneOf(severities))
        .default("info"),
    )
    .addOption(pathBaseOption())
    .addOption(noCacheOption("проверить заново и то, что с прошлого раза не изменилось"))
    .option("--fix", "исправить то, что исправляется одним способом, и проверить", false)
    .option(
      "-n, --dry-run",
      "показать строки, которые изменил бы --fix, и ничего не записывать",
      false,
    )
    .option("--max-warnings <число>", "больше предупреждений — уже ошибка", parseWholeNumber)
    .action(async (options: ValidateOptions) => {
      await validate(options, session);
    });
}

/** What is not shown still counts for the exit code. */
async function validate(options: ValidateOptions, session: Session): Promise<void> {
  const { content, organization, format, output, severity, maxWarnings = Infinity } = options;
  const day = options.date ?? session.today();
  const scope = { content, organizations: organization, only: choosePart(options) };
  const task = { ...scope, documents: [], day, output: null };
  const mending = await loadMending(options);
  const mended = await mending?.mend(scope, day, options);
  const cache = openCache(options, session);
  const texts = options.cache ? openTexts(session) : null;
  const found = await runTask(task, undefined, cache, texts);
  cache?.save();
  const { problems, sources, internal, organizations, tallies, privateFields } = found;
  const order = Object.keys(severityNames);
  const shown = problems.filter(
    (problem) => order.indexOf(problem.severity) <= order.indexOf(severity),
  );
  if (mended) mending?.tellMended(mended, listValues(internal), options, session.terminal);
  const terminal = output === undefined ? session.terminal : null;
  const list = await reportProblems(shown, terminal, {
    ...{ format, day, pathBase: options.pathBase },
    internal: listValues(internal),
    privateFields,
    listFiles: () => sources,
  });
  const isOverview = format === "pretty" && organizations.length > 1 && tallies.length > 0;
  const overview = isOverview ? `\nПо организациям:\n${writeTally(tallies, mostOf(terminal))}` : "";
  const report = list + overview;
  addStepSummary(tellOverview(problems, tallies, day));
  if (output === undefined) session.terminal.out(report);
  else writeFile(output, report);
  const { errors, warnings } = countProblems(problems);
  if (errors > 0 || warnings > maxWarnings) session.exitCode = 1;
  if (warnings > maxWarnings)
    session.terminal.err(`Предупреждений больше, чем разрешено: ${warnings} > ${maxWarnings}.\n`);
}

/** The whole program comes with it: who mends nothing need not wait for that. */
async function loadMending({ fix, dryRun }: ValidateOptions) {
  return fix || dryRun ? await import("../mend/mend.ts") : null;
}

/** Keeps what was found for the next time, if it may. */
function openCache(
  { cache, content }: ValidateOptions,
  { cacheFolder }: Session,
): CheckCache | null {
  if (!cache || cacheFolder === null) return null;
  const place = checkPlace(cacheFolder, content);
  const opened = openCheckCache(place);
  return {
    ...opened,
    save: () => {
      opened.save();
      pruneChecks(place);
    },
  };
}

/** More rows scroll the rest off a terminal; files and pipes get all of them. */
function mostOf(terminal: Session["terminal"] | null): number {
  return terminal?.width == null ? Infinity : 20;
}

/** What stands above the log of a run on GitHub: only names of folders and rules, and counts. */
function tellOverview(
  problems: readonly Problem[],
  tallies: readonly Tally[],
  day: string,
): string {
  const found = summarize(problems) ?? "Ошибок не найдено";
  const table = tallies.length === 0 ? "" : `\n${writeTallyMarkdown(tallies)}`;
  return `### Проверка данных на ${numericDate(day)}\n\n${found}\n${table}`;
}
