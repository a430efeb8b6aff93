import { expect, test } from "vitest";
import type { Block, Table } from "../../../../src/engine/tree/types.ts";
import { findKeptWithNext } from "../../../../src/engine/writers/docx/kept-with-next.ts";
import { countPages } from "../../../../src/engine/writers/pdf/pages/count-pages.ts";
import { layouts } from "../../../../src/engine/writers/measures/layout.ts";
import { chooseLayout } from "../../../../src/engine/writers/pdf/set-document.ts";
import { fillers, paragraph, signature, text, tree } from "./make-tree.ts";
import { writePdf } from "../../../../src/engine/writers/pdf/write-pdf.ts";
import { pdfItems } from "../pdf-text.ts";
import { fonts, linesOf, printed } from "./printed.ts";

const people: Table<string> = {
  type: "table",
  shares: null,
  header: ["№", "Фамилия", "Подпись"].map((title) => [text(title)]),
  rows: Array.from({ length: 12 }, (_, index) => [
    [text(String(index + 1))],
    [text("Иванова")],
    [],
  ]),
};
const acquaintance: Block<string>[] = [signature(), paragraph("С приказом ознакомлены:"), people];

test("those who sign that they read it do so on the page of a signature and two lines of text", async () => {
  for (let count = 20; count < 45; count++) {
    const lines = await printed(...fillers(count), ...acquaintance);
    const start = lines.findIndex((line) => line.text.includes("ознакомлены"));
    const around = lines.slice(start - 3, start + 3).map((line) => line.page);
    expect(new Set(around).size).toBe(1);
  }
});

test("in DOCX too", () => {
  const [last] = fillers(1);
  const kept = findKeptWithNext([...(last ? [last] : []), ...acquaintance]);
  expect(kept).toContain(acquaintance[0]);
  expect(kept).toContain(acquaintance[1]);
  const dated = [signature(), paragraph("30.09.2024"), paragraph("Отпечатано")];
  expect([...findKeptWithNext(dated)]).toEqual(dated.slice(0, 1));
});

test("the day under a signature stands on its page", async () => {
  for (let count = 38; count < 50; count++) {
    const lines = await printed(...fillers(count), signature(), paragraph("30.09.2024"));
    const end = lines.slice(-4).map((line) => line.page);
    expect(new Set(end).size, String(count)).toBe(1);
  }
});

test("what ends with a colon stays on the page of what it speaks of", async () => {
  for (let count = 42; count < 48; count++) {
    const follows = [paragraph("Что сделать:"), paragraph("Издать приказ")];
    const lines = await printed(...fillers(count), ...follows);
    const [colon, next] = lines.slice(-2);
    expect(colon?.page, String(count)).toBe(next?.page);
  }
  const [colon, next] = [paragraph("Что сделать:"), paragraph("Издать приказ")];
  expect([...findKeptWithNext([colon, next, next])]).toEqual([colon]);
});

test("a sheet a little longer than a page is set closer, in PDF and DOCX alike", () => {
  const sheet = (count: number) => tree(fillers(count), { layout: "sheet" });
  const layoutOf = (count: number) => chooseLayout(sheet(count), () => fonts);
  expect(layoutOf(30)).toBe(layouts.sheet);
  for (const count of [43, 48]) {
    expect(countPages(sheet(count), fonts)).toBe(1);
    expect(layoutOf(count).lineSpacing).toBeLessThan(layouts.sheet.lineSpacing);
  }
  expect(layoutOf(80)).toBe(layouts.sheet);
  expect(countPages(tree(fillers(48), { layout: "register" }), fonts)).toBe(2);
});

test.each(["order", "regulation"] as const)(
  "the last page of an %s holds more than its signature with a line or two",
  async (layout) => {
    for (let count = 36; count < 52; count += 3) {
      const paper = tree([...fillers(count), signature()], { layout });
      const lines = linesOf(await pdfItems(await writePdf(paper, fonts)));
      const pages = lines.at(-1)?.page ?? 1;
      const last = lines.filter(({ page }) => page === pages);
      expect(pages === 1 || last.length > 6, `${count} lines`).toBe(true);
      const { fontSize, lineSpacing } = chooseLayout(paper, () => fonts);
      expect(fontSize).toBeGreaterThanOrEqual(13);
      expect(lineSpacing).toBeGreaterThanOrEqual(1);
    }
  },
);
