import { beforeAll, describe, expect, test } from "vitest";
import { readTree } from "../../../src/engine/seal/read-tree.ts";
import { pictograms } from "../../../src/engine/tree/pictograms.ts";
import { plainText } from "../../../src/engine/tree/plain-text.ts";
import type { Block, DocumentTree } from "../../../src/engine/tree/types.ts";
import { writeDocx } from "../../../src/engine/writers/docx/write-docx.ts";
import { writeHtmlPage } from "../../../src/engine/writers/html/write-html-page.ts";
import { writePdf } from "../../../src/engine/writers/pdf/write-pdf.ts";
import { unzipSync } from "fflate";
import { docxParts, docxText } from "./docx-text.ts";
import { htmlText, parseHtml } from "./html-text.ts";
import { inflateSync } from "node:zlib";
import { readChunks } from "./docx/read-png.ts";
import { openPdf, pdfItems, pdfText } from "./pdf-text.ts";
import { text, tree } from "./pdf/make-tree.ts";
import { fonts } from "./pdf/printed.ts";

const blocks: Block<string>[] = [
  { type: "documentKind", children: [text("ПАМЯТКА")] },
  { type: "subheading", children: [text("Что делать")] },
  {
    type: "steps",
    steps: [
      { picture: "install", title: [text("Установите")], text: [text("Из магазина")] },
      { picture: "invitation", title: [text("Откройте")], text: [text("Её пришлют")] },
      { picture: "chat", title: [text("Вы в чате")], text: [text("Спрашивайте")] },
    ],
  },
  { type: "checklist", items: [[text("Войдите")], [text("Проверьте статус")]] },
  { type: "callout", lines: [[text("Кому звонить")], [text("000-00-00")], [text("Громова")]] },
  { type: "qrPlace", caption: [text("Сюда вклеивают код")] },
  { type: "tearOff", count: 3, lines: [[text("Детский сад")], [text("000-00-01")]] },
];

const sheet: DocumentTree<string> = tree(blocks, { layout: "sheet" });
const squeezed = (said: string) => said.replaceAll(/\s+/gu, "");

let files: { html: string; docx: Uint8Array; pdf: Uint8Array };

beforeAll(async () => {
  files = {
    html: writeHtmlPage(sheet),
    docx: await writeDocx(sheet),
    pdf: await writePdf(sheet, fonts),
  };
});

describe("what sheets are made of", () => {
  test("is said by all formats alike, numbers, boxes and every strip included", async () => {
    const said = squeezed(plainText(sheet));
    expect(said).toContain("1.УстановитеИзмагазина2.Откройте");
    expect(said).toContain("□Войдите□Проверьтестатус");
    expect(said.match(/000-00-01/gu)).toHaveLength(3);
    expect(squeezed(htmlText(files.html))).toBe(said);
    expect(squeezed(docxText(files.docx))).toBe(said);
    expect(squeezed(await pdfText(files.pdf))).toBe(said);
  });

  test("has pictures with texts instead of them, in the order of the steps", async () => {
    const alts = [pictograms.install.alt, pictograms.invitation.alt, pictograms.chat.alt];
    const drawn = parseHtml(files.html).querySelectorAll(".steps svg");
    expect(drawn.map((svg) => svg.getAttributeValue("aria-label"))).toEqual(alts);
    const xml = docxParts(files.docx).get("word/document.xml") ?? "";
    const inWord = [...xml.matchAll(/descr="([^"]+)"/gu)].map(([, alt]) => alt);
    expect(inWord).toEqual(alts);
    const pdf = await openPdf(files.pdf);
    const structure = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    expect([...structure.matchAll(/"alt":"([^"]+)"/gu)].map(([, alt]) => alt)).toEqual(alts);
    expect(structure.match(/"role":"LI"/gu)).toHaveLength(5);
    expect(structure).toContain('"role":"H2"');
  });

  test("has pictures in Word that are sharp and not empty, equal on each run", async () => {
    const pngs = Object.entries(unzipSync(files.docx)).filter(([path]) => path.endsWith(".png"));
    expect(pngs).toHaveLength(3);
    for (const [, bytes] of pngs) {
      const chunks = readChunks(Buffer.from(bytes));
      const side = chunks.get("IHDR")?.readUInt32BE(0) ?? 0;
      const pixels = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
      expect(pixels).toHaveLength(side * (side + 1));
      const inked = pixels.filter((shade) => shade > 0).length / pixels.length;
      expect(side).toBeGreaterThan(300);
      expect([inked > 0.04, inked < 0.4]).toEqual([true, true]);
    }
    expect(await writeDocx(sheet)).toEqual(files.docx);
  });

  test("stands on a sheet as it should: a large line, strips at the foot", async () => {
    const items = await pdfItems(files.pdf);
    const large = items.find((item) => item.text.includes("000-00-00"));
    expect(large?.size).toBeGreaterThan(20);
    const strips = items.filter((item) => item.text.includes("000-00-01"));
    expect(new Set(strips.map(({ y }) => Math.round(y))).size).toBe(1);
    expect(strips[0]?.y).toBeLessThan(85);
    const boxes = items.filter((item) => item.text.includes("□"));
    expect(new Set(boxes.map(({ x }) => Math.round(x))).size).toBe(1);
  });

  test("is read back from what is kept of a signed document, and nothing else", () => {
    expect(readTree(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
    const spoilt = [
      { type: "steps", steps: [{ picture: "toString", title: [], text: [] }] },
      { type: "tearOff", count: 0, lines: [] },
      { type: "tearOff", count: 1e9, lines: [] },
      { type: "callout" },
      { type: "qrPlace", caption: "слова" },
      { type: "checklist", items: ["слова"] },
    ];
    for (const block of spoilt)
      expect(readTree({ ...JSON.parse(JSON.stringify(sheet)), children: [block] })).toBeNull();
  });
});

test("pictograms stay within their grid", () => {
  for (const { alt, lines } of Object.values(pictograms)) {
    expect(alt).not.toBe("");
    for (const [x, y] of lines.flat()) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(2);
      expect(Math.max(x, y)).toBeLessThanOrEqual(46);
    }
  }
});
