/**
 * `npm run benchmark`: measures what users wait for and prints one table, then counts what a
 * typographer would mark in the PDFs (`typesetting.ts` lists the places). With `-- --quick` a
 * smoke run of a few seconds: few organizations, everything measured once.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";

import { endProgress, processTerminal, showProgress } from "../src/cli/terminal.ts";
import {
  buildCase,
  type Case,
  checkCase,
  packageCases,
  validateCase,
  writeCases,
} from "./benchmark/cases.ts";
import { printTable, type Row } from "./benchmark/print-table.ts";
import { judgeOwn, report } from "./typesetting/judge-files.ts";
import { makeSampleOrganizations } from "./sample-organizations.ts";

/** Numbers of organizations, and of runs that count. */
interface Sizes {
  check: readonly number[];
  write: number;
  packages: number;
  build: readonly number[];
  runs: number;
}

const full: Sizes = { check: [1, 100, 300], write: 100, packages: 20, build: [1, 100], runs: 5 };
const quick: Sizes = { check: [1, 2], write: 2, packages: 2, build: [1], runs: 1 };

async function listCases(
  { check, write, packages, build, runs }: Sizes,
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
    ...packageCases(contentOf(packages), packages, runs),
    ...check.map((count) => validateCase(contentOf(count), count, runs)),
    ...build.map((count) => buildCase(contentOf(count), count, runs)),
  ];
}

async function run(sizes: Sizes): Promise<void> {
  const terminal = processTerminal();
  const root = mkdtempSync(join(tmpdir(), "reglament-benchmark-"));
  process.once("exit", () => {
    rmSync(root, { recursive: true, force: true });
  });
  process.once("SIGINT", () => process.exit(130));
  const rows: Row[] = [];
  for (const { what, aim, measure } of await listCases(sizes, root)) {
    showProgress(terminal, `Измеряется: ${what}…`);
    rows.push({ what, aim, ...(await measure()) });
  }
  endProgress(terminal);
  terminal.out(`${describeMachine(sizes)}\n\n${printTable(rows)}`);
}

function describeMachine({ runs }: Sizes): string {
  const processor = cpus()[0]?.model.trim() ?? "неизвестен";
  const warming = runs > 1 ? "не считая разогрева" : "без разогрева";
  return `Node ${process.version}, ядер: ${availableParallelism()}, процессор: ${processor}. Прогонов: ${runs}, ${warming}.`;
}

const [mode = "", ...more] = process.argv.slice(2);
if (more.length > 0 || !["", "--quick"].includes(mode)) {
  process.stderr.write(
    "Так: npm run benchmark, а для быстрой пробы: npm run benchmark -- --quick\n",
  );
  process.exitCode = 2;
} else {
  await run(mode === "--quick" ? quick : full);
  if (mode === "") process.stdout.write(`\n${report(await judgeOwn())}`);
}
