import { expect, test } from "vitest";
import { plainText } from "../../../src/tree/plain-text.ts";
import type { Block, DocumentTree, Inline } from "../../../src/tree/types.ts";
import { writeHtmlFragment } from "../../../src/writers/html/write-html-fragment.ts";
import { decodeHtml, htmlText, parseHtml } from "../html-text.ts";
import { clausesTree, sampleTree } from "../sample-tree.ts";
import { fragmentProblems } from "./html-problems.ts";

function treeOf(...children: Block<string>[]): DocumentTree<string> {
  return { ...sampleTree, children };
}

function text(value: string): Inline<string>[] {
  return [{ type: "text", value }];
}

function paragraph(value: string): Block<string> {
  return { type: "paragraph", children: text(value) };
}

const linesOf = (source: string) =>
  source
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");

test.each([
  ["the sample of every node type", sampleTree],
  ["clauses without sections", clausesTree],
])("says line by line what the tree says: %s", (_, tree) => {
  expect(linesOf(htmlText(writeHtmlFragment(tree)))).toEqual(linesOf(plainText(tree)));
});

test.each([
  ["the sample of every node type", sampleTree],
  ["clauses without sections", clausesTree],
])("is valid HTML: %s", (_, tree) => {
  expect(fragmentProblems(writeHtmlFragment(tree))).toEqual([]);
});

test("is one Russian article with one main heading of kind and heading", () => {
  const root = parseHtml(writeHtmlFragment(sampleTree));
  expect(root.childElements.map(({ tagName }) => tagName)).toEqual(["article"]);
  expect(root.querySelector("article")?.getAttributeValue("lang")).toBe("ru");
  expect(root.querySelectorAll("h1").map((h1) => h1.textContent)).toEqual([
    "ПОЛОЖЕНИЕ об использовании платформы «Сферум» и учебного профиля мессенджера",
  ]);
});

test("a heading apart from the kind is a line of its own", () => {
  const kind: Block<string> = { type: "documentKind", children: text("ПРИКАЗ") };
  const heading: Block<string> = { type: "heading", children: text("О назначении") };
  const apart = parseHtml(writeHtmlFragment(treeOf(kind, paragraph("02.09.2024"), heading)));
  expect(apart.querySelector("h1")?.textContent).toBe("ПРИКАЗ");
  expect(apart.querySelector("p.heading")?.textContent).toBe("О назначении");
  const letter = parseHtml(writeHtmlFragment(treeOf(paragraph("Адресат"), heading)));
  expect(letter.querySelector("h1")?.textContent).toBe("О назначении");
});

test("a document without kind and heading loses nothing", () => {
  const fragment = writeHtmlFragment(treeOf(paragraph("Один."), paragraph("Два.")));
  expect(htmlText(fragment)).toBe("Один.\nДва.");
  expect(parseHtml(fragment).querySelector("h1")).toBeNull();
});

test("every section and clause has its label as id, and its number is the permalink", () => {
  const root = parseHtml(writeHtmlFragment(sampleTree));
  const numbered = [...root.querySelectorAll("section"), ...root.querySelectorAll("div.clause")];
  expect(numbered).toHaveLength(3 + 44);
  for (const element of numbered) {
    const [link] = element.querySelectorAll("a.permalink");
    expect(link?.getAttributeValue("href")).toBe(`#${element.id ?? ""}`);
    expect(link?.parent?.parent).toBe(element);
  }
});

test.each([
  ["general", "1.", "Раздел 1."],
  ["administrator-duties", "2.1.", "Пункт 2.1."],
  ["request", "2.1.1.", "Подпункт 2.1.1."],
])("permalink of %s shows %s and is read as %s", (label, shown, read) => {
  const link = parseHtml(writeHtmlFragment(sampleTree)).querySelector(
    `a.permalink[href="#${label}"]`,
  );
  expect(link?.textContent).toBe(shown);
  expect(link?.getAttributeValue("aria-label")).toBe(read);
});

