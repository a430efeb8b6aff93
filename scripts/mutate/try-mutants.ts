import { appendFileSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { RunnerTestCase, RunnerTestFile, RunnerTestSuite } from "vitest";
import { TestRunner } from "vitest";
import type { MutantEvent, MutantSwitch } from "./switch.ts";
import { readToldBefore } from "./told-before.ts";
import { forget, runAfresh } from "./try-afresh.ts";

const results = process.env.MUTATE_RESULTS ?? "";
const { decided, unnoticed, dear } = readToldBefore(results);
const state: MutantSwitch = (globalThis.__stryker__ ??= {});
const coverage = (state.mutantCoverage ??= { static: {}, perTest: {} });

/** What there was when nothing had been tried. */
const globals = Object.entries(Object.getOwnPropertyDescriptors(globalThis));

/** A test of more CPU time (microseconds), as one with thousands of made-up data, is not run for each mutant. */
const dearest = 500_000;

/** So much CPU time (microseconds) a file of tests gets; what it has not noticed by then others may. */
const budget = 25_000_000;

/** Which mutants each file of tests is to notice, and the source file of each. */
const plan = new Map<string, ReadonlyMap<string, string>>(
  readFileSync(`${results}.plan`, "utf8")
    .split("\n")
    .map((line) => line.split(" "))
    .map(([test = "", ...mutants]) => [test, new Map(mutants.map(readMutant))]),
);

/** Mutants that were reached only while modules were loaded, before a test, or once and then remembered. */
const later = new Set<string>();

/** The present file of tests, and what had been used when its first test began. */
let present = "";
let used = process.cpuUsage();

/** The tests of a file that no mutant is tried with: too dear, or failing without any. */
const leftOut = new Set<string>();
/** Those that fail: by themselves, or by what mutants left behind that were tried before them. */
const red = new Set<string>();

/**
 * Runs each test without a mutant, and then once more for each mutant that it reached and that
 * lives: a mutant costs what a test costs, and not the start of a run. What shows only while modules
 * are loaded is tried at the end of a file of tests, with its modules loaded again.
 */
export default class MutantRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    tell({ type: "test", test: test.name });
    if (test.file.name !== present) used = process.cpuUsage();
    present = test.file.name;
    state.currentTestId = test.id;
    const start = performance.now();
    let isDear = dear.has(test.id);
    try {
      isDear ||= await isTooDear(run);
    } catch (error) {
      // Here it says nothing; the other tests of its file do.
      tell({ type: "red", file: test.file.name, test: test.name });
      leftOut.add(test.name);
      red.add(test.name);
      throw error;
    } finally {
      state.currentTestId = undefined;
    }
    if (isDear) {
      tell({ type: "dear", test: test.id });
      leftOut.add(test.name);
      return;
    }
    const limit = 2000 + 10 * (performance.now() - start);
    for (const [id, hits] of Object.entries(coverage.perTest[test.id] ?? {}))
      if (plan.get(test.file.name)?.has(id) && !isDecided(id, test.id) && !isSpent()) {
        const isReached = await tryMutant(id, hits, test, () => withLimit(run, limit));
        if (!isReached) later.add(id);
      }
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    await super.onAfterRunSuite(suite);
    for (const id of Object.keys(coverage.static)) later.add(id);
    if (suite === suite.file) await this.tryLoading(suite.file);
  }

  private async tryLoading(file: RunnerTestFile): Promise<void> {
    const isLeftOut = (test: RunnerTestCase): boolean => leftOut.has(test.name);
    const load = (): unknown => this.importFile(file.filepath, "collect");
    const own = plan.get(file.name) ?? new Map<string, string>();
    if (red.size > 0 && (await this.isSound(file, load, new Set(own.values())))) {
      for (const name of red) leftOut.delete(name);
      for (const id of own.keys()) later.add(id);
    }
    red.clear();
    const mutants = [...own].filter(([id]) => later.has(id) && !isDecided(id, file.id));
    for (const [id, source] of mutants) {
      if (isSpent()) break;
      const sources = new Set([source]);
      forget(sources);
      const isReached = await tryMutant(id, coverage.static[id] ?? 1000, file, () =>
        withLimit(() => runAfresh(file, load, isLeftOut), 20_000),
      );
      forget(sources);
      if (!isReached) tell({ type: "unsure", id, file: file.name });
    }
    leftOut.clear();
  }

  /** Whether all tests of a file pass where its modules are loaded again. */
  private async isSound(
    file: RunnerTestFile,
    load: () => unknown,
    sources: ReadonlySet<string>,
  ): Promise<boolean> {
    const isDear = (test: RunnerTestCase): boolean => leftOut.has(test.name) && !red.has(test.name);
    forget(sources);
    try {
      await withLimit(() => runAfresh(file, load, isDear), 20_000);
      return true;
    } catch {
      return false;
    }
  }
}

function isSpent(): boolean {
  return process.cpuUsage(used).user > budget;
}

/** What the first run opens for all tests, as texts, is no cost of this one. */
async function isTooDear(run: () => unknown): Promise<boolean> {
  const first = await costOf(run);
  return first > dearest && (first > 10 * dearest || (await costOf(run)) > dearest);
}

/** The CPU time of a run, in microseconds. */
async function costOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  return process.cpuUsage(before).user;
}

/** Whether the mutant was reached. */
async function tryMutant(
  id: string,
  hits: number,
  test: Pick<RunnerTestCase, "id" | "name">,
  run: () => Promise<void>,
): Promise<boolean> {
  tell({ type: "try", id });
  Object.assign(state, { activeMutant: id, hitCount: 0, hitLimit: 1000 + 100 * hits });
  // What is reached now was not reached by loading.
  state.currentTestId = "trial";
  try {
    await run();
    if (state.hitCount === 0) {
      tell({ type: "missed", id });
      return false;
    }
    tell({ type: "survived", id, test: test.id });
  } catch {
    tell({ type: "killed", id, test: test.name });
  } finally {
    // A mutant of what stands in for a global may take it away from all tests that follow.
    for (const [name, global] of globals)
      if (!(name in globalThis)) Object.defineProperty(globalThis, name, global);
    Object.assign(state, { activeMutant: "", hitCount: undefined, hitLimit: undefined });
    state.currentTestId = undefined;
  }
  return true;
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

function isDecided(id: string, test: string): boolean {
  return decided.has(id) || unnoticed.has(`${id} ${test}`);
}

/** «12:src/a.ts» */
function readMutant(text: string): [string, string] {
  const [id = "", source = ""] = text.split(":");
  return [id, resolve(source)];
}
