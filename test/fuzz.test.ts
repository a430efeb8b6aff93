import { expect, test } from "vitest";

import { runCases } from "../scripts/fuzz/run-cases.ts";

/** Few, and always the same: `npm run fuzz` goes on as long as it is let. */
const seeds = Array.from({ length: 16 }, (_, index) => 1000 + index);

test("spoilt content ends with success or with problems that have a place", async () => {
  const { cases, flaws } = await runCases(seeds);
  expect(flaws).toEqual([]);
  expect(cases).toBe(seeds.length);
});
