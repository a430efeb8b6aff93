import { expect, test } from "vitest";
import type { Inline } from "../../src/tree/types.ts";
import { columnWidths } from "../../src/writers/column-widths.ts";

function row(...texts: string[]): Inline<string>[][] {
  return texts.map((value) => [{ type: "text", value }]);
}

test("columns share the width by their longest texts", () => {
  expect(columnWidths([row("№", "Группа"), row("1", "x".repeat(16))], 1000)).toEqual([200, 800]);
});

test("a very long text does not squeeze the other columns", () => {
  expect(columnWidths([row("x".repeat(40), "x".repeat(4000))], 1000)).toEqual([500, 500]);
});

test("empty columns keep some width", () => {
  expect(columnWidths([row("", ""), row("", "")], 1000)).toEqual([500, 500]);
});
