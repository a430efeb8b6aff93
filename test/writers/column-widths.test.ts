import { expect, test } from "vitest";
import type { Inline, Table } from "../../src/tree/types.ts";
import { columnWidths } from "../../src/writers/column-widths.ts";

function row(...texts: string[]): Inline<string>[][] {
  return texts.map((value) => [{ type: "text", value }]);
}

function table(shares: number[] | null, ...[header = [], ...rows]: Inline<string>[][][]) {
  return { type: "table", shares, header, rows } satisfies Table<string>;
}

test("columns share the width by their longest texts", () => {
  const node = table(null, row("№", "Группа"), row("1", "x".repeat(16)));
  expect(columnWidths(node, 1000)).toEqual([200, 800]);
});

test("a very long text does not squeeze the other columns", () => {
  expect(columnWidths(table(null, row("x".repeat(40), "x".repeat(4000))), 1000)).toEqual([
    500, 500,
  ]);
});

test("empty columns keep some width", () => {
  expect(columnWidths(table(null, row("", ""), row("", "")), 1000)).toEqual([500, 500]);
});

test("shares that the text gives decide, whatever the texts and the sum are", () => {
  const node = table([1, 2.5, 0.5], row("x".repeat(40), "x", "x"));
  expect(columnWidths(node, 1000)).toEqual([250, 625, 125]);
});
