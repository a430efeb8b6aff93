import { describe, expect, test } from "vitest";

import { planChanges, type Situation } from "../../../src/node/output/plan-changes.ts";

/** Files as path and sum, on a disk that does not tell capitals from small letters. */
function plan(
  listed: Record<string, string>,
  there: Record<string, string>,
  made: Record<string, string>,
  others: Partial<Situation> = {},
) {
  const key = (path: string): string => path.normalize("NFC").toLowerCase();
  const sums = new Map(Object.entries(there).map(([path, sum]) => [key(path), sum]));
  const { changes, ...rest } = planChanges({
    ...{ list: new Map(Object.entries(listed)), made: new Map(Object.entries(made)) },
    ...{ present: Object.keys(there), look: (path: string) => sums.get(key(path)) ?? null },
    ...{ replaces: () => true, clean: false, key },
    ...others,
  });
  return { ...rest, changes: changes.map(({ path, after }) => `${path} ${String(after)}`) };
}

test("where capitals do not count, a file under another spelling is the same file", () => {
  expect(plan({ "a/x.docx": "1" }, { "A/X.DOCX": "1" }, { "a/x.docx": "2" })).toMatchObject({
    changes: ["a/x.docx 2"],
    kept: [],
  });
  expect(plan({ "a/x.docx": "1" }, { "A/X.DOCX": "mine" }, { "a/x.docx": "2" })).toMatchObject({
    changes: ["a/x (новый).docx 2"],
    kept: [{ path: "a/x.docx", why: "outdated" }],
  });
});

test("where «й» may be two signs, what lies beside is found again", () => {
  const beside = "x (новый)";
  const there = { x: "mine", [beside.normalize("NFD")]: "2" };
  expect(plan({ x: "1", [beside]: "2" }, there, { x: "2" })).toMatchObject({ changes: [] });
});

test("what makes room goes first, what is put comes before what goes: no file is ever missing", () => {
  const { changes } = plan(
    { "a/x": "1", z: "1", b: "1" },
    { "a/x": "1", z: "1", b: "1" },
    { "b/y": "2", c: "2" },
  );
  expect(changes).toEqual(["b null", "b/y 2", "c 2", "a/x null", "z null"]);
});

test("what was removed by a person is made again, and what is gone from both is forgotten", () => {
  expect(plan({ x: "1", y: "1" }, {}, { x: "1" })).toEqual({
    ...{ changes: ["x 1"], kept: [], removed: [], saved: [], list: new Map([["x", "1"]]) },
  });
});

test("a hidden file and one without an ending get a name beside, too", () => {
  const { kept } = plan({}, { "a.b/x": "?", ".y": "?" }, { "a.b/x": "1", ".y": "1" });
  expect(kept.map(({ beside }) => beside)).toEqual(["a.b/x (новый)", ".y (новый)"]);
});

describe("in a folder to which is added", () => {
  const added = (listed: Record<string, string>) =>
    plan(listed, { ...listed, "x.docx": "1" }, { "x.docx": "1" }, { replaces: () => false });

  test.each(["x (новый).docx", "x (новый 2).docx", "x (новый 12).docx"])(
    "%s goes when it is not needed any more",
    (beside) => {
      const { changes, list } = added({ [beside]: "2", "x.docx": "1" });
      expect(changes).toEqual([`${beside} null`]);
      expect([...list.keys()]).toEqual(["x.docx"]);
    },
  );

  test.each([
    "y (новый).docx",
    "x (новый).docx.sig",
    "x (новый) и другой.docx",
    "x (новый а).docx",
    "x (новый)/y.docx",
    "y",
  ])("%s stays", (path) => {
    const { changes, list, kept } = added({ [path]: "2", "x.docx": "1" });
    expect([changes, kept]).toEqual([[], []]);
    expect([...list.keys()].sort()).toEqual(["x.docx", path].sort());
  });
});

test("where nobody knows what was made, a file makes room under a name that is free, a link stays", () => {
  const old = { x: "old", "прежние файлы/x": "older", y: "other" };
  expect(plan({}, old, { x: "1", y: "1" }, { list: null })).toMatchObject({
    changes: ["прежние файлы/x (2) old", "x 1", "y (новый) 1"],
    saved: ["прежние файлы/x (2)"],
    kept: [
      { path: "y", why: "foreign", beside: "y (новый)" },
      { path: "прежние файлы/x", why: "foreign", beside: null },
    ],
  });
});
