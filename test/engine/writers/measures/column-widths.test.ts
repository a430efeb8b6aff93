import { expect, test } from "vitest";
import type { Inline, Table } from "../../../../src/engine/tree/types.ts";
import { columnWidths } from "../../../../src/engine/writers/measures/column-widths.ts";
import { measureText } from "../../../../src/engine/writers/measures/measure-text.ts";
import { layouts } from "../../../../src/engine/writers/measures/layout.ts";

function row(...texts: string[]): Inline<string>[][] {
  return texts.map((value) => [{ type: "text", value }]);
}

function table(shares: number[] | null, ...[header = [], ...rows]: Inline<string>[][][]) {
  return { type: "table", shares, header, rows } satisfies Table<string>;
}

const { order, register } = layouts;

test("columns share the width by their longest texts where all have room", () => {
  const node = table(null, row("№", "Группа"), row("1", "x y ".repeat(6).trim()));
  const [number = 0, group = 0] = columnWidths(node, 1000, order);
  expect(group / number).toBeGreaterThan(3);
  expect(group + number).toBeCloseTo(1000);
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
  for (const width of wide) expect(width).toBeCloseTo(wide[0] ?? 0);
  expect(wide[0]).toBeGreaterThan(narrow);
});

test("a no-break space holds words together, a hyphen does not", () => {
  const words = "слово ".repeat(100);
  const widthOf = (name: string) =>
    columnWidths(table([1, 50, 50], row(name, words, words)), 1000, order)[0] ?? 0;
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
  const widths = columnWidths(node, 1000, order);
  expect(widths.map(Math.round)).toEqual([250, 625, 125]);
});

test("what a column does not need of its share goes to texts of several lines", () => {
  const long = "педагог дополнительного образования";
  const node = table(
    [8, 4, 3, 3],
    row("Имя", "Должность", "Дата", "Подпись"),
    row("Яна", long, "", ""),
  );
  const [name = 0, position = 0, ...byHand] = columnWidths(node, 170, order);
  expect(byHand.map(Math.round)).toEqual([28, 28]);
  const room = (text: string) => ((measureText(text) / 1000) * 12 * 25.4) / 72 + 3.6;
  expect(position).toBeGreaterThan(room(long));
  expect(name).toBeGreaterThan(room("Яна"));
});

test("a share too small for a word grows at the cost of those that have room", () => {
  const node = table([1, 9, 9, 1], row("Использована", "x", "x", "x"));
  const [grown = 0, second = 0, third, fourth = 0] = columnWidths(node, 1000, order);
  expect(grown).toBeGreaterThan((1000 / 73) * 12);
  expect(second).toBeCloseTo(third ?? 0);
  expect(second).toBeGreaterThan(350);
  expect(fourth).toBeGreaterThan(40);
});

test("no word of a bold header is broken", () => {
  const titles = ["№", "Подразделение", "Роль", "Кому передана", "Использована", "Аннулирована"];
  const node = table([1, 1, 1, 40, 1, 1], row(...titles));
  const millimetres = columnWidths(node, 267, register);
  for (const [column, title] of titles.entries()) {
    const longest = Math.max(...title.split(" ").map((word) => measureText(word, true)));
    const needed = (longest / 1000) * (register.tableFontSize / 72) * 25.4;
    const room = (millimetres[column] ?? 0) - 2 * register.cellMargins.side;
    expect(room, title).toBeGreaterThan(needed);
  }
});

test("a short column has what it wants, a long one the rest", () => {
  const node = table(
    null,
    row("Сведения", "Данные"),
    row("Должность администратора", "слово ".repeat(30)),
  );
  const [short = 0, long = 0] = columnWidths(node, 170, order);
  const wanted = (measureText("Должность администратора") / 1000) * (12 / 72) * 25.4;
  expect(short - 2 * order.cellMargins.side).toBeGreaterThan(wanted);
  expect(short - 2 * order.cellMargins.side).toBeLessThan(wanted * 1.05);
  expect(short + long).toBeCloseTo(170);
});

test("where words have no room, those of the widest columns give way", () => {
  const long = Array.from({ length: 6 }, () => "Продолжительность");
  const titles = ["№", "Этап", ...long];
  const widths = columnWidths(table(null, row(...titles)), 170, order);
  const rooms = titles.map((title) => (measureText(title, true) / 1000) * (12 / 72) * 25.4);
  for (const column of [0, 1])
    expect((widths[column] ?? 0) - 2 * order.cellMargins.side).toBeGreaterThan(rooms[column] ?? 0);
  expect(widths[2]).toBeCloseTo(widths[7] ?? 0);
});

test("addresses give way to words", () => {
  const address = "https://example.org/" + "putt".repeat(20);
  const widths = columnWidths(
    table(null, row("№", "Пол", "x", "x"), row("1", "муж.", address, address)),
    170,
    order,
  );
  const wanted = (measureText("муж.") / 1000) * (12 / 72) * 25.4;
  expect((widths[1] ?? 0) - 2 * order.cellMargins.side).toBeGreaterThan(wanted);
});
