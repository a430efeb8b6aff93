import { expect, test } from "vitest";
import type { Inline, Table } from "../../src/tree/types.ts";
import { columnWidths } from "../../src/writers/column-widths.ts";
import { layouts } from "../../src/writers/layout.ts";

function row(...texts: string[]): Inline<string>[][] {
  return texts.map((value) => [{ type: "text", value }]);
}

function table(shares: number[] | null, ...[header = [], ...rows]: Inline<string>[][][]) {
  return { type: "table", shares, header, rows } satisfies Table<string>;
}

const { order, register } = layouts;

test("columns share the width by their longest texts where all have room", () => {
  const node = table(null, row("№", "Группа"), row("1", "x y ".repeat(3).trim()));
  expect(columnWidths(node, 1800, order)).toEqual([400, 1400]);
});

test("a long text gives way before a word of another column is broken", () => {
  const words = "слово ".repeat(100);
  const [narrow = 0, ...wide] = columnWidths(
    table(null, row("сотрудник", words, words, words)),
    1000,
    order,
  );
  const characters = 1000 / 73;
  expect(narrow).toBeGreaterThan(9 * characters);
  expect(wide).toEqual([wide[0], wide[0], wide[0]]);
  expect(wide[0]).toBeGreaterThan(narrow);
});

test("a no-break space holds words together, a hyphen does not", () => {
  const words = "слово ".repeat(100);
  const widthOf = (name: string) =>
    columnWidths(table(null, row(name, words, words, words)), 1000, order)[0] ?? 0;
  expect(widthOf("Петрова\u00a0А.\u00a0С.")).toBeGreaterThan(widthOf("Петрова А. С."));
  expect(widthOf("Римская-Корсакова")).toBeLessThan(widthOf("РимскаяиКорсакова"));
});

test("a page across leaves long texts more room", () => {
  const node = table(null, row("сотрудник", "слово ".repeat(100), "слово ".repeat(100)));
  const [upright = 0] = columnWidths(node, 1000, order);
  const [across = 0] = columnWidths(node, 1000, register);
  expect(across).toBeLessThan(upright);
});

test("a very long text or word does not squeeze the other columns", () => {
  for (const long of ["слово ".repeat(700), "x".repeat(4000)]) {
    const [first = 0, second = 0] = columnWidths(
      table(null, row("x".repeat(40), long)),
      1000,
      order,
    );
    expect(Math.max(first, second) / Math.min(first, second)).toBeLessThan(1.5);
  }
});

test("empty columns keep some width", () => {
  expect(columnWidths(table(null, row("", ""), row("", "")), 1000, order)).toEqual([500, 500]);
});

test("shares that the text gives decide, whatever their sum and the longest texts are", () => {
  const node = table([1, 2.5, 0.5], row("слово ".repeat(100), "x", "x"));
  expect(columnWidths(node, 1000, order)).toEqual([250, 625, 125]);
});

test("a share too small for a word grows at the cost of those that have room", () => {
  const node = table([1, 9, 9, 1], row("Использована", "x", "x", "x"));
  const [grown = 0, second = 0, third, fourth = 0] = columnWidths(node, 1000, order);
  expect(grown).toBeGreaterThan((1000 / 73) * 12);
  expect(second).toBe(third);
  expect(second).toBeGreaterThan(350);
  expect(fourth).toBeGreaterThan(40);
});
