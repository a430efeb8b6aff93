import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "test-report.json" }]],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Tests share no state, so the modules that they share need not be loaded for each file.
    isolate: false,
  },
});
