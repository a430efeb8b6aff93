import { expect, test } from "vitest";

import { choosePlural, countNouns } from "../../../src/engine/russian/plural.ts";

const groups = ["группа", "группы", "групп"] as const;

test.each([
  [0, "групп"],
  [1, "группа"],
  [2, "группы"],
  [4, "группы"],
  [5, "групп"],
  [10, "групп"],
  [11, "групп"],
  [12, "групп"],
  [14, "групп"],
  [15, "групп"],
  [20, "групп"],
  [21, "группа"],
  [22, "группы"],
  [100, "групп"],
  [101, "группа"],
  [111, "групп"],
  [112, "групп"],
  [1_000_001, "группа"],
  [-1, "группа"],
  [1.5, "группы"],
  [5.5, "группы"],
  [0.5, "группы"],
  [11.5, "группы"],
])("%s %s", (count, expected) => {
  expect(choosePlural(count, groups)).toBe(expected);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %s", (count) => {
  expect(() => choosePlural(count, groups)).toThrow(RangeError);
});

test("a number with what is counted", () => {
  expect([countNouns(5, groups), countNouns(21, groups)]).toEqual(["5 групп", "21 группа"]);
});
