import { spawn } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MutantEvent } from "./switch.ts";

/** After so many milliseconds without a word a run hangs: at a mutant, or while it loads modules. */
const patience = { mutant: 30_000, loading: 300_000 };

/** What became of the mutants of a file; one that is in none of the sets was not reached. */
export interface Tried {
  killed: ReadonlySet<string>;
  /** With the files of tests that reached them. */
  unsure: ReadonlyMap<string, readonly string[]>;
  survived: ReadonlySet<string>;
  /** The files with tests that fail without a mutant. */
  red: ReadonlySet<string>;
}

/** Which mutants each file of tests is to notice, each with its source file: «12:src/a.ts». */
export type Plan = ReadonlyMap<string, readonly string[]>;

/**
 * Tries all mutants of the instrumented files in one run; begins again where one of them hangs.
 */
export async function tryAll(root: string, plan: Plan): Promise<Tried> {
  const results = join(root, ".mutants");
  const tests = [...plan.keys()];
  writeFileSync(results, "");
  writeFileSync(
    `${results}.plan`,
    [...plan].map(([test, ids]) => [test, ...ids].join(" ")).join("\n"),
  );
  for (;;) {
    await runTests(root, tests, { MUTATE_RESULTS: results });
    const events = readEvents(results);
    const red = new Set(events.flatMap((event) => (event.type === "red" ? event.file : [])));
    if (!events.some(({ type }) => type === "test"))
      throw new Error(`These tests do not run: ${tests.join(", ")}`);
    // What ends a run, by its time or by all memory, has no outcome.
    const last = events.findLast(({ type }) => outcomes.has(type));
    if (last?.type !== "try") return { ...sortOut(events), red };
    const hanging: MutantEvent = { type: "killed", id: last.id, test: "(time limit)" };
    writeFileSync(results, `${JSON.stringify(hanging)}\n`, { flag: "a" });
  }
}

/** What is told of a mutant, and that one is being tried. */
const outcomes: ReadonlySet<string> = new Set(["try", "killed", "survived", "missed"]);

/** Whether the tests fail with a mutant that is on from the start. */
export async function isKilled(root: string, tests: readonly string[], id: string) {
  return (await runTests(root, tests, { __STRYKER_ACTIVE_MUTANT__: id })) !== 0;
}

function sortOut(events: readonly MutantEvent[]): Omit<Tried, "red"> {
  const of = (wanted: MutantEvent["type"]): Set<string> =>
    new Set(events.flatMap((event) => (event.type === wanted && "id" in event ? event.id : [])));
  const unsure = new Map<string, string[]>();
  for (const event of events)
    if (event.type === "unsure")
      unsure.set(event.id, [...(unsure.get(event.id) ?? []), event.file]);
  return { killed: of("killed"), unsure, survived: of("survived") };
}

function readEvents(file: string): MutantEvent[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line): unknown => JSON.parse(line)).filter(isEvent);
}

function isEvent(value: unknown): value is MutantEvent {
  return typeof value === "object" && value !== null && "type" in value;
}

/** The exit code; null where it had to be ended. */
function runTests(
  root: string,
  tests: readonly string[],
  environment: { MUTATE_RESULTS?: string; __STRYKER_ACTIVE_MUTANT__?: string },
): Promise<number | null> {
  const results = environment.MUTATE_RESULTS;
  const start = Date.now();
  const child = spawn(
    process.execPath,
    [
      join(root, "node_modules/vitest/vitest.mjs"),
      ...["run", "--config", "scripts/mutate/vitest.config.ts", "--root", "."],
      ...(results === undefined ? ["--bail", "1"] : []),
      ...tests,
    ],
    { cwd: root, env: { ...process.env, ...environment }, stdio: "ignore" },
  );
  const watch = setInterval(() => {
    const heard = results === undefined ? start : Math.max(start, statSync(results).mtimeMs);
    const isTrying = results !== undefined && readEvents(results).at(-1)?.type === "try";
    const limit = isTrying ? patience.mutant : patience.loading;
    if (Date.now() - heard > limit) child.kill("SIGKILL");
  }, 1000);
  const end = (): void => {
    child.kill("SIGKILL");
  };
  process.prependOnceListener("exit", end);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      process.off("exit", end);
      clearInterval(watch);
      resolve(code);
    });
  });
}
