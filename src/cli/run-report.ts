import { countNouns } from "../engine/russian/plural.ts";
import type { Problem } from "../engine/problem.ts";
import type { Published } from "../node/output/outputs.ts";
import { reportProblems } from "./report-problems.ts";
import { tellKept, tellOutdated, tellRemoved } from "./tell-kept.ts";
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
  /** What will become of people's files, before anything is changed. */
  outputs: (published: readonly Published[]) => void;
  done: (result: RunResult) => void;
}

export function startRun(terminal: Terminal, quiet: boolean): RunReport {
  const start = performance.now();
  let made = 0;
  let outputs: readonly Published[] = [];
  return {
    problems: async (problems) => {
      endProgress(terminal);
      if (problems.length > 0) terminal.err(await reportProblems(problems, terminal));
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
      if (quiet) terminal.err(tellOutdated(outputs));
      else terminal.out(summary(result, outputs, (performance.now() - start) / 1000));
    },
  };
}

function summary(
  { organizations, documents, out, site }: RunResult,
  outputs: readonly Published[],
  seconds: number,
): string {
  const lines = [
    `Проверено: ${countNouns(organizations, ["организация", "организации", "организаций"])}, ошибок нет.`,
    `Документы: ${out} (${countNouns(documents, ["файл", "файла", "файлов"])}).`,
    ...(site === undefined ? [] : [`Сайт: ${site} (откройте ${site}/index.html).`]),
    `Время: ${seconds.toLocaleString("ru", { maximumFractionDigits: 1 })} с.`,
  ];
  return `${tellKept(outputs)}${lines.join("\n")}\n`;
}
