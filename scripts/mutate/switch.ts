import type { WorkerGlobalState } from "vitest";

/** How many times each mutant was reached. */
type Hits = Record<string, number>;

/** The global of the instrumented code: which mutant is on, and what was reached. */
export interface MutantSwitch {
  activeMutant?: string | undefined;
  /** While it is set, what is reached counts for a test, otherwise for the loading of modules. */
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  /** A mutant that is reached more often than this loops for ever: it throws. */
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> };
}

declare global {
  var __stryker__: MutantSwitch | undefined;
  /** The state of the worker of vitest, which is not exported: its modules, to load some again. */
  var __vitest_worker__: WorkerGlobalState | undefined;
}

/** What the tests tell of mutants, a line each. */
export type MutantEvent =
  /** A test fails without any mutant. */
  | { type: "red"; file: string; test: string }
  | { type: "test"; test: string }
  | { type: "dear"; test: string }
  | { type: "try"; id: string }
  | { type: "killed"; id: string; test: string }
  | { type: "survived"; id: string; test: string }
  /** Not reached this time. */
  | { type: "missed"; id: string }
  /** Reached by the tests at first, but not when they were run again with it. */
  | { type: "unsure"; id: string; file: string };
