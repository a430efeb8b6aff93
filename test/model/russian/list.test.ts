import { expect, test } from "vitest";

import { joinList } from "../../../src/model/russian/list.ts";

test.each([
  [[], ""],
  [["а"], "а"],
  [["а", "б"], "а и б"],
  [["а", "б", "в"], "а, б и в"],
])("%j", (items, expected) => {
  expect(joinList(items)).toBe(expected);
});
