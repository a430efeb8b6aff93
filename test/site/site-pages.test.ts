import { expect, test } from "vitest";
import { listPages, rootFrom } from "../../src/site/site-pages.ts";
import { oneOrganization, threeOrganizations } from "./sample-site.ts";

const pathsOf = (data: typeof oneOrganization) =>
  listPages(data).map(({ type, path }) => `${type} /${path}`);

test("an only organization is the root", () => {
  expect(pathsOf(oneOrganization)).toEqual(["organization /", "document /regulation"]);
});

test("several organizations lie under an index, in folders named by their ids", () => {
  expect(pathsOf(threeOrganizations)).toEqual([
    "index /",
    "organization /school-2",
    "document /school-2/regulation",
    "document /school-2/instruction",
    "document /school-2/order",
    "document /school-2/register",
    "organization /ds10-pugachev",
    "document /ds10-pugachev/regulation",
    "organization /ds1-pugachev",
    "document /ds1-pugachev/regulation",
  ]);
});

test.each([
  ["", "./"],
  ["regulation", "../"],
  ["ds1-pugachev/regulation", "../../"],
])("the root as seen from /%s is %s", (path, root) => {
  expect(rootFrom(path)).toBe(root);
});
