import { expect, test } from "vitest";
import { families, findPage, isRulePage } from "../../../src/engine/check/families.ts";
import { rulePages } from "../../../src/packages/sferum/rules/index.ts";

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
  expect(findPage("late-publication")?.severity).toBe("error");
  expect(findPage("yaml-tabs")?.title).toBe("Отступы сделаны пробелами");
  expect(findPage("toString")).toBeUndefined();
});