test("every reference leads to an id of the document", () => {
  const root = parseHtml(writeHtmlFragment(sampleTree));
  const ids = new Set(root.querySelectorAll("[id]").map(({ id }) => id));
  const references = root.querySelectorAll("a.reference");
  expect(references).toHaveLength(5);
  for (const reference of references) {
    expect(ids).toContain(reference.getAttributeValue("href")?.slice(1));
  }
});

test("a clause without a paragraph of its own still shows its number", () => {
  const bullets: Block<string> = { type: "bulletList", items: [[paragraph("первое")]] };
  const clause: Block<string> = { type: "clause", label: "a", number: "1", children: [bullets] };
  expect(htmlText(writeHtmlFragment(treeOf(clause)))).toBe("1. \n– первое");
});

test("a table has header cells with a scope and scrolls by keyboard", () => {
  const root = parseHtml(writeHtmlFragment(sampleTree));
  expect(root.querySelectorAll("th").map((th) => th.getAttributeValue("scope"))).toEqual(
    Array.from({ length: 3 }, () => "col"),
  );
  expect(root.querySelectorAll("tbody tr")).toHaveLength(3);
  expect(root.querySelector("div.table")?.getAttributeValue("tabindex")).toBe("0");
});

test("the signature shows the electronic mark, or else the place for a hand", () => {
  const signed = parseHtml(writeHtmlFragment(sampleTree));
  expect(signed.querySelectorAll("p.electronic-mark")).toHaveLength(1);
  expect(signed.querySelector("p.signature-place")).toBeNull();
  const unsigned = parseHtml(writeHtmlFragment(clausesTree));
  expect(unsigned.querySelector("p.electronic-mark")).toBeNull();
  expect(unsigned.querySelectorAll("p.signature-place")).toHaveLength(1);
});

test.each([
  "<script>alert(1)</script>",
  "</p></article><h1>",
  "\"двойные\" 'одинарные' `обратные`",
  "&amp; &lt; &#60; & &nbsp",
  "<!-- --> ]]> <![CDATA[",
  "😀👩‍🏫",
  "до\u2028после\u2029",
  "и\u0301 е\u0301",
  "{braces} ${x} javascript:alert(1)",
])("hostile text stays literally what it is: %s", (value) => {
  const fragment = writeHtmlFragment(
    treeOf(
      { type: "organizationBlock", position: "longitudinal", lines: [text(value)] },
      { type: "heading", children: text(value) },
      { type: "clause", label: "a", number: "1", children: [paragraph(value)] },
      { type: "table", shares: null, header: [text(value)], rows: [[text(value)]] },
      { type: "signatureLine", position: text(value), name: text(value), electronicMark: [] },
    ),
  );
  expect(fragmentProblems(fragment)).toEqual([]);
  const root = parseHtml(fragment);
  const places = ["p.organization-block", "h1", "th", "td", "p.position", "p.name"];
  for (const place of places) {
    expect(decodeHtml(root.querySelector(place)?.textContent ?? "")).toBe(value);
  }
  expect(decodeHtml(root.querySelector("div.clause p")?.textContent ?? "")).toBe(`1. ${value}`);
});

test("hostile urls and labels stay inside their attributes", () => {
  const url = "https://example.org/?a=\"><script>&b='";
  const label = "a\"b'<c>&d";
  const fragment = writeHtmlFragment(
    treeOf(
      { type: "paragraph", children: [{ type: "link", url, children: text("ссылка") }] },
      { type: "clause", label, number: "1", children: [paragraph("пункт")] },
    ),
  );
  const root = parseHtml(fragment);
  expect(
    root.querySelectorAll("a").map((a) => decodeHtml(a.getAttributeValue("href") ?? "")),
  ).toEqual([url, `#${label}`]);
  expect(root.querySelectorAll("script")).toEqual([]);
});
