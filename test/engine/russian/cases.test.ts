import { expect, test } from "vitest";

import { applyOverrides, buildCases, caseNames } from "../../../src/engine/russian/cases.ts";

const cases = buildCases((name) => `form of ${name}`);

test("every case asks for its own form", () => {
  expect(Object.keys(cases)).toEqual([...caseNames]);
  expect(cases.dative).toBe("form of dative");
});

test("an override wins, even an empty one; the rest stays", () => {
  const changed = applyOverrides(cases, { dative: "", genitive: "чего", accusative: undefined });
  expect(changed).toEqual({ ...cases, dative: "", genitive: "чего" });
  expect(applyOverrides(cases, undefined)).toEqual(cases);
});
