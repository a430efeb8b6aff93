import { expect, test } from "vitest";
import { collectRun } from "../../../src/node/run/collect-run.ts";
import { organizations } from "../../content-folder.ts";

test.each([
  ["a kindergarten, a month after it began", organizations.kindergarten, "2024-10-01"],
  ["a school after half a year", organizations.school, "2025-12-31"],
  ["a small organization whose documents are still drafts", organizations.small, "2026-08-25"],
  ["a large one with a past", organizations.large, "2025-10-01"],
])("nothing is said of %s", async (_, content, day) => {
  const { problems } = await collectRun({ content, organizations: [], documents: [], day });
  expect(problems).toEqual([]);
});
