import { beforeAll, describe, expect, test } from "vitest";
import { plainText } from "../../../src/engine/tree/plain-text.ts";
import type { Block } from "../../../src/engine/tree/types.ts";
import { writeDocx } from "../../../src/engine/writers/docx/write-docx.ts";
import { writeHtmlPage } from "../../../src/engine/writers/html/write-html-page.ts";
import { writePdf } from "../../../src/engine/writers/pdf/write-pdf.ts";
import { docxParts, docxText } from "./docx-text.ts";
import { paragraph, text, tree } from "./pdf/make-tree.ts";
import { fonts } from "./pdf/printed.ts";
import { type PdfItem, pdfItems } from "./pdf-text.ts";

const squeezed = (said: string) => said.replaceAll(/\s+/gu, "");
const names: Block<string> = {
  type: "organizationBlock",
  position: "angular",
  lines: [[text("Учредитель")], [text("Детский сад")]],
};
const kind: Block<string> = { type: "documentKind", children: [text("ПРИКАЗ")] };
const requisites: Block<string> = {
  type: "dateNumberPlace",
  date: [text("01.09.2026")],
  number: [text("№ 5")],
  place: [text("г. Город")],
};
const annex: Block<string> = { type: "annexMark", label: "a", number: "1", lines: [] };
const marks: Block<string> = {
  type: "approvalMarks",
  marks: [
    { title: [text("ПРИНЯТО")], lines: [[text("советом")]] },
    { title: [text("УТВЕРЖДЕНО")], lines: [[text("приказом")]] },
  ],
};

/** Points from the left edge of the page to the right edge of the corner: 30 and 80 mm. */
const corner = (110 * 72) / 25.4;

function endOf(items: readonly PdfItem[], said: string): number {
  const item = items.find((each) => each.text.includes(said));
  return item ? item.x + item.width : NaN;
}

describe("an order on an angular form", () => {
  const order = tree([names, kind, requisites, paragraph("Текст."), annex, kind], {
    layout: "order",
  });
  let items: PdfItem[];
  let docx: Uint8Array;

  beforeAll(async () => {
    items = await pdfItems(await writePdf(order, fonts));
    docx = await writeDocx(order);
  });

  test("has kind, date, number and place in the corner; the title of an annex in the middle", () => {
    for (const said of ["ПРИКАЗ", "01.09.2026", "№ 5", "г. Город"])
      expect(endOf(items, said), said).toBeLessThanOrEqual(corner + 0.5);
    expect(endOf(items, "№ 5")).toBeCloseTo(corner, 0);
    const ofAnnex = items.findLast((item) => item.text === "ПРИКАЗ");
    expect(ofAnnex?.x).toBeGreaterThan(corner - 50);
  });

  test("has them there in Word, too, and on the screen", () => {
    const xml = docxParts(docx).get("word/document.xml") ?? "";
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gu) ?? [];
    const indents = (said: string) =>
      paragraphs
        .filter((each) => each.includes(`${said}<`))
        .map((each) => Number(/<w:ind [^>]*w:right="(\d+)"/u.exec(each)?.[1] ?? 0));
    expect(indents("ПРИКАЗ")).toEqual([5103, 0]);
    expect(indents("Город")).toEqual([5103]);
    expect(xml).toContain('<w:tab w:val="right" w:pos="4535"/>');
    expect(writeHtmlPage(order)).toContain('class="document cornered"');
  });

  test("a longitudinal form, and a title in the middle, stay as they are", () => {
    const across = tree([{ ...names, position: "longitudinal" }, kind], { layout: "order" });
    const regulation = tree([names, kind], { layout: "regulation" });
    for (const each of [across, regulation])
      expect(writeHtmlPage(each)).toContain('class="document"');
  });
});

test("marks stand opposite the names, one below another, and are said after them", async () => {
  const regulation = tree([names, marks, kind], { layout: "regulation" });
  const items = await pdfItems(await writePdf(regulation, fonts));
  const find = (said: string) => items.find((item) => item.text.includes(said));
  expect(find("ПРИНЯТО")?.y).toBeCloseTo(find("Учредитель")?.y ?? NaN, 1);
  expect(find("ПРИНЯТО")?.x).toBeGreaterThan(corner);
  expect(find("УТВЕРЖДЕНО")?.x).toBeCloseTo(find("ПРИНЯТО")?.x ?? NaN, 1);
  const [last = NaN, next = NaN] = [find("советом")?.y, find("УТВЕРЖДЕНО")?.y];
  expect(last - next).toBeGreaterThan(30);
  const said = squeezed(plainText(regulation));
  expect(squeezed(items.map((item) => item.text).join(""))).toBe(said);
  expect(squeezed(docxText(await writeDocx(regulation)))).toBe(said);
});
