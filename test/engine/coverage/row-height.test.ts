import { expect, test } from "vitest";
import { rowHeight } from "../../../src/engine/coverage/formats/row-height.ts";

test("a row is as high as the cell with most lines, a word longer than its column counts as lines", () => {
  expect(rowHeight(["слово", ""], [10, 10])).toBe(15);
  expect(rowHeight(["слово ".repeat(4).trim(), "слово"], [12, 10])).toBe(30);
  expect(rowHeight(["x".repeat(25)], [11])).toBe(45);
  expect(rowHeight([], [])).toBe(15);
});
