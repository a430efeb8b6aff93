import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

import { addStepSummary } from "../../../src/node/output/step-summary.ts";

test("goes where GitHub asks for it, after what stands there; nowhere else", () => {
  const folder = mkdtempSync(join(tmpdir(), "reglament-summary-"));
  const file = join(folder, "summary.md");
  try {
    addStepSummary("nothing", {});
    addStepSummary("one", { GITHUB_STEP_SUMMARY: file });
    addStepSummary("two", { GITHUB_STEP_SUMMARY: file });
    addStepSummary("lost", { GITHUB_STEP_SUMMARY: join(folder, "no", "such") });
    expect(readFileSync(file, "utf8")).toBe("one\ntwo\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
