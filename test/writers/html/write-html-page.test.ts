import { expect, test } from "vitest";
import { writeHtmlFragment } from "../../../src/writers/html/write-html-fragment.ts";
import { writeHtmlPage } from "../../../src/writers/html/write-html-page.ts";
import { decodeHtml, htmlText, parseHtml } from "../html-text.ts";
import { clausesTree, sampleTree } from "../sample-tree.ts";
import { pageProblems } from "./html-problems.ts";

test.each([
  ["the sample of every node type", sampleTree],
  ["clauses without sections", clausesTree],
])("is a valid page: %s", (_, tree) => {
  expect(pageProblems(writeHtmlPage(tree))).toEqual([]);
});

test("names the document and its author, and holds the same article as the fragment", () => {
  const page = writeHtmlPage(sampleTree);
  const root = parseHtml(page);
  expect(decodeHtml(root.querySelector("title")?.textContent ?? "")).toBe(
    "Положение об использовании платформы «Сферум» <&> 😀",
  );
  expect(root.querySelector('meta[name="author"]')?.getAttributeValue("content")).toBe(
    "МДОУ «Детский сад № 1 г. Пугачева»",
  );
  expect(root.querySelector("html")?.getAttributeValue("lang")).toBe("ru");
  expect(htmlText(page)).toBe(htmlText(writeHtmlFragment(sampleTree)));
});

test("loads nothing: no script, no foreign style, image or font", () => {
  const page = writeHtmlPage(sampleTree);
  const root = parseHtml(page);
  for (const tag of ["script", "link", "img", "iframe"]) {
    expect(root.querySelectorAll(tag), tag).toEqual([]);
  }
  expect(page).not.toMatch(/@import|url\(|@font-face/);
});

test("prints on the paper of the layout, with an en dash before list items", () => {
  const style = parseHtml(writeHtmlPage(sampleTree)).querySelector("style")?.textContent ?? "";
  expect(style).toContain("@page { size: 210mm 297mm; margin: 20mm 10mm 20mm 30mm;");
  expect(style).toContain("text-indent: 12.5mm");
  expect(style).toContain('14pt/calc(1.15 * 1.15) "Times New Roman"');
  expect(style).toContain('list-style-type: "–\\2002"');
});

test("repeats byte for byte", () => {
  expect(writeHtmlPage(sampleTree)).toBe(writeHtmlPage(structuredClone(sampleTree)));
});
