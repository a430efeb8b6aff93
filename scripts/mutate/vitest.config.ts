import { defineConfig } from "vitest/config";

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
    ...(process.env.MUTATE_RESULTS !== undefined && {
      runner: "./scripts/mutate/try-mutants.ts",
    }),
  },
});
