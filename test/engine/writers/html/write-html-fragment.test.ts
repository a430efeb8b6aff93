import { expect, test } from "vitest";
import { plainText } from "../../../../src/engine/tree/plain-text.ts";
import type { Block, DocumentTree, Inline } from "../../../../src/engine/tree/types.ts";
import { encodeQrCode } from "../../../../src/engine/writers/measures/encode-qr-code.ts";
import { layouts } from "../../../../src/engine/writers/measures/layout.ts";
import { writeHtmlEmbed } from "../../../../src/engine/writers/html/write-html-embed.ts";
import { writeHtmlFragment } from "../../../../src/engine/writers/html/write-html-fragment.ts";
import { decodeHtml, htmlText, parseHtml } from "../html-text.ts";
import { clausesTree, letterTree, orderTree, sampleTree } from "../sample-tree.ts";
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

const trees: [string, DocumentTree<string>][] = [
  ["a regulation", sampleTree],
  ["clauses without sections", clausesTree],
  ["an order with annexes", orderTree],
  ["a letter", letterTree],
];

test.each(trees)("says line by line what the tree says: %s", (_, tree) => {
  expect(linesOf(htmlText(writeHtmlFragment(tree)))).toEqual(linesOf(plainText(tree)));
});

test.each(trees)("is valid HTML: %s", (_, tree) => {
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

test("a telephone number is one piece, here and where there are no style sheets", () => {
  const url = "tel:+78457400001";
  const tree = treeOf({
    type: "paragraph",
    children: [{ type: "link", url, children: [{ type: "text", value: "+7 (84574) 0-00-01" }] }],
  });
  const link = (html: string) => parseHtml(html).querySelector(`a[href="${url}"]`);
  expect(link(writeHtmlFragment(tree))?.getAttributeValue("class")).toBe("nobr");
  expect(link(writeHtmlEmbed(tree))?.getAttributeValue("style")).toBe("white-space: nowrap");
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

test("shares of columns are their widths; without shares the browser finds them", () => {
  const table = (shares: number[] | null) => {
    const cells = [text("а"), text("б"), text("в")];
    const fragment = writeHtmlFragment(treeOf({ type: "table", shares, header: cells, rows: [] }));
    const columns = parseHtml(fragment).querySelectorAll("table > colgroup > col");
    return columns.map((column) => column.getAttributeValue("style"));
  };
  expect(table([1, 5, 2])).toEqual(["width: 12.5%", "width: 62.5%", "width: 25.0%"]);
  expect(table(null)).toEqual([]);
});

test.each(["longitudinal", "angular"] as const)("letterhead, %s: sender, addressee", (position) => {
  const sender = [text("Детский сад"), text("от 03.09.2024 № 1")];
  const fragment = writeHtmlFragment(
    treeOf(
      { type: "letterhead", position, sender, addressee: [text("Службе поддержки")] },
      { type: "organizationBlock", position, lines: [text("Детский сад")] },
    ),
  );
  const root = parseHtml(fragment);
  const parts = root.querySelectorAll(`div.letterhead.${position} > p`);
  expect(parts.map((part) => part.getAttributeValue("class"))).toEqual(["sender", "addressee"]);
  expect(root.querySelectorAll(`p.organization-block.${position}`)).toHaveLength(1);
  expect(htmlText(fragment)).toBe("Детский сад\nот 03.09.2024 № 1\nСлужбе поддержки\nДетский сад");
});

test("an annex begins with its mark, a heading that links to itself, then its lines", () => {
  const root = parseHtml(writeHtmlFragment(orderTree));
  const marks = root.querySelectorAll("article > div.annex-mark");
  expect(marks.map(({ id }) => id)).toEqual(["staff", "rules"]);
  const links = root.querySelectorAll("div.annex-mark > h2 > a.permalink");
  expect(links.map((link) => [link.textContent, link.getAttributeValue("href")])).toEqual([
    ["Приложение №\u00A01", "#staff"],
    ["Приложение №\u00A02", "#rules"],
  ]);
  const bare = treeOf({ type: "annexMark", label: "a", number: "1", lines: [] });
  expect(parseHtml(writeHtmlFragment(bare)).querySelectorAll("p")).toEqual([]);
});

test("the title of an annex is a heading under the document's own", () => {
  const root = parseHtml(writeHtmlFragment(orderTree));
  expect(root.querySelectorAll("h1").map((h1) => h1.textContent)).toEqual(["ПРИКАЗ"]);
  expect(root.querySelectorAll("h2.title").map((h2) => h2.textContent)).toEqual([
    "Педагогические работники, закреплённые за группами",
    "ПРАВИЛА работы в чатах платформы «Сферум»",
  ]);
});

test("a QR code is a picture with a name, which links to what it says", () => {
  const url = "https://example.org/?a=\"><script>&b='";
  const modules = encodeQrCode(url);
  const side = modules.length + 8;
  const fragment = writeHtmlFragment(treeOf({ type: "qrCode", url, caption: text("Справка") }));
  const root = parseHtml(fragment);
  const attribute = (selector: string, name: string) =>
    decodeHtml(root.querySelector(selector)?.getAttributeValue(name) ?? "");
  expect(attribute("div.qr-code > a", "href")).toBe(url);
  expect(attribute("a > svg", "role")).toBe("img");
  expect(attribute("a > svg", "aria-label")).toBe(`QR-код: ${url}`);
  expect(attribute("svg", "viewBox")).toBe(`-4 -4 ${side} ${side}`);
  // The parser skips what is inside a picture.
  expect(fragment).toContain(`<rect x="-4" y="-4" width="${side}" height="${side}" fill="#fff">`);
  const drawn = modules.map((row) => row.map(() => false));
  for (const [, x, y, width] of fragment.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g))
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  expect(drawn).toEqual(modules);
  expect(htmlText(fragment)).toBe("Справка");
  expect(fragmentProblems(fragment)).toEqual([]);
});

test("a QR code without its quiet zone has the side of the layout", () => {
  const [code] = letterTree.children.filter((block) => block.type === "qrCode");
  const modules = encodeQrCode(code?.url ?? "").length;
  const svg = parseHtml(writeHtmlFragment(letterTree)).querySelector("svg");
  for (const side of ["width", "height"]) {
    const length = Number(/^([\d.]+)mm$/.exec(svg?.getAttributeValue(side) ?? "")?.[1]);
    expect((length * modules) / (modules + 8)).toBeCloseTo(layouts.letter.qrCodeSide, 1);
  }
});

test("the executor is a paragraph, a line for each line", () => {
  const paragraph = parseHtml(writeHtmlFragment(orderTree)).querySelector("p.executor");
  expect(paragraph?.textContent).toBe("Петрова Анна Сергеевна8 (84574) 2-00-00");
  expect(paragraph?.querySelectorAll("br")).toHaveLength(1);
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
      { type: "letterhead", position: "angular", sender: [text(value)], addressee: [text(value)] },
      { type: "heading", children: text(value) },
      { type: "clause", label: "a", number: "1", children: [paragraph(value)] },
      { type: "table", shares: null, header: [text(value)], rows: [[text(value)]] },
      { type: "signatureLine", position: text(value), name: text(value), electronicMark: [] },
      { type: "qrCode", url: "https://example.org/", caption: text(value) },
      { type: "executor", lines: [text(value)] },
      { type: "annexMark", label: "b", number: "1", lines: [text(value)] },
    ),
  );
  expect(fragmentProblems(fragment)).toEqual([]);
  const root = parseHtml(fragment);
  const places = ["p.organization-block", "p.sender", "p.addressee", "h1", "th", "td"];
  places.push("p.position", "p.name", ".qr-code p", "p.executor", ".annex-mark p");
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
