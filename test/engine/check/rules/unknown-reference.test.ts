import { expect, test } from "vitest";
import { unknownReference } from "../../../../src/engine/check/rules/unknown-reference.ts";
import { contextOf, identifier, reportsOf } from "../../../packages/rules/support.ts";

const referenced = [identifier("staff", "makarov", 0)];

test("suggests what is near and lists what exists", () => {
  const known = new Map([["staff", ["sokolova", "makarova"]]]);
  expect(reportsOf(unknownReference, contextOf({ referenced, known }))).toEqual([
    [
      "assignments/staff/0/id",
      "В файле assignments.yaml нет записи «makarov» (работник).",
      "Возможно, вы имели в виду «makarova». Есть: «sokolova», «makarova».",
    ],
  ]);
});

test("says so where there is nothing to name", () => {
  const known = new Map([["staff", []]]);
  expect(reportsOf(unknownReference, contextOf({ referenced, known }))).toEqual([
    [
      "assignments/staff/0/id",
      "В файле assignments.yaml нет записи «makarov» (работник).",
      "В том файле пока нет ни одной такой записи: добавьте её.",
    ],
  ]);
});

test("says nothing of a scope that is not wholly known", () => {
  expect(reportsOf(unknownReference, contextOf({ referenced }))).toEqual([]);
});

test("a known id is fine", () => {
  const known = new Map([["staff", ["makarov"]]]);
  expect(reportsOf(unknownReference, contextOf({ referenced, known }))).toEqual([]);
});
