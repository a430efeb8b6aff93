import { countNouns } from "../engine/russian/plural.ts";
import { numericDate } from "../engine/russian/dates.ts";
import { isAboutPapers, type Problem } from "../engine/problem.ts";
import { tallyProblems, writeTally } from "../engine/reports/tally.ts";
import { summarize } from "../engine/reports/summary.ts";
import type { FailedOrganization } from "../node/run/sort-made.ts";
import type { Published } from "../node/output/outputs.ts";
import { reportProblems } from "./report-problems.ts";
import { tellKept, tellOutdated, tellRemoved } from "./tell-kept.ts";
import { endProgress, showProgress, type Terminal } from "./terminal.ts";

/** What a run made and where. */
export interface RunResult {
  organizations: number;
  /** Those of which nothing was made. */
  failed: readonly FailedOrganization[];
  /** Number of document files. */
  documents: number;
  /** The folder of the documents. */
  out: string;
  /** What the pages of organizations warn of, a line each. */
  notices?: readonly string[];
  /** The folder of the site, where one was made. */
  site?: string;
  /** The day on which the organizations were judged. */
  day: string;
  /** All that was found; what is about the papers was told. */
  problems: readonly Problem[];
}

export function countFiles(made: readonly { files: number }[]): number {
  return made.reduce((sum, { files }) => sum + files, 0);
}

/** Tells a person how a run goes; starts the clock. */
export interface RunReport {
  /**
   * Of all that was found, warnings on the papers: errors have ended the run before. `internal` are
   * private values of the data.
   */
  problems: (problems: readonly Problem[], internal: readonly string[]) => Promise<void>;
  /** The documents of one more organization of so many are made. */
  made: (organizations: number) => void;
  /** What will become of people's files, before anything is changed. */
  outputs: (published: readonly Published[]) => void;
  done: (result: RunResult) => void;
}

export function startRun(terminal: Terminal, quiet: boolean): RunReport {
  const start = performance.now();
  let made = 0;
  let outputs: readonly Published[] = [];
  return {
    problems: async (found, internal) => {
      endProgress(terminal);
      const problems = found.filter(isAboutPapers);
      if (problems.length > 0) terminal.err(await reportProblems(problems, terminal, { internal }));
    },
    made: (organizations) => {
      made += 1;
      showProgress(terminal, `Документы: ${made} из ${organizations} организаций…`);
    },
    outputs: (published) => {
      endProgress(terminal);
      outputs = published;
      terminal.err(tellRemoved(published));
    },
    done: (result) => {
      endProgress(terminal);
      if (quiet)
        terminal.err(
          [...tellFailed(result), ...tellLife(result)].map((line) => `${line}\n`).join("") +
            tellOutdated(outputs),
        );
      else terminal.out(summary(result, outputs, (performance.now() - start) / 1000));
    },
  };
}

/** More would push the result itself out of sight. */
const mostNotices = 10;

function summary(result: RunResult, outputs: readonly Published[], seconds: number): string {
  const { organizations, documents, out, site, notices = [] } = result;
  const life = tellLife(result);
  const checked = countNouns(organizations, ["организация", "организации", "организаций"]);
  const lines = [
    `Проверено: ${checked}, ${tellMistakes(result, life)}.`,
    ...tellFailed(result),
    ...life,
    `Документы: ${out} (${countNouns(documents, ["файл", "файла", "файлов"])}).`,
    ...(site === undefined ? [] : [`Сайт: ${site} (откройте ${site}/index.html).`]),
    ...tellNotices(notices),
    `Время: ${seconds.toLocaleString("ru", { maximumFractionDigits: 1 })} с.`,
  ];
  return `${tellKept(outputs)}${lines.join("\n")}\n`;
}

function tellMistakes({ failed }: RunResult, life: readonly string[]): string {
  if (failed.length > 0) return `с ошибками в документах: ${failed.length}`;
  return life.length === 0 ? "ошибок нет" : "ошибок в документах нет";
}

/** More rows would push the result itself out of sight. */
const mostFailed = 20;

/** What was not made and why, by organization and rule. */
function tellFailed({ failed, site }: RunResult): string[] {
  if (failed.length === 0) return [];
  const found = failed.flatMap(({ id, problems }) =>
    problems.map((problem) => ({ ...problem, owner: { ...problem.owner, organization: id } })),
  );
  const stay = site === undefined ? "прежние документы" : "прежние документы и страницы";
  return [
    `Не сделаны (${stay}, если они были, остались):`,
    ...writeTally(tallyProblems(found), mostFailed).trimEnd().split("\n"),
  ];
}

/** Warnings that stand on the pages of the site. */
function tellNotices(notices: readonly string[]): string[] {
  if (notices.length === 0) return [];
  const more = notices.length - mostNotices;
  return [
    ...notices.slice(0, mostNotices).map((notice) => `Внимание: ${notice}`),
    ...(more > 0 ? [`И ещё у стольких организаций: ${more}.`] : []),
    "На страницах сайта об этом стоит объявление.",
  ];
}

/** What the organizations did late or not at all: it stops no document, and is no secret either. */
function tellLife({ problems, day }: RunResult): string[] {
  const found = problems.filter((problem) => !isAboutPapers(problem));
  const summary = summarize(found);
  if (summary === null) return [];
  const rules = [...new Set(found.map(({ rule }) => rule))].toSorted();
  return [
    `Порядок на ${numericDate(day)}. ${summary}: ${rules.join(", ")}.`,
    "Документов это не задержало. Подробно: reglament validate.",
  ];
}
