import { appendFileSync, readFileSync } from "node:fs";
import type { RunnerTestCase } from "vitest";
import { TestRunner } from "vitest";
import type { MutantEvent, MutantSwitch } from "./switch.ts";

const results = process.env.MUTATE_RESULTS ?? "";
const state: MutantSwitch = (globalThis.__stryker__ ??= {});
const coverage = (state.mutantCoverage ??= { static: {}, perTest: {} });

/** A test of more CPU time (microseconds), as one with thousands of made-up data, is not run for each mutant. */
const dearest = 500_000;

/** Which mutants each file of tests is to notice. */
const plan = new Map<string, ReadonlySet<string>>(
  readFileSync(`${results}.plan`, "utf8")
    .split("\n")
    .map((line) => line.split(" "))
    .map(([file = "", ...ids]) => [file, new Set(ids)]),
);

/**
 * Runs each test without a mutant, and then once more for each mutant that it reached and that
 * lives: a mutant costs what a test costs, and not the start of a run.
 */
export default class MutantRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    tell({ type: "test", test: test.name });
    state.currentTestId = test.id;
    const start = performance.now();
    const used = process.cpuUsage();
    try {
      await run();
    } catch (error) {
      tell({ type: "red", file: test.file.name });
      throw error;
    } finally {
      state.currentTestId = undefined;
    }
    const { user } = process.cpuUsage(used);
    if (user > dearest) return;
    const limit = 2000 + 10 * (performance.now() - start);
    for (const [id, hits] of Object.entries(coverage.perTest[test.id] ?? {}))
      if (plan.get(test.file.name)?.has(id) && !decided.has(id))
        await tryMutant(id, hits, test.name, () => withLimit(run, limit));
  }

  override onAfterRunFiles(files: Parameters<TestRunner["onAfterRunFiles"]>[0]): void {
    super.onAfterRunFiles(files);
    for (const id of Object.keys(coverage.static)) tell({ type: "unsure", id });
  }
}

async function tryMutant(
  id: string,
  hits: number,
  test: string,
  run: () => Promise<void>,
): Promise<void> {
  tell({ type: "try", id });
  Object.assign(state, { activeMutant: id, hitCount: 0, hitLimit: 1000 + 100 * hits });
  try {
    await run();
    tell({ type: state.hitCount === 0 ? "unsure" : "survived", id });
  } catch {
    tell({ type: "killed", id, test });
  } finally {
    Object.assign(state, { activeMutant: "", hitCount: undefined, hitLimit: undefined });
  }
}

async function withLimit(run: () => unknown, limit: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error("Too slow"));
    }, limit);
  });
  try {
    await Promise.race([run(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function tell(event: MutantEvent): void {
  if (event.type === "killed") decided.add(event.id);
  appendFileSync(results, `${JSON.stringify(event)}\n`);
}

/** Mutants that need no more tests: killed, here or before the run was cut. */
const decided = new Set<string>(
  readFileSync(results, "utf8")
    .split("\n")
    .flatMap((line) => /"type":"killed","id":"(\d+)"/.exec(line)?.[1] ?? []),
);
