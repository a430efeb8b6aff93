import { expect, test } from "vitest";

import { readExpectedReport, reportNeglected } from "../scripts/refresh-expected.ts";
import { sferum } from "../src/packages/sferum/package.ts";

const report = await reportNeglected();

test("every rule finds something wrong with the neglected organizations, once", () => {
  const rules = Array.from(report.matchAll(/"rule": "(.*)"/g), ([, rule = ""]) => rule);
  expect(rules.toSorted()).toEqual(sferum.rulePages.map(({ id }) => id).toSorted());
});

test("each is told as expected: places, words, hints, terms", () => {
  const hint = "run `npm run refresh:expected`, then read `git diff test/expected`";
  expect(report, hint).toBe(readExpectedReport());
});
