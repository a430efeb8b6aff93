import type { RunnerTestCase, RunnerTestFile, RunnerTestSuite } from "vitest";
import { describe, TestRunner } from "vitest";

/**
 * Forgets modules of files, and all that were loaded with them, so that the next import loads them
 * again: a mutant of what runs while a module is loaded shows only then.
 */
export function forget(files: ReadonlySet<string>): void {
  const modules = globalThis.__vitest_worker__?.evaluatedModules.idToModuleMap;
  if (!modules) throw new Error("This vitest keeps its modules elsewhere");
  const seen = new Set<string>();
  const waiting = [...modules.values()].filter(({ file }) => files.has(file)).map(({ id }) => id);
  for (const id of waiting) {
    const module = seen.has(id) ? undefined : modules.get(id);
    seen.add(id);
    if (!module) continue;
    waiting.push(...module.importers);
    Object.assign(module, { promise: undefined, exports: undefined, evaluated: false });
    module.importers.clear();
  }
}

/** Loads a file of tests and runs them with their hooks; fails with the first of them. */
export async function runAfresh(
  file: RunnerTestFile,
  load: () => unknown,
  isLeftOut: (test: RunnerTestCase) => boolean,
): Promise<void> {
  const suite = await describe("again", async () => {
    await load();
  }).collect(file);
  await runSuite(suite, isLeftOut, []);
}

async function runSuite(
  suite: RunnerTestSuite,
  isLeftOut: (test: RunnerTestCase) => boolean,
  above: readonly RunnerTestSuite[],
): Promise<void> {
  if (suite.mode === "skip" || suite.mode === "todo") return;
  const hooks = TestRunner.getSuiteHooks(suite);
  for (const hook of hooks.beforeAll) await hook(suite);
  try {
    const suites = [...above, suite];
    for (const task of suite.tasks)
      if (task.type === "suite") await runSuite(task, isLeftOut, suites);
      else if (task.mode !== "skip" && task.mode !== "todo" && !isLeftOut(task))
        await runTest(task, suites);
  } finally {
    for (const hook of hooks.afterAll) await hook(suite);
  }
}

async function runTest(test: RunnerTestCase, suites: readonly RunnerTestSuite[]): Promise<void> {
  const hooks = suites.map((suite) => TestRunner.getSuiteHooks(suite));
  for (const { beforeEach } of hooks)
    for (const hook of beforeEach) await hook(test.context, test.suite ?? test.file);
  try {
    await TestRunner.getTestFn(test)();
  } finally {
    for (const { afterEach } of hooks)
      for (const hook of afterEach) await hook(test.context, test.suite ?? test.file);
  }
}
