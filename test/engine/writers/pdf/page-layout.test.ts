import { describe, expect, test } from "vitest";
import type { Block, Inline } from "../../../../src/engine/tree/types.ts";
import { layouts } from "../../../../src/engine/writers/measures/layout.ts";
import { writePdf } from "../../../../src/engine/writers/pdf/write-pdf.ts";
import { pdfItems } from "../pdf-text.ts";
import { sampleTree } from "../sample-tree.ts";
import { fillers, paragraph, section, signature, text, tree } from "./make-tree.ts";
import { edges, fonts, linesOf, printed, type PrintedLine, toPoints } from "./printed.ts";

const { page, margins, pageNumberFromEdge, electronicMark } = layouts.regulation;
const left = toPoints(margins.left);
const right = toPoints(page.width - margins.right);

/** Counts of one-line paragraphs that put what follows before, across and after a page's end. */
const counts = Array.from({ length: 16 }, (_, index) => 27 + index);

/** Words of about a line and a half a hundred characters. */
const lorem = "обязанности администратора платформы и порядок обращения в службу поддержки ";

function pagesOf(lines: readonly PrintedLine[], pattern: RegExp): number[] {
  return lines.filter(({ text: value }) => pattern.test(value)).map((line) => line.page);
}

describe("page breaks", () => {
  test("leave at least two lines of a paragraph on either page, and do cut paragraphs", async () => {
    let cut = 0;
    for (const count of counts) {
      const lines = await printed(...fillers(count), paragraph(lorem.repeat(5)), ...fillers(12));
      const pages = lines
        .filter((line) => !line.text.startsWith("строка"))
        .map((line) => line.page);
      expect(pages.length).toBeGreaterThan(4);
      for (const number of new Set(pages)) {
        expect(pages.filter((value) => value === number).length).toBeGreaterThan(1);
      }
      if (new Set(pages).size > 1) cut += 1;
    }
    expect(cut).toBeGreaterThan(0);
  });

  test("keep a section's heading with two lines of what follows", async () => {
    for (const count of counts) {
      const lines = await printed(
        ...fillers(count),
        section("1", lorem, paragraph(lorem.repeat(4))),
      );
      const start = lines.findIndex(({ text: value }) => value.startsWith("1."));
      const block = lines.slice(start, start + 4).map((line) => line.page);
      expect(new Set(block).size).toBe(1);
    }
  });

  test("keep the headings of section and subsection and a list's introduction together", async () => {
    for (const count of counts) {
      const lines = await printed(
        ...fillers(count),
        section(
          "1",
          "Раздел",
          section("1.1", "Подраздел", paragraph("Введение:"), {
            type: "bulletList",
            items: [[paragraph("первое;")], [paragraph("второе.")]],
          }),
        ),
      );
      expect(new Set(pagesOf(lines, /Раздел|Подраздел|Введение|первое/)).size).toBe(1);
    }
  });

  test("keep a signature whole and with the last two lines before it", async () => {
    const mark = ["Документ подписан электронной подписью", "Сертификат: 00A1", "Владелец: С."];
    for (const count of counts) {
      for (const last of [fillers(3), [paragraph(lorem.repeat(3))]]) {
        const lines = await printed(...fillers(count), ...last, signature(mark));
        const start = lines.findIndex(({ text: value }) => value.includes("Документ подписан"));
        const kept = lines.slice(start - 2).map((line) => line.page);
        expect(kept.length).toBeGreaterThan(4);
        expect(new Set(kept).size).toBe(1);
      }
    }
  });

  test("keep a table's header with a row, part no row, and repeat the header", async () => {
    const cell = (value: string): Inline<string>[] => [text(value)];
    const row = (index: number) => [cell(`№ ${index}`), cell(`начало ${lorem.repeat(3)} конец`)];
    for (const count of [...counts, 0]) {
      const document = tree([
        ...fillers(count),
        {
          type: "table",
          shares: null,
          header: [cell("Номер"), cell("Содержание")],
          rows: Array.from({ length: 14 }, (_, index) => row(index)),
        },
      ]);
      const items = await pdfItems(await writePdf(document, fonts));
      const content = linesOf(items.filter(({ isArtifact }) => !isArtifact));
      expect(pagesOf(content, /начало/)).toEqual(pagesOf(content, /конец/));
      expect(pagesOf(content, /Содержание/)).toEqual(pagesOf(content, /№ 0/));
      const headers = pagesOf(linesOf(items), /Содержание/);
      expect(headers).toEqual([...new Set(pagesOf(content, /начало/))]);
    }
  });

  test.each(["header", "row"])("cut only what is higher than a page: a %s", async (part) => {
    const long = Array.from({ length: 700 }, (_, index) => `слово${index}`);
    const cells = [[text("1")], [text(long.join(" "))]];
    const short = [[text("А")], [text("Б")]];
    const lines = await printed({
      type: "table",
      shares: null,
      header: part === "header" ? cells : short,
      rows: part === "header" ? [short, short] : [cells],
    });
    const words = lines.flatMap(({ items }) => items.flatMap((item) => item.text.split(/\s+/)));
    expect(words.filter((word) => word.startsWith("слово"))).toEqual(long);
    for (const { y } of lines) expect(y).toBeGreaterThan(toPoints(margins.bottom));
  });
});

