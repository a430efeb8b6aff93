import { expect, test } from "vitest";

import { sumSearch } from "../../src/cli/build/plan-search.ts";
import type { SiteData } from "../../src/engine/site/data.ts";
import { searchFolderOf, searchGroups } from "../../src/site/search-groups.ts";
import { hostHeaders } from "../../src/site/server-headers.ts";
import { threeOrganizations } from "./sample-site.ts";

function dataOf(count: number): SiteData {
  const [sample] = threeOrganizations.organizations;
  if (!sample) throw new Error("The sample has no organization.");
  const organizations = Array.from({ length: count }, (_, index) => ({
    ...sample,
    id: `ds${index}`,
  }));
  return { ...threeOrganizations, organizations };
}

test("few organizations have one index, where it always lay", () => {
  for (const count of [1, 40])
    expect(searchGroups(dataOf(count)).map(({ folder }) => folder)).toEqual(["pagefind/"]);
});

test("many have parts, each organization in one, in the order of the data", () => {
  const data = dataOf(300);
  const groups = searchGroups(data);
  expect(groups).toHaveLength(8);
  expect(new Set(groups.map(({ folder }) => folder)).size).toBe(8);
  const ids = groups.flatMap(({ organizations }) => organizations.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(data.organizations.map(({ id }) => id).toSorted());
  for (const { organizations } of groups) expect(organizations.length).toBeLessThan(80);
});

test("one organization more changes its part alone", () => {
  const [before, after] = [299, 300].map((count) => searchGroups(dataOf(count)));
  const changed = after?.filter(
    ({ organizations }, index) => organizations.length !== before?.[index]?.organizations.length,
  );
  expect(changed).toHaveLength(1);
});

test("where no part is empty, the first of those that are there has the program", () => {
  const groups = searchGroups(dataOf(2), 1);
  expect(groups[0]?.folder).toBe("pagefind/");
});

test.each([
  ["pagefind/words.json", "pagefind/"],
  ["pagefind/index/ru_1.pf_index", "pagefind/"],
  ["pagefind/12/index/ru_1.pf_index", "pagefind/12/"],
  ["school/pagefind/words.json", ""],
  ["index.html", ""],
])("%s is of the part in «%s»", (path, folder) => {
  expect(searchFolderOf(path)).toBe(folder);
});

test("the pieces of all parts are kept by browsers", () => {
  expect(hostHeaders("/", false)).not.toContain(":part");
  expect(hostHeaders("/dom/", true)).toContain("/dom/pagefind/:part/fragment/*");
});

function sumsOf(pages: (id: string) => string | undefined, count = 100) {
  const made = dataOf(count).organizations.map((site) => ({
    ...{
      id: site.id,
      kinds: [],
      files: 0,
      paths: [],
      written: [],
      site,
      siteSum: null,
      problems: [],
    },
  }));
  const sums = made.flatMap(({ id }): [string, string][] => {
    const sum = pages(id);
    return sum === undefined ? [] : [[id, sum]];
  });
  return sumSearch(made, new Map(sums));
}

test("the sum of a part knows the pages of its organizations, and of no others", () => {
  const before = sumsOf((id) => id);
  expect(before.size).toBe(4);
  const after = sumsOf((id) => (id === "ds7" ? "another" : id));
  const same = [...before].filter(([folder, sum]) => after.get(folder) === sum);
  expect(same).toHaveLength(3);
  expect(sumsOf((id) => (id === "ds7" ? undefined : id))).toEqual(new Map(same));
});

test("the sum of a part knows who came and who is gone", () => {
  const before = sumsOf((id) => id);
  const after = sumsOf((id) => id, 101);
  expect([...before].filter(([folder, sum]) => after.get(folder) === sum)).toHaveLength(3);
});
