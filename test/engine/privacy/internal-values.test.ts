import { expect, test } from "vitest";

import { Internal } from "../../../src/engine/base/internal.ts";
import { createFinder } from "../../../src/engine/privacy/create-finder.ts";
import { internalValues } from "../../../src/engine/privacy/internal-values.ts";

test("an address on a Russian domain is looked for in both spellings", () => {
  const values = internalValues({ main: { personalEmail: new Internal("anna@школа14.рф") } });
  const find = createFinder(values);
  for (const text of ["mailto:anna@xn--14-6kc3bfr2e.xn--p1ai", "пишите на anna@школа14.рф"])
    expect(find(text).map(({ path }) => path)).toEqual(["main.personalEmail"]);
  expect(find("anna@xn--p1ai")).toEqual([]);
});
