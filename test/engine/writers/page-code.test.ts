import { beforeAll, describe, expect, test } from "vitest";
import { readTree } from "../../../src/engine/seal/read-tree.ts";
import { plainText } from "../../../src/engine/tree/plain-text.ts";
import type { Block, DocumentTree } from "../../../src/engine/tree/types.ts";
import { layouts } from "../../../src/engine/writers/measures/layout.ts";
import { writeDocx } from "../../../src/engine/writers/docx/write-docx.ts";
import { writeHtmlPage } from "../../../src/engine/writers/html/write-html-page.ts";
import { writePdf } from "../../../src/engine/writers/pdf/write-pdf.ts";
import { interpret } from "../text/interpret.ts";
import { docxParts, docxText } from "./docx-text.ts";
import { htmlText, parseHtml } from "./html-text.ts";
import { openPdf, pdfItems, pdfText } from "./pdf-text.ts";
import { paragraph, text, tree } from "./pdf/make-tree.ts";
import { fonts, toPoints } from "./pdf/printed.ts";

const url = "https://ds1.example/sveden/document/polozhenie";
const rest: Block<string>[] = [
  {
    type: "organizationBlock",
    position: "longitudinal",
    lines: [[text("Детский сад № 1")], [text("(ДС № 1)")]],
  },
  { type: "documentKind", children: [text("ПОЛОЖЕНИЕ")] },
  paragraph("Текст положения."),
];
const act: DocumentTree<string> = tree([{ type: "pageCode", url }, ...rest]);
const squeezed = (said: string) => said.replaceAll(/\s+/gu, "");

let files: { html: string; docx: Uint8Array; pdf: Uint8Array };

beforeAll(async () => {
  files = {
    html: writeHtmlPage(act),
    docx: await writeDocx(act),
    pdf: await writePdf(act, fonts),
  };
});

describe("the code of the page of a published act", () => {
  test("says nothing that its neighbours would say otherwise", async () => {
    const said = squeezed(plainText(act));
    expect(said).toBe(squeezed(plainText(tree(rest))));
    expect(squeezed(htmlText(files.html))).toBe(said);
    expect(squeezed(docxText(files.docx))).toBe(said);
    expect(squeezed(await pdfText(files.pdf))).toBe(said);
  });

  test("stands in the upper right corner, is a link with a text, moves no line", async () => {
    const pdf = await openPdf(files.pdf);
    const page = await pdf.getPage(1);
    const { page: sheet, margins, pageCodeSide } = layouts.regulation;
    const right = toPoints(sheet.width - margins.right);
    const top = toPoints(sheet.height - margins.top);
    const side = toPoints(pageCodeSide);
    const rect = [right - side, top - side, right, top].map((at): unknown => expect.closeTo(at, 0));
    expect(await page.getAnnotations()).toMatchObject([{ url, rect }]);
    expect(JSON.stringify(await page.getStructTree())).toContain(`"alt":"QR-код: ${url}"`);
    const places = async (bytes: Uint8Array) =>
      (await pdfItems(bytes)).map(({ x, y, text: value }) => [value, Math.round(x), Math.round(y)]);
    expect(await places(files.pdf)).toEqual(await places(await writePdf(tree(rest), fonts)));
  });

  test("floats in Word at the margins, and on a page is for print alone", () => {
    const xml = docxParts(files.docx).get("word/document.xml") ?? "";
    expect(xml).toMatch(/<wp:positionH relativeFrom="margin"><wp:align>right<\/wp:align>/u);
    expect(xml).toMatch(/<wp:positionV relativeFrom="margin"><wp:align>top<\/wp:align>/u);
    expect(xml).toContain(`descr="QR-код: ${url}"`);
    const code = parseHtml(files.html).querySelector(".page-code a");
    expect(code?.getAttributeValue("href")).toBe(url);
    expect(files.html).toMatch(/@media screen \{ \.document \.page-code \{ display: none/u);
  });

  test("is read back from what is kept of a signed document, and leads to the web alone", () => {
    expect(readTree(JSON.parse(JSON.stringify(act)))).toEqual(act);
    const spoilt = { ...act, children: [{ type: "pageCode", url: "javascript:alert(1)" }] };
    expect(readTree(spoilt)).toBeNull();
  });

  test("is made of an address of the data, and of nothing else", () => {
    const { draft, problems } = interpret("<PageCode to={organization.site} />");
    expect(problems).toEqual([]);
    expect(draft.children).toMatchObject([{ type: "pageCode" }]);
    for (const path of ["organization.email", "groups"])
      expect(
        interpret(`<PageCode to={${path}} />`).problems.map(({ rule, message }) => [rule, message]),
      ).toEqual([
        ["text-not-an-address", "В свойстве to элемента <PageCode> стоит не адрес сайта."],
      ]);
  });
});
