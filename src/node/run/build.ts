import type { Settings } from "../../engine/generated/types.ts";
import type { Problem } from "../../engine/problem.ts";
import type { OpenedSettings } from "../../engine/check/apply-settings.ts";
import { openRun, type Run } from "../workers/open-run.ts";
import type { MadeFiles, Order } from "./open-share.ts";
import { refuseUnknownKinds, type Scope } from "./scope.ts";
import { type Findings, refuseErrors, settle } from "./settle.ts";

/** Reads, checks and meets texts with data; the documents are made and not kept. */
export function check(scope: Scope): Promise<Findings> {
  return withRun(scope, 100, (run) => checkRun(run, scope));
}

/** What is wrong, and a way to write documents. */
export interface Prepared {
  problems: Problem[];
  /** Number of organizations. */
  organizations: number;
  settings: Settings;
  /** Writes them, once; `seen` is told of each organization. */
  write: (order: Order, seen: (made: MadeFiles) => void) => Promise<MadeFiles[]>;
}

/** Checks, and lets `work` write; throws UserError if anything is an error. */
export function prepare<Result>(
  scope: Scope,
  work: (prepared: Prepared) => Promise<Result>,
): Promise<Result> {
  return withRun(scope, 4, async (run) => {
    const { problems, settings, organizations } = await checkRun(run, scope);
    refuseErrors(problems);
    return work({
      problems,
      settings: settings?.data ?? {},
      organizations,
      write: async (order, seen) => {
        const { steps } = await run.make(order, ({ made }) => {
          if (made) seen(made);
        });
        // What follows needs the memory of the threads more than them.
        await run.close();
        return steps.flatMap(({ made }) => made ?? []);
      },
    });
  });
}

async function withRun<Result>(
  scope: Scope,
  leastOfThread: number,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  refuseUnknownKinds(scope);
  const run = openRun(scope, leastOfThread);
  try {
    return await work(run);
  } finally {
    await run.close();
  }
}

async function checkRun(
  run: Run,
  scope: Scope,
): Promise<Findings & { settings: OpenedSettings | null; organizations: number }> {
  const { settings, problems, steps } = await run.make(null);
  const found = [...problems, ...steps.flatMap((step) => step.problems)];
  return { ...settle(found, settings, scope), settings, organizations: steps.length };
}
