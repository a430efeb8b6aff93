import { expect, test } from "vitest";

import { createPathSplitter, resolvePath } from "../../src/text/resolve-path.ts";

test("a path is split the same each time, and what is none is none each time", () => {
  const split = createPathSplitter();
  for (let round = 0; round < 2; round++) {
    expect(split("head.fullName.genitive")).toEqual(["head", "fullName", "genitive"]);
    expect(split("documents.order-use")).toEqual(["documents", "order-use"]);
    for (const wrong of ["", "a..b", ".a", "a.", "a b", "a()", "1a", "-a"])
      expect(split(wrong), wrong).toBeNull();
  }
});

test("a path leads through own properties, and tells what was private on the way", () => {
  const scope = { head: { mobile: { internal: "+7" }, none: null }, list: [1] };
  const value = (...segments: string[]) => resolvePath(segments, scope);
  expect(value("head", "mobile")).toEqual({ kind: "value", value: "+7", internal: true });
  expect(value("head", "none", "more")).toEqual({ kind: "value", value: null, internal: false });
  expect(value("head", "constructor")).toMatchObject({ kind: "unknown", segment: "constructor" });
  expect(value("list", "length")).toMatchObject({ kind: "unknown", segment: "length" });
  expect(resolvePath(null, scope)).toEqual({ kind: "not-a-path" });
});
