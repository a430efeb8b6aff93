import { expect, test } from "vitest";
import { formatSize } from "../../src/site/format-size.ts";

test.each([
  [0, "1 КБ"],
  [1, "1 КБ"],
  [48_900, "48 КБ"],
  [1_048_000, "1023 КБ"],
  [1_048_300, "1,0 МБ"],
  [1_310_000, "1,2 МБ"],
  [15_728_640, "15,0 МБ"],
])("%d bytes are «%s»", (bytes, text) => {
  expect(formatSize(bytes)).toBe(text.replace(" ", "\u00a0"));
});