describe("page numbers", () => {
  test("stand in the middle of the top margin from page 2, as decoration", async () => {
    const items = await pdfItems(await writePdf(sampleTree, fonts));
    const numbers = items.filter((item) => item.isArtifact && item.text.trim() !== "");
    const pages = Math.max(...items.map((item) => item.page));
    expect(pages).toBeGreaterThan(3);
    expect(numbers.map((item) => item.text)).toEqual(
      Array.from({ length: pages - 1 }, (_, index) => String(index + 2)),
    );
    for (const { x, y, width, size } of numbers) {
      expect(x + width / 2).toBeCloseTo((left + right) / 2, 1);
      expect(y + 0.7 * size).toBeLessThan(toPoints(page.height - pageNumberFromEdge));
      expect(y).toBeGreaterThan(toPoints(page.height - margins.top));
    }
  });
});

describe("lines", () => {
  /** Tinos, 14 pt. */
  const hyphenWidth = (682 / 2048) * 14;

  test("fill the width between the margins, but for the last; the first is indented", async () => {
    const lines = await printed(paragraph(lorem.repeat(5)));
    expect(lines.length).toBeGreaterThan(4);
    for (const [index, line] of lines.entries()) {
      const [start, end] = edges(line);
      expect(start).toBeCloseTo(index === 0 ? left + toPoints(12.5) : left, 1);
      // The hyphen of a divided word stands at the margin, but is no part of the text.
      const isFull = [end, end + hyphenWidth].some((edge) => Math.abs(edge - right) < 0.5);
      if (index < lines.length - 1) expect(isFull).toBe(true);
      else expect(end).toBeLessThan(right - 1);
    }
  });

  test("hold words of several styles, which stay whole", async () => {
    const bold: Inline<string> = { type: "strong", children: [text("жирное")] };
    const content = Array.from({ length: 30 }, () => ["(", bold, "), обычное "]).flat();
    const lines = await printed(paragraph(...content));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      expect(line.text.trim()).toMatch(/^(\(жирное\),|обычное).*(\(жирное\),|обычное)$/);
    }
  });

  test("never end at a no-break space", async () => {
    for (let shift = 1; shift < 12; shift++) {
      const lines = await printed(
        paragraph(`${"х".repeat(shift)} `, "пункт\u00a07 и\u202f8 ".repeat(60)),
      );
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines) expect(line.text.trim()).toMatch(/^(х+|пункт\s7|и\s8) .*[78]$/);
    }
  });

  test("may end after a hyphen within a word, but not within a number", async () => {
    const phrase = "заместитель по учебно-воспитательной работе ".repeat(12);
    const lines: PrintedLine[] = [];
    for (let shift = 0; shift < 8; shift++)
      lines.push(...(await printed(paragraph("я ".repeat(shift), phrase))));
    expect(lines.some(({ text: value }) => value.trim().endsWith("-"))).toBe(true);
    const numbers = await printed(paragraph("1-го 273-ФЗ 8-800-555 ".repeat(20)));
    for (const line of numbers) expect(line.text.trim()).toMatch(/^(1-го|273-ФЗ|8-800).*[^-]$/);
  });

  test.each([
    ["one very long word", "сверхдлинное".repeat(40)],
    ["an address", `https://example.org/${"путь/".repeat(60)}`],
    ["emoji without spaces", "👩‍🏫".repeat(200)],
  ])("stay within the margins: %s", async (_, word) => {
    const lines = await printed(paragraph(`Слово ${word} конец`), section("1", word), {
      type: "table",
      shares: null,
      header: [[text("№")], [text(word)]],
      rows: [[[text(word)], []]],
    });
    for (const line of lines) {
      const [start, end] = edges(line);
      expect(start).toBeGreaterThan(left - 0.5);
      expect(end).toBeLessThan(right + 0.5);
    }
  });
});

