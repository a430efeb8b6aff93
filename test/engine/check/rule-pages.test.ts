import { expect, test } from "vitest";
import { findPage, isRulePage } from "../../../src/engine/check/rule-pages.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";

const { families, rulePages } = sferum;

test("every page stands in one family, and every rule among them", () => {
  const pages = families.flatMap((family) => family.pages);
  expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  expect(
    pages
      .filter(isRulePage)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(rulePages.map(({ id }) => id));
});

test("a page is found by its id", () => {
  expect(findPage(families, "late-publication")?.severity).toBe("error");
  expect(findPage(families, "yaml-tabs")?.title).toBe("Отступы сделаны пробелами");
  expect(findPage(families, "toString")).toBeUndefined();
});
