import { expect, test } from "vitest";
import { collectRun } from "../../../src/node/run/collect-run.ts";
import { organizations } from "../../content-folder.ts";
import { runExample } from "./run-example.ts";

test.each([
  ["a kindergarten whose life was a full one", organizations.kindergarten, "2026-01-20"],
  ["a school after half a year", organizations.school, "2025-12-31"],
  ["a small organization whose documents are still drafts", organizations.small, "2026-09-01"],
  ["a large one with a past", organizations.large, "2026-01-20"],
])("nothing is said of %s", async (_, content, day) => {
  const { problems } = await collectRun({ content, organizations: [], documents: [], day });
  expect(problems).toEqual([]);
});

test("nothing is said of a kindergarten, a month after it began", () => {
  expect(runExample({ files: "# groups.yaml\n{}\n" })).toEqual([]);
});