describe("signature", () => {
  const mark = [
    "Документ подписан усиленной квалифицированной электронной подписью",
    `Сертификат: ${"0A1B2C3D".repeat(5)}`,
    "Владелец: Константинопольская-Преображенская Александра Константиновна",
    "Действителен с 01.02.2024 по 26.04.2025",
  ];

  test("has legible parts that never touch each other", async () => {
    const document = tree([
      ...fillers(2),
      {
        type: "signatureLine",
        position: [text("Исполняющий обязанности заведующего муниципальным учреждением")],
        name: [text("А. К. Константинопольская-Преображенская")],
        electronicMark: mark.map((line) => [text(line)]),
      },
    ]);
    const items = (await pdfItems(await writePdf(document, fonts))).filter(
      (item) => item.text.trim() !== "" && !item.text.startsWith("строка"),
    );
    const small = items.filter(({ size }) => size < 14);
    const large = items.filter(({ size }) => size === 14);
    for (const { size } of small) expect(size).toBe(electronicMark.fontSize);
    const box = [
      Math.min(...small.map(({ x }) => x)),
      Math.max(...small.map(({ x, width }) => x + width)),
    ];
    const [start = NaN, end = NaN] = box;
    expect(end - start).toBeLessThan(toPoints(electronicMark.width));
    const beside = large.map(({ x, width }) =>
      x + width < start - 3 ? "left" : x > end + 3 ? "right" : "over",
    );
    expect(new Set(beside)).toEqual(new Set(["left", "right"]));
  });

  test("without the mark leaves its place free", async () => {
    const lines = await printed(...fillers(2), signature());
    const last = lines.at(-1);
    expect(last?.items.map((item) => item.text)).toEqual(["Заведующий", "Е. Н. Соколова"]);
    const [position, name] = last?.items ?? [];
    expect(position?.x).toBeCloseTo(left, 1);
    expect((name?.x ?? 0) + (name?.width ?? 0)).toBeCloseTo(right, 0);
  });
});

describe("requisites", () => {
  const marks = (count: number): Block<string> => ({
    type: "approvalMarks",
    marks: ["ПРИНЯТО", "УТВЕРЖДЕНО"].slice(2 - count).map((title) => ({
      title: [text(title)],
      lines: [[text(lorem)], [text("от 30.08.2024")]],
    })),
  });

  test("one approval mark stands at the right edge, two left and right", async () => {
    const edge = right - toPoints(layouts.regulation.requisiteWidth);
    const xs = (lines: PrintedLine[]) =>
      new Set(lines.flatMap(({ items }) => items.map(({ x }) => Math.round(x))));
    expect(xs(await printed(marks(1)))).toEqual(new Set([Math.round(edge)]));
    expect(xs(await printed(marks(2)))).toEqual(new Set([Math.round(left), Math.round(edge)]));
  });

  test("date left, number right in the same line, place in the middle under them", async () => {
    const [line, place] = await printed({
      type: "dateNumberPlace",
      date: [text("30.08.2024")],
      number: [text("№ 57-ОД")],
      place: [text("г. Пугачев")],
    });
    expect(line?.items.map((item) => item.text)).toEqual(["30.08.2024", "№ 57-ОД"]);
    expect(line && edges(line)[0]).toBeCloseTo(left, 1);
    expect(line && edges(line)[1]).toBeCloseTo(right, 0);
    const [start, end] = place ? edges(place) : [NaN, NaN];
    expect((start + end) / 2).toBeCloseTo((left + right) / 2, 0);
  });
});
