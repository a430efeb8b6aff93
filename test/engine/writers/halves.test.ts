import { expect, test } from "vitest";
import { plainText } from "../../../src/engine/tree/plain-text.ts";
import { layoutChoices } from "../../../src/engine/writers/measures/layout-choices.ts";
import { writeDocx } from "../../../src/engine/writers/docx/write-docx.ts";
import { writeHtmlPage } from "../../../src/engine/writers/html/write-html-page.ts";
import { writePdf } from "../../../src/engine/writers/pdf/write-pdf.ts";
import { docxParts, docxText } from "./docx-text.ts";
import { htmlText } from "./html-text.ts";
import { fillers, section, text, tree } from "./pdf/make-tree.ts";
import { fonts } from "./pdf/printed.ts";
import { openPdf, pdfItems } from "./pdf-text.ts";

const squeezed = (said: string) => said.replaceAll(/\s+/gu, "");
const handout = tree(
  [
    { type: "documentKind", children: [text("ПАМЯТКА")] },
    { type: "qrPlace", caption: [text("Сюда вклеивают код")] },
    section("1", "Правила", ...fillers(2)),
  ],
  { layout: "handout" },
);

test("a handout stands in both halves of a sheet of A4, each half in its own margins", async () => {
  const bytes = await writePdf(handout, fonts);
  const pdf = await openPdf(bytes);
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
  expect([pdf.numPages, Math.round(width), Math.round(height)]).toEqual([1, 842, 595]);
  const items = (await pdfItems(bytes)).filter((item) => item.text.trim() !== "");
  const [left, right] = [items.slice(0, items.length / 2), items.slice(items.length / 2)];
  expect(right.map((item) => item.text)).toEqual(left.map((item) => item.text));
  for (const [index, item] of left.entries()) {
    expect(right[index]?.x).toBeCloseTo(item.x + width / 2, 1);
    expect(right[index]?.y).toBeCloseTo(item.y, 3);
    expect(item.x + item.width).toBeLessThan(width / 2 - 28);
  }
});

test("Word has it twice in one row, the second with numbers and bookmarks of its own", async () => {
  const bytes = await writeDocx(handout);
  const xml = docxParts(bytes).get("word/document.xml") ?? "";
  const said = squeezed(plainText(handout));
  expect(squeezed(docxText(bytes))).toBe(said + said);
  const names = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/gu)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(["n_s_1", "n_s_1_2"]);
  expect(new Set(xml.match(/<w:numId w:val="\d+"/gu))).toHaveProperty("size", 2);
  expect(xml).toContain('w:orient="landscape"');
});

test("a screen shows it once, and prints it on the half of a sheet", () => {
  const html = writeHtmlPage(handout);
  expect(squeezed(htmlText(html))).toBe(squeezed(plainText(handout)));
  expect(html).toContain("size: 148.5mm 210mm");
});

test("what is too long for a leaf goes on over the page, in both halves", async () => {
  const long = tree(fillers(90), { layout: "handout" });
  const items = await pdfItems(await writePdf(long, fonts));
  const last = items.filter((item) => item.text === "строка 90");
  expect(last).toHaveLength(2);
  expect(new Set(last.map(({ page, y }) => `${page} ${y.toFixed(1)}`)).size).toBe(1);
  expect(last[0]?.page).toBeGreaterThan(1);
});

test("each of its layouts has the page in two equal halves", () => {
  for (const { halves, page, margins } of layoutChoices("handout"))
    expect([halves, page.width, margins.left === margins.right]).toEqual([true, 297, true]);
});
