import { expect, test } from "vitest";

import { holdsOn } from "../../../../src/packages/education/facts/holds-on.ts";

test.each([
  ["2024-09-01", "2024-09-02", undefined, false],
  ["2024-09-02", "2024-09-02", undefined, true],
  ["2099-01-01", "2024-09-02", undefined, true],
  ["2024-09-01", "2024-09-02", "2024-09-30", false],
  ["2024-09-02", "2024-09-02", "2024-09-30", true],
  ["2024-09-03", "2024-09-02", "2024-09-30", true],
  ["2024-09-29", "2024-09-02", "2024-09-30", true],
  ["2024-09-30", "2024-09-02", "2024-09-30", true],
  ["2024-10-01", "2024-09-02", "2024-09-30", false],
])("on %s a span from %s until %s: %s", (day, from, until, expected) => {
  expect(holdsOn(day, from, until)).toBe(expected);
});
