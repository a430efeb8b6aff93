import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { plainText } from "../../../../src/engine/tree/plain-text.ts";
import type { Block } from "../../../../src/engine/tree/types.ts";
import { openPackageMaker } from "../../../../src/engine/writers/docx/pack.ts";
import { writeDocx } from "../../../../src/engine/writers/docx/write-docx.ts";
import { docxInlineText, docxParagraphs, docxParts, docxText, partOf } from "../docx-text.ts";
import { clausesTree, letterTree, orderTree, sampleTree } from "../sample-tree.ts";
import { type Element, elementsOf, findAll, parseXml } from "../xml.ts";
import { numbersOf, paragraphOf, read, treeOf, valueAt } from "./read-docx.ts";

const sample = await writeDocx(sampleTree);
const clauses = await writeDocx(clausesTree);
const order = await writeDocx(orderTree);
const letter = await writeDocx(letterTree);

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}

describe("the text", () => {
  test.each([
    ["a regulation with sections", sampleTree, sample],
    ["an order without sections", clausesTree, clauses],
    ["an order with annexes", orderTree, order],
    ["a letter", letterTree, letter],
  ])("of %s is the tree's, with the numbers that Word computes", (_, tree, bytes) => {
    expect(withoutSpace(docxText(bytes))).toBe(withoutSpace(plainText(tree)));
  });

  test("keeps every character that XML can hold", async () => {
    const characters = Array.from("<>&\"'{}[]#%\\ \u00a0\u2028\u0301\u200dщЁé漢😀");
    const ids = [
      "{default-bullet-numbering-0}",
      "{numbers-0}",
      "CURRENT",
      "&amp;",
      "<w:p/>",
      '"rIdabcdefghijklmnopqrstu"',
      '<w:bookmarkEnd w:id="100"/>',
    ];
    const unit = fc.constantFrom(...characters, ...ids);
    const maker = openPackageMaker();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit }), async (value) => {
        const tree = treeOf(paragraphOf({ type: "text", value }));
        expect(docxText(await writeDocx(tree, maker))).toBe(value);
      }),
    );
  });

  test("shows the parts of a reference, a link and bold words in their order", async () => {
    const tree = treeOf(
      paragraphOf(
        { type: "text", value: "см. " },
        {
          type: "strong",
          children: [
            { type: "text", value: "пункт " },
            { type: "reference", label: "a", number: "1" },
          ],
        },
        {
          type: "link",
          url: "https://example.org/",
          children: [{ type: "strong", children: [{ type: "text", value: " и сайт" }] }],
        },
      ),
      { type: "clause", label: "a", number: "1", children: [paragraphOf()] },
    );
    const bytes = await writeDocx(tree);
    expect(docxText(bytes)).toBe("см. пункт\u00a01 и\u00a0сайт\n1. ");
    const bold = findAll(read(bytes, "word/document.xml"), "w:r").filter(
      (run) => findAll(run, "w:b").length > 0,
    );
    expect(bold.map(docxInlineText)).toEqual(["пункт\u00a0", "1", " и\u00a0сайт"]);
  });
});

describe("numbering", () => {
  test.each([
    ["a regulation", sampleTree, sample],
    ["an order", clausesTree, clauses],
  ])("of %s: each bookmark stands in the paragraph that Word numbers so", (_, tree, bytes) => {
    const computed = docxParagraphs(bytes).flatMap(({ number, element }) =>
      findAll(element, "w:bookmarkStart").map(() => number.trim()),
    );
    expect(computed).toEqual(numbersOf(tree.children).map((number) => `${number}.`));
  });

  test("is one list for all sections and clauses, at the level of their depth", () => {
    const numbered = docxParagraphs(sample).filter(({ number }) => /\d/.test(number));
    const places = numbered.map(({ element }) => [
      valueAt(element, "w:pPr", "w:numPr", "w:numId"),
      valueAt(element, "w:pPr", "w:numPr", "w:ilvl"),
    ]);
    const depths = numbersOf(sampleTree.children).map((number) => number.split(".").length);
    expect(new Set(places.map(([list]) => list)).size).toBe(1);
    expect(places.map(([, level]) => Number(level))).toEqual(depths.map((depth) => depth - 1));
    expect(partOf(docxParts(sample), "word/numbering.xml")).not.toMatch(/hybrid|tentative/);
  });

  test("sections are first-level headings, which stay with their text", () => {
    const headings = docxParagraphs(sample).filter(
      ({ element }) => valueAt(element, "w:pPr", "w:pStyle") === "Heading1",
    );
    expect(headings.map(({ number }) => number)).toEqual(["1. ", "2. ", "3. "]);
    const style = findAll(read(sample, "word/styles.xml"), "w:style").find(
      ({ attributes }) => attributes["w:styleId"] === "Heading1",
    );
    expect(style && valueAt(style, "w:name")).toBe("heading 1");
    expect(style && valueAt(style, "w:pPr", "w:outlineLvl")).toBe("0");
    expect(style && findAll(style, "w:keepNext")).toHaveLength(1);
  });
});

