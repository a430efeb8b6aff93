import { expect, test } from "vitest";
import type { DocumentTree, LayoutName } from "../../../../src/engine/tree/types.ts";
import { writeHtmlFragment } from "../../../../src/engine/writers/html/write-html-fragment.ts";
import { writeHtmlPage } from "../../../../src/engine/writers/html/write-html-page.ts";
import { decodeHtml, htmlText, parseHtml } from "../html-text.ts";
import { clausesTree, letterTree, orderTree, sampleTree } from "../sample-tree.ts";
import { pageProblems } from "./html-problems.ts";

test.each([
  ["a regulation", sampleTree],
  ["clauses without sections", clausesTree],
  ["an order with annexes", orderTree],
  ["a letter", letterTree],
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

test("what stays in one line takes no first-line indent of its paragraph with it", () => {
  const style = parseHtml(writeHtmlPage(sampleTree)).querySelector("style")?.textContent ?? "";
  expect(style).toMatch(/\.nobr \{[^}]*inline-block[^}]*text-indent: 0/u);
});

test("prints on the paper of the layout, with an en dash before list items", () => {
  const style = parseHtml(writeHtmlPage(sampleTree)).querySelector("style")?.textContent ?? "";
  expect(style).toContain("@page { size: 210mm 297mm; margin: 20mm 10mm 20mm 30mm;");
  expect(style).toContain("text-indent: 12.5mm");
  expect(style).toContain('14pt/calc(1.15 * 1.15) "Times New Roman"');
  expect(style).toContain('list-style-type: "–\\2002"');
});

function styleOf(tree: DocumentTree<string>, layout: LayoutName): string {
  const page = writeHtmlPage({ ...tree, properties: { ...tree.properties, layout } });
  return parseHtml(page).querySelector("style")?.textContent ?? "";
}

test.each([
  ["regulation", "210mm 297mm; margin: 20mm 10mm 20mm 30mm;", "14pt/calc(1.15 * 1.15)"],
  ["order", "210mm 297mm; margin: 20mm 10mm 20mm 30mm;", "14pt/calc(1.15 * 1)"],
  ["letter", "210mm 297mm; margin: 20mm 10mm 20mm 20mm;", "14pt/calc(1.15 * 1)"],
  ["sheet", "210mm 297mm; margin: 20mm 10mm 20mm 20mm;", "12pt/calc(1.15 * 1)"],
  ["register", "297mm 210mm; margin: 20mm 10mm 20mm 20mm;", "12pt/calc(1.15 * 1)"],
] as const)("%s has its own paper and type in print", (layout, paper, font) => {
  const style = styleOf(orderTree, layout);
  expect(style).toContain(`@page { size: ${paper}`);
  expect(style).toContain(`font: ${font} "Times New Roman"`);
  expect(style).toContain(".document .executor { margin-top: ");
  expect(style).toMatch(/\.annex-mark \{[^}]*break-before: page/);
});

test("a heading stands at the left in orders and letters only", () => {
  const left = /\.document h1 \.heading, [^}]*font-weight: normal; text-align: left/;
  expect(styleOf(orderTree, "order")).toMatch(left);
  expect(styleOf(letterTree, "letter")).toMatch(left);
  expect(styleOf(sampleTree, "regulation")).not.toMatch(left);
});

test("a register is wider on the screen than what is printed upright", () => {
  const width = (layout: LayoutName) =>
    Number(/max-width: (\d+)rem/.exec(styleOf(orderTree, layout))?.[1]);
  expect(width("register")).toBeGreaterThan(width("order"));
});

test("repeats byte for byte", () => {
  expect(writeHtmlPage(sampleTree)).toBe(writeHtmlPage(structuredClone(sampleTree)));
});

test("prints the measures of the layout: mark, names in the middle, rows for a pen", () => {
  const style = styleOf(orderTree, "order");
  expect(style).toMatch(/\.electronic-mark \{ flex: 0 0 75mm;[^}]*font-size: 8pt/);
  expect(style).toMatch(/\.organization-block, [^{]*\{ max-width: 120mm; margin: 0 auto/);
  expect(style).toMatch(/:has\(td:last-child:empty\) td \{[^}]*height: 8mm/);
  expect(style).toMatch(/\.signature-line \{[^}]*break-before: avoid/);
});

test("on a telephone a QR code gives way to a button with its address", () => {
  const [, telephone = ""] = styleOf(orderTree, "order").split("(pointer: coarse)");
  expect(telephone).toMatch(/\.qr-code > a \{ display: none; \}/u);
  expect(telephone).toMatch(/\.qr-code p a\[href\^="http"\] \{ display: block;[^}]*border: 2px/u);
});

test("on paper lines are black, and only rows for a pen are high", () => {
  const print = styleOf(orderTree, "order").split("@media print").at(-1) ?? "";
  expect(print).toMatch(/\.document th, \.document td \{[^}]*border-color: #000;/);
  expect(print).toMatch(/\.document \.electronic-mark \{[^}]*border: [^;]*#000;/);
  expect(
    print.match(/[^}]*\{[^}]*height: 8mm/g)?.map((rule) => rule.trim().split(" {")[0]),
  ).toEqual([".document tbody:has(td:last-child:empty) td"]);
});
