/**
 * `npm run benchmark`: measures what users wait for and prints one table, then counts what a
 * typographer would mark in the PDFs (`typesetting.ts` lists the places). With `-- --quick` a
 * smoke run of a few seconds: few organizations, everything measured once; with `-- --region` a
 * thousand organizations are built too, which takes an hour. With `--save FILE` the
 * medians are kept, with `--compare FILE` they are told as ratios to kept ones.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";

import { endProgress, processTerminal, showProgress } from "../src/cli/terminal.ts";
import { compareRows, readBaseline, saveBaseline } from "./benchmark/baseline.ts";
import { type Case, checkCase, packageCases, writeCases } from "./benchmark/cases.ts";
import {
  buildAgainCase,
  buildCase,
  buildChangedCase,
  helpCase,
  validateAgainCase,
  validateCase,
} from "./benchmark/command-cases.ts";
import { printTable, type Row, tellRatios } from "./benchmark/print-table.ts";
import { type Asked, readWords } from "./benchmark/read-words.ts";
import { judgeOwn, report } from "./typesetting/judge-files.ts";
import { makeSampleOrganizations } from "./sample-organizations.ts";

/** Numbers of organizations, and of runs that count. */
interface Sizes {
  check: readonly number[];
  write: number;
  packages: number;
  /** Kinds of the documents of a package; none: all of them. */
  documents: readonly string[];
  build: readonly number[];
  /** Of checks with nothing changed. */
  again: readonly number[];
  /** Of builds with nothing changed, and with one changed: some of those that were built. */
  rebuild: readonly number[];
  runs: number;
}

const full: Sizes = {
  ...{ check: [1, 100, 300], write: 100, packages: 20, documents: [], build: [1, 100, 300] },
  ...{ again: [1, 300], rebuild: [1, 300], runs: 5 },
};
/** Of a thousand organizations memory is what matters. */
const region: Sizes = { ...full, build: [...full.build, 1000] };
const unmeasured =
  "Не измерено: память build тысячи организаций, цель ≤ 600 МБ. С нею, за час: npm run benchmark -- --region\n";
const quick: Sizes = {
  ...{ check: [2], write: 1, packages: 1, documents: ["regulation"], build: [1] },
  ...{ again: [], rebuild: [1], runs: 1 },
};

async function listCases(
  { check, write, packages, documents, build, again, rebuild, runs }: Sizes,
  root: string,
): Promise<Case[]> {
  const contentOf = (count: number): string => {
    const folder = join(root, String(count), "content");
    if (!existsSync(folder)) makeSampleOrganizations(count, folder);
    return folder;
  };
  return [
    ...check.map((count) => checkCase(contentOf(count), count, runs)),
    ...(await writeCases(contentOf(write), runs)),
    ...packageCases(contentOf(packages), documents, packages, runs),
    ...check.map((count) => validateCase(contentOf(count), count, runs)),
    ...again.map((count) => validateAgainCase(contentOf(count), count, runs)),
    helpCase(runs),
    ...build.map((count) => buildCase(contentOf(count), count)),
    ...rebuild.map((count) => buildAgainCase(contentOf(count), count, runs)),
    ...rebuild.map((count) => buildChangedCase(contentOf(count), count, runs)),
  ];
}

async function run(sizes: Sizes, { save, compare }: Asked): Promise<void> {
  // Read first: a run that cannot be compared should not be waited for.
  const baseline = compare === undefined ? null : readBaseline(compare);
  const terminal = processTerminal();
  const root = mkdtempSync(join(tmpdir(), "reglament-benchmark-"));
  process.once("exit", () => {
    rmSync(root, { recursive: true, force: true });
  });
  process.once("SIGINT", () => process.exit(130));
  const rows: Row[] = [];
  for (const { measure, ...told } of await listCases(sizes, root)) {
    showProgress(terminal, `Измеряется: ${told.what}…`);
    rows.push({ ...told, ...(await measure()) });
  }
  endProgress(terminal);
  terminal.out(`${describeMachine(sizes)}\n\n${printTable(rows)}\n${tellRatios(rows)}`);
  if (baseline) terminal.out(`\n${compareRows(rows, baseline)}`);
  if (save !== undefined) saveBaseline(save, rows);
}

function describeMachine({ runs }: Sizes): string {
  const processor = cpus()[0]?.model.trim() ?? "неизвестен";
  const warming = runs > 1 ? "не считая разогрева" : "без разогрева";
  return `Node ${process.version}, ядер: ${availableParallelism()}, процессор: ${processor}. Прогонов: ${runs}, ${warming}.`;
}

const asked = readWords(process.argv.slice(2));
if (asked) {
  const { quick: isQuick = false, region: isRegion = false } = asked;
  await run(isQuick ? quick : isRegion ? region : full, asked);
  if (!isQuick && !isRegion) process.stdout.write(`\n${unmeasured}`);
  if (!isQuick) process.stdout.write(`\n${report(await judgeOwn())}`);
} else {
  process.stderr.write(
    "Так: npm run benchmark, а для быстрой пробы: npm run benchmark -- --quick\n" +
      "Сохранить замеры: --save ФАЙЛ, сравнить с сохранёнными: --compare ФАЙЛ\n",
  );
  process.exitCode = 2;
}
