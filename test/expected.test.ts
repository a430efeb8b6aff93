import { describe, expect, test } from "vitest";

import { makeTexts, readExpectedTexts } from "../scripts/refresh-expected.ts";
import { collectRun } from "../src/node/run/collect-run.ts";
import { organizations } from "./content-folder.ts";

/** A day on which each of them has all in order: the last of which its data speak. */
const days = {
  kindergarten: "2025-12-17",
  school: "2025-12-31",
  small: "2026-09-01",
  large: "2026-01-14",
} as const;

const hint = "run `npm run refresh:expected`, then read `git diff test/expected`";

describe("the documents of four organizations", async () => {
  const made = await makeTexts();
  const expected = readExpectedTexts();

  test.each(["kindergarten", "school", "small", "large"] as const)(
    "%s has no problems, neither in data and texts nor in its affairs",
    async (name) => {
      const scope = { content: organizations[name], organizations: [], documents: [] };
      expect((await collectRun(scope)).problems).toEqual([]);
      expect((await collectRun({ ...scope, day: days[name] })).problems).toEqual([]);
    },
  );

  test("all of them are expected, and no others", () => {
    const names = (texts: typeof made): string[] => [...texts.keys()].toSorted();
    expect(names(made), hint).toEqual(names(expected));
  });

  test.each([...made.keys()])("%s says what is expected", (file) => {
    expect(made.get(file), hint).toBe(expected.get(file));
  });
});
