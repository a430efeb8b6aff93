import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const results = process.env.MUTATE_RESULTS;

/** The files of tests as they were given, the nearest first: they are cheap, and notice most. */
class AsGiven extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order =
      results === undefined
        ? []
        : readFileSync(`${results}.plan`, "utf8")
            .split("\n")
            .map((line) => line.split(" ")[0]);
    const place = ({ moduleId }: TestSpecification): number =>
      order.indexOf(relative(process.cwd(), moduleId));
    return Promise.resolve(files.toSorted((a, b) => place(a) - place(b)));
  }
}

/** With MUTATE_RESULTS mutants are tried one after another in one run. */
export default defineConfig({
  cacheDir: ".vite",
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["dot"],
    globalSetup: "test/shared-folder.ts",
    isolate: false,
    pool: "threads",
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    sequence: { sequencer: AsGiven },
    ...(results !== undefined && { runner: "./scripts/mutate/try-mutants.ts" }),
  },
});
