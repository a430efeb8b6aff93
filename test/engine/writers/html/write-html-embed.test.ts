import { expect, test } from "vitest";
import { writeHtmlEmbed } from "../../../../src/engine/writers/html/write-html-embed.ts";
import { writeHtmlFragment } from "../../../../src/engine/writers/html/write-html-fragment.ts";
import { htmlText, parseHtml } from "../html-text.ts";
import { letterTree, orderTree, sampleTree } from "../sample-tree.ts";

const trees = { sampleTree, orderTree, letterTree };

test.each(Object.entries(trees))("%s: says the same as the document", (_, tree) => {
  expect(htmlText(writeHtmlEmbed(tree))).toBe(htmlText(writeHtmlFragment(tree)));
});

test.each(Object.entries(trees))(
  "%s: leans on nothing that a site builder throws away",
  (_, tree) => {
    const html = writeHtmlEmbed(tree);
    const root = parseHtml(html);
    for (const selector of ["script", "style", "link", "[class]", "[src]"])
      expect(root.querySelectorAll(selector), selector).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|javascript:/);
  },
);

test("ids begin with the kind, and links inside the document follow them", () => {
  const root = parseHtml(writeHtmlEmbed(sampleTree));
  const ids = root.querySelectorAll("[id]").map(({ id }) => id);
  const { kind } = sampleTree.properties;
  expect(ids.length).toBeGreaterThan(3);
  expect(ids.every((id) => id?.startsWith(`${kind}-`))).toBe(true);
  const targets = root
    .querySelectorAll("a")
    .map((link) => link.getAttributeValue("href") ?? "")
    .filter((href) => href.startsWith("#"));
  for (const target of targets) expect(ids).toContain(target.slice(1));
});

test("tables and requisites keep their look", () => {
  const html = writeHtmlEmbed(orderTree);
  expect(html).toMatch(/<table style="border-collapse: collapse; width: 100%"/);
  expect(html).toMatch(/<td style="border: 1px solid;/);
});
