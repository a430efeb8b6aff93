import { expect, test } from "vitest";
import { fileLinks } from "../../src/site/file-links.ts";

test.each([
  ["contacts/", "contacts/index.html"],
  ["./", "./index.html"],
  ["../../", "../../index.html"],
  ["../accessibility/#vision", "../accessibility/index.html#vision"],
  ["search/?org=ds1", "search/index.html?org=ds1"],
  ["regulation/regulation.pdf", "regulation/regulation.pdf"],
  ["#p-1", "#p-1"],
  ["https://sad.example/", "https://sad.example/"],
  ["mailto:a@b.example/", "mailto:a@b.example/"],
  ["/documents/", "/documents/"],
])("a link to %s leads to %s", (href, to) => {
  expect(fileLinks(`<p><a class="a" href="${href}">x</a>`)).toBe(
    `<p><a class="a" href="${to}">x</a>`,
  );
});
