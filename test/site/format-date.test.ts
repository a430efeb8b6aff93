import { expect, test } from "vitest";
import { formatDate } from "../../src/site/format-date.ts";

test("a date is printed as in requisites", () => {
  expect(formatDate("2024-08-03")).toBe("03.08.2024");
});
