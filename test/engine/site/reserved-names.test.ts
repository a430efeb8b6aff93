import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

import { isReservedName } from "../../../src/engine/site/reserved-names.ts";
import { siteFiles } from "../../../src/site/site-files.ts";
import { listPages } from "../../../src/site/site-pages.ts";
import { oneOrganization } from "../../site/sample-site.ts";

test("every page, folder and file of the site's own has a reserved name", () => {
  const folder = (name: string): string[] =>
    readdirSync(new URL(`../../../src/site/${name}`, import.meta.url)).filter(
      (file) => !/^[[.]/.test(file),
    );
  const sections = oneOrganization.organizations.map((organization) => ({
    ...organization,
    documents: [],
    sections: [{ id: "common", title: "", groups: [] }],
  }));
  const own = [
    ...folder("pages"),
    ...folder("public"),
    ...siteFiles(oneOrganization, "https://sad.example/").keys(),
    ...listPages({ ...oneOrganization, organizations: sections }).map(({ path }) => path),
    "pagefind/pagefind.js",
  ];
  const names = new Set(own.map((path) => path.split("/")[0] ?? "").filter((name) => name !== ""));
  expect(names.size).toBeGreaterThan(8);
  expect([...names].filter((name) => !name.startsWith(".") && !isReservedName(name))).toEqual([]);
});

test.each(["help", "Help", "sveden", "404", "404.html", "feed.xml"])("«%s» is reserved", (name) => {
  expect(isReservedName(name)).toBe(true);
});

test.each(["regulation", "helpers", "ds1-pugachev", "search-2"])("«%s» is free", (name) => {
  expect(isReservedName(name)).toBe(false);
});
