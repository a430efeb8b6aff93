import { expect, test } from "vitest";

import { figureColumns } from "../../../../src/engine/writers/measures/figure-columns.ts";

function columns(header: string[], rows: string[][]): boolean[] {
  const cell = (value: string) => (value === "" ? [] : [{ type: "text" as const, value }]);
  return figureColumns({
    type: "table",
    shares: null,
    header: header.map(cell),
    rows: rows.map((row) => row.map(cell)),
  });
}

test.each([
  [["10", "7", ""], true],
  [["100 %", "12,5 %", "—"], true],
  [["1 250", "12 000"], true],
  [["10", "нет"], false],
  [["", ""], false],
  [["02.09.2024"], false],
  [["+7 (84574) 0-00-01"], false],
  [["6499000002"], false],
  [["2.1.3"], false],
])("%j", (cells, isFigures) => {
  expect(
    columns(
      ["Показатель", "Количество"],
      cells.map((each) => ["а", each]),
    ),
  ).toEqual([false, isFigures]);
});

test("numbers of rows are no figures", () => {
  expect(columns(["№", "Чат"], [["1", "Педагоги"]])).toEqual([false, false]);
});
