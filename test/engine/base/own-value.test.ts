import { expect, test } from "vitest";

import { ownValue } from "../../../src/engine/base/own-value.ts";

test("what all objects inherit is nobody's value", () => {
  const holder: Record<string, number> = { a: 1, constructor: 2 };
  expect(ownValue(holder, "a")).toBe(1);
  expect(ownValue(holder, "constructor")).toBe(2);
  for (const name of ["b", "toString", "__proto__", "hasOwnProperty"])
    expect(ownValue(holder, name)).toBeUndefined();
  expect(ownValue(undefined, "a")).toBeUndefined();
});
