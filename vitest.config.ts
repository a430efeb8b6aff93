import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The browser of the tests is an npm package made for Linux: elsewhere it does not start. */
export function testsLeftOut(platform: string): string[] {
  return platform === "linux" ? [] : ["test/browser/**"];
}

/** These start hundreds of processes, which takes ten times as long from a worker that has grown. */
const early = ["test/node/parts/list-changed.test.ts"];

class EarlyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isEarly = ({ moduleId }: TestSpecification): boolean =>
      early.some((path) => moduleId.endsWith(path));
    return [...sorted.filter(isEarly), ...sorted.filter((file) => !isEarly(file))];
  }
}

const leftOut = testsLeftOut(process.platform);
if (leftOut.length > 0)
  console.warn(`Not run, as they need Chromium for Linux: ${leftOut.join(", ")}`);

// As users run them: builds of dependencies for development (micromark has one) look at themselves.
process.env.NODE_ENV = "production";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...leftOut],
    reporters: ["default", ["json", { outputFile: "test-report.json" }]],
    // Only against what hangs: on a busy machine everything takes many times longer.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    globalSetup: "test/shared-folder.ts",
    // Two even on two cores, where one is usual: half of its life a worker waits for what it started.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Tests share no state, so the modules that they share need not be loaded for each file.
    isolate: false,
    sequence: { sequencer: EarlyFirst },
  },
});
