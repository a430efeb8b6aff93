import { expect, test } from "vitest";
import { listPages, placeOf, rootFrom } from "../../src/site/site-pages.ts";
import { oneOrganization, threeOrganizations } from "./sample-site.ts";

const pathsOf = (data: typeof oneOrganization) =>
  listPages(data).map(({ type, path }) => `${type} /${path}`);

test("an only organization is the root", () => {
  expect(pathsOf(oneOrganization)).toEqual([
    "organization /",
    "document /regulation",
    "contacts /contacts",
  ]);
});

test("several organizations lie under an index, in folders named by their ids", () => {
  expect(pathsOf(threeOrganizations)).toEqual([
    "index /",
    "organization /school-2",
    "document /school-2/regulation",
    "document /school-2/instruction",
    "document /school-2/order",
    "document /school-2/register",
    "contacts /school-2/contacts",
    "organization /ds10-pugachev",
    "document /ds10-pugachev/regulation",
    "contacts /ds10-pugachev/contacts",
    "organization /ds1-pugachev",
    "document /ds1-pugachev/regulation",
    "contacts /ds1-pugachev/contacts",
  ]);
});

test.each([
  ["", "./"],
  ["regulation", "../"],
  ["ds1-pugachev/regulation", "../../"],
])("the root as seen from /%s is %s", (path, root) => {
  expect(rootFrom(path)).toBe(root);
});

test("a page of one organization stands under its home, of several under the organization too", () => {
  const [organization] = oneOrganization.organizations;
  if (!organization) throw new Error("the sample has no organization");
  const place = (path: string, home: string) => placeOf({ path, home, organization }, "Здесь");
  expect(place("", "")).toEqual({ root: "./", home: "./", organization, trail: [] });
  expect(place("sveden/common", "")).toEqual({
    root: "../../",
    home: "../../",
    organization,
    trail: [
      { title: "Главная", href: "../../" },
      { title: "Сведения об образовательной организации", href: "../" },
      { title: "Здесь" },
    ],
  });
  expect(place("ds1", "ds1")).toEqual({
    root: "../",
    home: "./",
    organization,
    trail: [{ title: "Главная", href: "../" }, { title: "Здесь" }],
  });
  expect(place("ds1/sveden/common", "ds1")).toEqual({
    root: "../../../",
    home: "../../",
    organization,
    trail: [
      { title: "Главная", href: "../../../" },
      { title: "МДОУ «Детский сад № 1 г. Пугачева»", href: "../../" },
      { title: "Сведения об образовательной организации", href: "../" },
      { title: "Здесь" },
    ],
  });
});
