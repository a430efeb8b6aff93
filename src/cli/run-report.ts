import { countNouns } from "../engine/russian/plural.ts";
import type { Problem } from "../engine/problem.ts";
import { reportProblems } from "./report-problems.ts";
import { endProgress, showProgress, type Terminal } from "./terminal.ts";

/** What a run made and where. */
export interface RunResult {
  organizations: number;
  /** Number of document files. */
  documents: number;
  /** The folder of the documents. */
  out: string;
  /** The folder of the site, where one was made. */
  site?: string;
}

export function countFiles(made: readonly { files: number }[]): number {
  return made.reduce((sum, { files }) => sum + files, 0);
}

/** Tells a person how a run goes; starts the clock. */
export interface RunReport {
  /** Warnings: errors have ended the run before. */
  problems: (problems: readonly Problem[]) => Promise<void>;
  /** The documents of one more organization of so many are made. */
  made: (organizations: number) => void;
  done: (result: RunResult) => void;
}

export function startRun(terminal: Terminal, quiet: boolean): RunReport {
  const start = performance.now();
  let made = 0;
  return {
    problems: async (problems) => {
      endProgress(terminal);
      if (problems.length > 0) terminal.err(await reportProblems(problems, terminal));
    },
    made: (organizations) => {
      made += 1;
      showProgress(terminal, `Документы: ${made} из ${organizations} организаций…`);
    },
    done: (result) => {
      endProgress(terminal);
      if (!quiet) terminal.out(summary(result, (performance.now() - start) / 1000));
    },
  };
}

function summary({ organizations, documents, out, site }: RunResult, seconds: number): string {
  const lines = [
    `Проверено: ${countNouns(organizations, ["организация", "организации", "организаций"])}, ошибок нет.`,
    `Документы: ${out} (${countNouns(documents, ["файл", "файла", "файлов"])}).`,
    ...(site === undefined ? [] : [`Сайт: ${site} (откройте ${site}/index.html).`]),
    `Время: ${seconds.toLocaleString("ru", { maximumFractionDigits: 1 })} с.`,
  ];
  return `${lines.join("\n")}\n`;
}