describe("bullets", () => {
  test("of a nested list stand one indent further, as does the text under them", async () => {
    const nested: Block<string> = { type: "bulletList", items: [[paragraphOf(), paragraphOf()]] };
    const bytes = await writeDocx(
      treeOf({ type: "bulletList", items: [[paragraphOf(), nested], [paragraphOf()]] }),
    );
    const paragraphs = docxParagraphs(bytes);
    expect(paragraphs.map(({ number }) => number)).toEqual(["– ", "– ", "", "– "]);
    const levels = paragraphs.map(({ element }) => valueAt(element, "w:pPr", "w:numPr", "w:ilvl"));
    expect(levels).toEqual(["0", "1", undefined, "0"]);
    const lists = findAll(read(bytes, "word/numbering.xml"), "w:abstractNum").at(-1);
    const indents = lists ? findAll(lists, "w:ind").map(({ attributes }) => attributes) : [];
    const [under] = paragraphs.slice(2, 3).flatMap(({ element }) => findAll(element, "w:ind"));
    expect(indents[0]).toEqual({ "w:left": "0", "w:firstLine": "709" });
    expect(indents[1]).toEqual({ "w:left": "709", "w:firstLine": "709" });
    expect(under?.attributes).toEqual(indents[1]);
  });
});

describe("references", () => {
  const document = read(sample, "word/document.xml");
  const names = findAll(document, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]);

  test("every section and clause has a bookmark with a name that Word accepts", () => {
    expect(names).toHaveLength(numbersOf(sampleTree.children).length);
    expect(new Set(names.map((name) => name?.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
  });

  test("bookmarks have ids of their own and are closed", () => {
    const ids = (name: string) =>
      findAll(document, name).map(({ attributes }) => attributes["w:id"]);
    expect(new Set(ids("w:bookmarkStart")).size).toBe(names.length);
    expect(ids("w:bookmarkEnd")).toEqual(ids("w:bookmarkStart"));
  });

  test("are REF fields to the paragraph number without its full stop", () => {
    const numbers = new Map(
      docxParagraphs(sample).flatMap(({ number, element }) =>
        findAll(element, "w:bookmarkStart").map(({ attributes }) => [
          attributes["w:name"],
          number.replace(/\.\s*$/, ""),
        ]),
      ),
    );
    const fields = findAll(document, "w:fldSimple").map((field) => {
      const target = /^REF (\w+) \\n \\h$/.exec(field.attributes["w:instr"] ?? "")?.[1];
      return [numbers.get(target), docxInlineText(field)];
    });
    expect(fields).toEqual([
      ["2.1", "2.1"],
      ["3", "3"],
      ["2.1.1", "2.1.1"],
      ["1.1", "1.1"],
      ["2.2.2", "2.2.2"],
    ]);
  });

  test("links lead to their addresses", () => {
    const targets = new Map(
      findAll(read(sample, "word/_rels/document.xml.rels"), "Relationship").map(
        ({ attributes }) => [attributes.Id, attributes],
      ),
    );
    const links = findAll(document, "w:hyperlink").map((link) => {
      const target = targets.get(link.attributes["r:id"]);
      return [docxInlineText(link), target?.Target, target?.TargetMode];
    });
    expect(links).toEqual([
      ["info@example.org", "mailto:info@example.org?subject=a&body=b", "External"],
      ["справку платформы", "https://example.org/help?a=1&b=%22", "External"],
    ]);
  });

  test("an address is written so that Word does not take the file for damaged", async () => {
    const url = "https://сад.рф/положение о платформе.pdf";
    const bytes = await writeDocx(treeOf(paragraphOf({ type: "link", url, children: [] })));
    const rels = partOf(docxParts(bytes), "word/_rels/document.xml.rels");
    expect(rels).toMatch(/Target="https:\/\/xn--[\w.-]+\/[\w%.]+" TargetMode="External"/);
  });
});

describe("pages", () => {
  const document = read(sample, "word/document.xml");
  const [section] = findAll(document, "w:sectPr");

  test("are A4 with the margins of the layout", () => {
    const [size] = findAll(document, "w:pgSz");
    const [margins] = findAll(document, "w:pgMar");
    expect(size?.attributes).toMatchObject({ "w:w": "11906", "w:h": "16838" });
    expect(margins?.attributes).toMatchObject({
      "w:left": "1701",
      "w:right": "567",
      "w:top": "1134",
      "w:bottom": "1134",
      "w:header": "567",
    });
  });

  test("have their number in the middle of the top margin, from the second on", () => {
    const targets = new Map(
      findAll(read(sample, "word/_rels/document.xml.rels"), "Relationship").map(
        ({ attributes }) => [attributes.Id, attributes.Target],
      ),
    );
    const header = (type: string) => {
      const reference = findAll(document, "w:headerReference").find(
        ({ attributes }) => attributes["w:type"] === type,
      );
      return read(sample, `word/${targets.get(reference?.attributes["r:id"]) ?? ""}`);
    };
    const [field] = findAll(header("default"), "w:instrText");
    expect(section && elementsOf(section, "w:titlePg")).toHaveLength(1);
    expect(field?.children).toEqual(["PAGE"]);
    expect(findAll(header("default"), "w:pStyle")[0]?.attributes["w:val"]).toBe("Header");
    expect(findAll(header("first"), "w:r")).toEqual([]);
  });
});

describe("styles and settings", () => {
  const styles = read(sample, "word/styles.xml");

  test("text is Times New Roman 14 in Russian, justified, with a first-line indent", () => {
    const [defaults] = findAll(styles, "w:rPrDefault");
    const [run] = defaults ? findAll(defaults, "w:rPr") : [];
    expect(run && valueAt(run, "w:sz")).toBe("28");
    expect(run && valueAt(run, "w:lang")).toBe("ru-RU");
    expect(run && elementsOf(run, "w:rFonts")[0]?.attributes).toMatchObject({
      "w:ascii": "Times New Roman",
      "w:hAnsi": "Times New Roman",
    });
    const normal = findAll(styles, "w:style").find(
      ({ attributes }) => attributes["w:styleId"] === "Normal",
    );
    expect(normal && valueAt(normal, "w:pPr", "w:jc")).toBe("both");
    expect(normal && findAll(normal, "w:ind")[0]?.attributes).toEqual({ "w:firstLine": "709" });
    expect(normal && findAll(normal, "w:spacing")[0]?.attributes).toMatchObject({
      "w:line": "276",
      "w:lineRule": "auto",
    });
  });

  test("every style that a paragraph names exists", () => {
    const ids = new Set(
      findAll(styles, "w:style").map(({ attributes }) => attributes["w:styleId"]),
    );
    const used = findAll(read(sample, "word/document.xml"), "w:pStyle");
    for (const { attributes } of used) expect(ids).toContain(attributes["w:val"]);
  });

  test("words are hyphenated in justified lines only", () => {
    const settings = read(sample, "word/settings.xml");
    expect(findAll(settings, "w:autoHyphenation").map(({ attributes }) => attributes)).toEqual([
      {},
    ]);
    expect(valueAt(settings, "w:settings", "w:consecutiveHyphenLimit")).toBe("2");
    const own = findAll(styles, "w:style").filter((style) => findAll(style, "w:jc").length > 0);
    const isJustified = (style: Element) => valueAt(style, "w:pPr", "w:jc") === "both";
    const isWhole = (style: Element) => findAll(style, "w:suppressAutoHyphens").length === 1;
    expect(own.filter(isJustified).map(({ attributes }) => attributes["w:styleId"])).toEqual([
      "Normal",
    ]);
    expect(own.length).toBeGreaterThan(8);
    for (const style of own) expect(isWhole(style)).toBe(!isJustified(style));
  });

  test("paragraphs keep Word's control of lone lines", () => {
    expect(findAll(styles, "w:widowControl")).toEqual([]);
  });
});

describe("tables and requisites", () => {
  const [, table, signature] = findAll(read(sample, "word/document.xml"), "w:tbl");
  const rows = table ? elementsOf(table, "w:tr") : [];

  test("the header row of a table repeats, and no row is parted", () => {
    expect(rows.map((row) => findAll(row, "w:tblHeader").length)).toEqual([1, 0, 0, 0]);
    expect(rows.map((row) => findAll(row, "w:cantSplit").length)).toEqual([1, 1, 1, 1]);
    expect(rows.map((row) => findAll(row, "w:keepNext").length)).toEqual([3, 0, 0, 0]);
  });

  test("one approval mark stands on the right", () => {
    const [marks] = findAll(read(clauses, "word/document.xml"), "w:tbl");
    const cells = marks ? findAll(marks, "w:tc").map(docxInlineText) : [];
    expect(cells).toEqual(["", "УТВЕРЖДАЮЗаведующийЕ.\u00a0Н.\u00a0Соколова"]);
  });

  test("only the electronic mark stands in a box", () => {
    const boxes = (element: Element | undefined) =>
      element ? findAll(element, "w:tc").map((cell) => findAll(cell, "w:tcBorders").length) : [];
    const [, handwritten] = findAll(read(clauses, "word/document.xml"), "w:tbl");
    expect(boxes(signature)).toEqual([0, 1, 0]);
    expect(boxes(handwritten)).toEqual([0, 0, 0]);
  });

  test("a signature is not parted and stays with the text before it", async () => {
    const last: Block<string> = { type: "bulletList", items: [[paragraphOf()], [paragraphOf()]] };
    const clause: Block<string> = {
      type: "clause",
      label: "a",
      number: "1",
      children: [paragraphOf(), last],
    };
    const line: Block<string> = {
      type: "signatureLine",
      position: [],
      name: [],
      electronicMark: null,
    };
    const bytes = await writeDocx(treeOf(clause, line));
    const [body] = findAll(read(bytes, "word/document.xml"), "w:body");
    const kept = body
      ? elementsOf(body, "w:p").map((element) => findAll(element, "w:keepNext").length)
      : [];
    // The clause introduces the list; both items stay with the gap, the gap with the signature.
    // The last paragraph is the one that every document of Word ends with.
    expect(kept).toEqual([1, 1, 1, 1, 0]);
    const row = body && findAll(body, "w:tr")[0];
    const lines = row ? findAll(row, "w:p") : [];
    expect(lines.map((element) => findAll(element, "w:keepNext").length)).toEqual([1, 1, 1]);
  });
});

describe("the file", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test("carries a title and an author that look like each other's place", async () => {
    const named = { title: "{author} <&> {title} $&", author: "{title}" };
    const properties = { ...sampleTree.properties, ...named };
    const core = read(await writeDocx({ ...sampleTree, properties }), "docProps/core.xml");
    const said = ["dc:title", "dc:creator"].flatMap((name) => findAll(core, name));
    expect(said.map(({ children }) => children)).toEqual([[named.title], [named.author]]);
  });

  test("carries title, author and the document's date", () => {
    const properties = read(sample, "docProps/core.xml");
    const text = (name: string) => findAll(properties, name).flatMap(({ children }) => children);
    expect(text("dc:title")).toEqual([sampleTree.properties.title]);
    expect(text("dc:creator")).toEqual([sampleTree.properties.author]);
    expect(text("dcterms:created")).toEqual(["2024-08-30T00:00:00Z"]);
    expect(text("dcterms:modified")).toEqual(["2024-08-30T00:00:00Z"]);
  });

  test("has the same bytes at any time, in any time zone, after any other document", async () => {
    vi.useFakeTimers({ now: new Date("2031-05-06T23:30:00Z") });
    vi.stubEnv("TZ", "Pacific/Kiritimati");
    await writeDocx(clausesTree);
    expect(await writeDocx(sampleTree)).toEqual(sample);
    expect(await writeDocx(letterTree)).toEqual(letter);
    vi.stubEnv("TZ", "America/Los_Angeles");
    expect(await writeDocx(orderTree)).toEqual(order);
    expect(await writeDocx(letterTree)).toEqual(letter);
  });

  test.each([
    ["a regulation", sample],
    ["a letter with a picture", letter],
  ])("of %s: well-formed parts of declared types, content types first", (_, bytes) => {
    const parts = docxParts(bytes);
    const types = read(bytes, "[Content_Types].xml");
    const known = [
      ...findAll(types, "Override").map(({ attributes }) => attributes.PartName),
      ...findAll(types, "Default").map(({ attributes }) => `.${attributes.Extension ?? ""}`),
    ];
    expect([...parts.keys()][0]).toBe("[Content_Types].xml");
    for (const [path, xml] of parts) {
      if (!path.endsWith(".png")) {
        expect(parseXml(xml).children.length, path).toBeGreaterThan(0);
      }
      expect(
        known.some((name) => name && `/${path}`.endsWith(name)),
        path,
      ).toBe(true);
    }
  });
});
