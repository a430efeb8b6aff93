import { expect, test } from "vitest";

import { Internal } from "../../../../src/engine/base/internal.ts";
import { Lazy } from "../../../../src/engine/text/render/lazy.ts";
import { isName, resolvePath, splitPath } from "../../../../src/engine/text/render/resolve-path.ts";

test("a path is split at its dots, and what is none is none", () => {
  expect(splitPath("head.fullName.genitive")).toEqual(["head", "fullName", "genitive"]);
  expect(splitPath("documents.order-use")).toEqual(["documents", "order-use"]);
  for (const wrong of ["", "a..b", ".a", "a.", "a b", "a()", "1a", "-a"])
    expect(splitPath(wrong), wrong).toBeNull();
});

test("a path leads through own properties, and tells what was private on the way", () => {
  const roots = { head: { mobile: new Internal("+7"), none: null }, list: [1] };
  const value = (...segments: string[]) => resolvePath(segments, { roots, local: null });
  expect(value("head", "mobile")).toEqual({ kind: "value", value: "+7", internal: true });
  expect(value("head", "none", "more")).toEqual({ kind: "value", value: null, internal: false });
  expect(value("head", "constructor")).toMatchObject({ kind: "unknown", segment: "constructor" });
  expect(value("list", "length")).toEqual({ kind: "unknown", segment: "length", known: [] });
  expect(value("tail")).toEqual({ kind: "unknown", segment: "tail", known: ["head", "list"] });
  expect(value("constructor")).toMatchObject({ kind: "unknown", segment: "constructor" });
});

test("a value that is worked out is worked out when a path leads there, and not before", () => {
  let asked = 0;
  const count = new Lazy(() => ({ sheets: (asked += 1) }));
  const scope = { roots: { pages: { order: count } }, local: null };
  expect(asked).toBe(0);
  expect(resolvePath(["pages", "order", "sheets"], scope)).toMatchObject({ value: 1 });
  expect(resolvePath(["pages", "order", "words"], scope)).toMatchObject({ known: ["sheets"] });
  expect(asked).toBe(2);
});

test("a name that a loop gives leads to its turn, the innermost first", () => {
  const group = { name: "group", value: { name: "Ромашка" }, outer: null };
  const chat = { name: "chat", value: new Internal({ owner: "А" }), outer: group };
  const scope = { roots: { head: {} }, local: chat };
  expect(resolvePath(["group", "name"], scope)).toMatchObject({ value: "Ромашка" });
  expect(resolvePath(["chat", "owner"], scope)).toEqual({
    ...{ kind: "value", value: "А", internal: true },
  });
  expect(resolvePath(["chat", "ower"], scope)).toMatchObject({ known: ["owner"] });
  expect(resolvePath(["grup"], scope)).toMatchObject({ known: ["head", "chat", "group"] });
  expect(["head", "chat", "group", "constructor"].map((name) => isName(name, scope))).toEqual([
    ...[true, true, true, false],
  ]);
  const nearer = { ...scope, local: { name: "group", value: 1, outer: chat } };
  expect(resolvePath(["group"], nearer)).toMatchObject({ value: 1 });
});
