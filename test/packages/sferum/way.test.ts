import { expect, test } from "vitest";

import { planWorkday } from "../../../src/packages/education/facts/workdays.ts";
import { plan } from "../../../src/packages/sferum/way.ts";
import { readSferumExample } from "./example.ts";

const facts = readSferumExample();

test.each([
  ["2026-08-31", 1, "2026-09-01"],
  ["2026-09-01", 5, "2026-09-08"],
  // Over the holidays of January.
  ["2026-12-25", 10, "2027-01-19"],
  ["2027-01-01", 1, "2027-01-11"],
  ["2024-02-29", 1, "2024-03-01"],
])("from %s, %i working days later is %s", (day, workdays, expected) => {
  expect(plan({ ...facts, day }, workdays)).toBe(expected);
});

test("of a year that no calendar knows the weekends are off", () => {
  expect(planWorkday({ years: [] }, "2031-12-31", 2)).toBe("2032-01-02");
});
