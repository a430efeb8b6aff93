import { expect, test } from "vitest";
import { Internal, isInternal } from "../../../src/engine/base/internal.ts";

test("an internal value has to be asked for", () => {
  const mobile = new Internal("+7 900 000-00-01");
  expect(mobile.internal).toBe("+7 900 000-00-01");
  expect(isInternal(mobile)).toBe(true);
});

test("no data can pass for one, whatever their fields are called", () => {
  for (const value of [{ internal: "+7 900 000-00-01" }, "internal", null, undefined, [1], 7])
    expect(isInternal(value)).toBe(false);
});
