import { describe, expect, test } from "vitest";
import type { Block, Inline, LayoutName } from "../../../../src/engine/tree/types.ts";
import { encodeQrCode } from "../../../../src/engine/writers/measures/encode-qr-code.ts";
import { layouts } from "../../../../src/engine/writers/measures/layout.ts";
import { writeDocx } from "../../../../src/engine/writers/docx/write-docx.ts";
import { docxInlineText } from "../docx-text.ts";
import { letterTree, orderTree } from "../sample-tree.ts";
import { type Element, elementsOf, findAll } from "../xml.ts";
import { unzipSync } from "fflate";
import {
  bodyOf,
  line,
  ownAttributes,
  paragraphOf,
  read,
  styleOf,
  targetsOf,
  treeOf,
  valueAt,
} from "./read-docx.ts";
import { readPng } from "./read-png.ts";

const order = await writeDocx(orderTree);
const letter = await writeDocx(letterTree);

/** Millimetres of a length in twips. */
function millimetres(twips: string | undefined): number {
  return (Number(twips) / 1440) * 25.4;
}

function alignmentOf(paragraph: Element | undefined): string | undefined {
  return valueAt(paragraph, "w:pPr", "w:jc");
}

function cellsOf(table: Element | undefined): Element[] {
  return table ? findAll(table, "w:tc") : [];
}

function widthOf(cell: Element): number {
  return millimetres(findAll(cell, "w:tcW")[0]?.attributes["w:w"]);
}

/** The indents of a paragraph, in whole millimetres. */
function edgesOf(paragraph: Element | undefined): number[] {
  const indent = ownAttributes(paragraph, "w:ind");
  return ["w:left", "w:right"].map((side) => Math.round(millimetres(indent?.[side])));
}

function laidOut(layout: LayoutName, ...children: Block<string>[]) {
  const tree = treeOf(...children);
  return writeDocx({ ...tree, properties: { ...tree.properties, layout } });
}

describe("names of the organization", () => {
  const names = (position: "angular" | "longitudinal") =>
    writeDocx(treeOf({ type: "organizationBlock", position, lines: [line("а"), line("б")] }));

  test("at the left corner: lines in the middle of a block as wide as a requisite", async () => {
    const lines = bodyOf(await names("angular"));
    expect(lines.map(alignmentOf)).toEqual(["center", "center"]);
    for (const each of lines) expect(edgesOf(each)).toEqual([0, 90]);
  });

  test("across the sheet: lines in the middle of the page, at most 120 mm long", async () => {
    const lines = bodyOf(await names("longitudinal"));
    expect(lines.map(alignmentOf)).toEqual(["center", "center"]);
    for (const each of lines) expect(edgesOf(each)).toEqual([25, 25]);
  });

  test("what is longer becomes lines of about the same length", async () => {
    const name = "Муниципальное дошкольное образовательное учреждение «Детский сад № 1»";
    for (const position of ["angular", "longitudinal"] as const) {
      const block: Block<string> = { type: "organizationBlock", position, lines: [line(name)] };
      const [left = NaN, right = NaN] = edgesOf(bodyOf(await writeDocx(treeOf(block)))[0]);
      const middle = position === "angular" ? 40 : 85;
      expect(left + (170 - right)).toBeCloseTo(2 * middle, 0);
      expect(170 - left - right).toBeLessThan(position === "angular" ? 80 : 110);
    }
  });
});

describe("a letterhead", () => {
  const [head] = letterTree.children;
  const sender = head?.type === "letterhead" ? head.sender.length : NaN;

  test("at the corner: sender left, addressee right, each as wide as a requisite", () => {
    const [left, right] = cellsOf(bodyOf(letter)[0]);
    if (!left || !right) throw new Error("The letterhead has no cells.");
    const [senderLines, addresseeLines] = [left, right].map((cell) => elementsOf(cell, "w:p"));
    expect(senderLines?.map(alignmentOf)).toEqual(Array.from({ length: sender }, () => "center"));
    for (const each of senderLines ?? []) {
      const [from = NaN, to = NaN] = edgesOf(each);
      expect(widthOf(left) - to).toBeLessThan(80.1);
      expect((from + widthOf(left) - to) / 2).toBeCloseTo(40, 0);
    }
    expect(widthOf(right)).toBeCloseTo(80, 1);
    expect(widthOf(left) + widthOf(right)).toBeCloseTo(180, 1);
    expect(addresseeLines?.map(docxInlineText)).toEqual([
      "Службе технической поддержки платформы «Сферум»",
      "info@example.org",
    ]);
    expect(addresseeLines?.map(alignmentOf)).toEqual([undefined, undefined]);
  });

  test("across the sheet: the addressee under the sender, at the right", async () => {
    if (head?.type !== "letterhead") throw new Error("The letter has no letterhead.");
    const lines = bodyOf(await laidOut("letter", { ...head, position: "longitudinal" }));
    const [above, below] = [lines.slice(0, sender), lines.slice(sender)];
    expect(above.every((each) => alignmentOf(each) === "center")).toBe(true);
    expect(below).toHaveLength(2);
    for (const each of below) {
      expect(alignmentOf(each)).toBeUndefined();
      expect(millimetres(ownAttributes(each, "w:ind")?.["w:left"])).toBeCloseTo(180 - 80, 1);
    }
  });
});

describe("the heading to the text", () => {
  const heading: Block<string> = { type: "heading", children: line("О правилах") };
  const annex: Block<string> = { type: "annexMark", label: "a", number: "1", lines: [] };
  const styleIn = async (layout: LayoutName, ...before: Block<string>[]) => {
    const bytes = await laidOut(layout, ...before, heading);
    return styleOf(bytes, valueAt(bodyOf(bytes).at(-1), "w:pPr", "w:pStyle"));
  };

  test.each(["order", "letter"] as const)("stands at the left margin in %s", async (layout) => {
    const style = await styleIn(layout);
    const { page, margins, requisiteWidth } = layouts[layout];
    const free = page.width - margins.left - margins.right - requisiteWidth;
    expect(valueAt(style, "w:pPr", "w:jc")).toBe("left");
    expect(style && findAll(style, "w:b")).toEqual([]);
    expect(millimetres(ownAttributes(style, "w:ind")?.["w:right"])).toBeCloseTo(free, 1);
    expect(style && findAll(style, "w:keepNext")).toHaveLength(1);
  });

  test("stands in the middle, bold, in other documents and in annexes", async () => {
    const styles = [await styleIn("regulation"), await styleIn("sheet"), await styleIn("register")];
    for (const style of [...styles, await styleIn("order", annex)]) {
      expect(valueAt(style, "w:pPr", "w:jc")).toBe("center");
      expect(style && findAll(style, "w:b")).toHaveLength(1);
    }
  });
});

describe("a QR code", () => {
  const code = letterTree.children.find((block) => block.type === "qrCode");
  if (!code) throw new Error("The letter has no QR code.");
  const [drawing] = findAll(read(letter, "word/document.xml"), "w:drawing");
  const one = (name: string) => (drawing ? findAll(drawing, name)[0]?.attributes : undefined);
  const rows = encodeQrCode(code.url);
  const modules = rows.length;

  test("is a picture of its modules with four white ones around", () => {
    const target = targetsOf(letter).get(one("a:blip")?.["r:embed"]);
    const pixels = readPng(unzipSync(letter)[`word/${target ?? ""}`] ?? new Uint8Array());
    const scale = pixels.length / (modules + 8);
    expect(Number.isInteger(scale)).toBe(true);
    const white = Array.from({ length: 4 }, () => false);
    const blank = Array.from({ length: modules + 8 }, () => false);
    const expected = [
      ...white.map(() => blank),
      ...rows.map((row) => [...white, ...row, ...white]),
      ...white.map(() => blank),
    ].flatMap((row) => {
      const wide = row.flatMap((module) => Array.from({ length: scale }, () => module));
      return Array.from({ length: scale }, () => wide);
    });
    expect(pixels).toEqual(expected);
  });

  test("is as large as the layout says, the white modules aside", () => {
    const { cx, cy } = one("wp:extent") ?? {};
    const side = (Number(cx) / 36000) * (modules / (modules + 8));
    expect(cx).toBe(cy);
    expect(side).toBeCloseTo(layouts.letter.qrCodeSide, 2);
  });

  test("says its address to those who do not see it, and leads to it", () => {
    expect(one("wp:docPr")).toMatchObject({ id: "1", descr: `QR-код: ${code.url}` });
    expect(targetsOf(letter).get(one("a:hlinkClick")?.["r:id"])).toBe(code.url);
  });

  test("stands in one row with its caption, which no page parts", () => {
    const [row] = findAll(read(letter, "word/document.xml"), "w:tr").filter(
      (each) => findAll(each, "w:drawing").length > 0,
    );
    expect(row && findAll(row, "w:tc").map(docxInlineText)).toEqual([
      "",
      "Справка платформы: sferum.ru (QR-код)",
    ]);
    const lines = row ? findAll(row, "w:p") : [];
    expect(lines.map((each) => findAll(each, "w:keepNext").length)).toEqual([1, 1]);
  });

  test("has an id of its own where there are several", async () => {
    const bytes = await writeDocx(treeOf(code, code));
    const ids = findAll(read(bytes, "word/document.xml"), "wp:docPr").map(
      ({ attributes }) => attributes.id,
    );
    expect(ids).toEqual(["1", "2"]);
  });
});

describe("the executor", () => {
  const lines = bodyOf(letter).slice(-3);

  test("stands at the end in small type at the left margin", () => {
    expect(lines.map(docxInlineText)).toEqual([
      "Петрова Анна Сергеевна",
      "8 (84574) 2-00-00",
      "ds1@example.org",
    ]);
    const style = styleOf(letter, valueAt(lines[0], "w:pPr", "w:pStyle"));
    expect(valueAt(style, "w:rPr", "w:sz")).toBe(String(layouts.letter.executorFontSize * 2));
    expect(valueAt(style, "w:pPr", "w:jc")).toBe("left");
  });

  test("is not parted, nor from the signature before it", () => {
    const keeps = (element: Element) => findAll(element, "w:keepNext").length > 0;
    expect(lines.map(keeps)).toEqual([true, true, false]);
    const [signature, room] = bodyOf(letter).slice(-5, -3);
    expect(signature && findAll(signature, "w:p").map(keeps)).toEqual([true, true, true]);
    // LibreOffice forgets what is next of a row that must not be parted by its own property.
    expect(signature && findAll(signature, "w:cantSplit")).toEqual([]);
    expect(room && keeps(room)).toBe(true);
  });
});

describe("pages and tables", () => {
  test("a register lies across the sheet", async () => {
    const document = read(await laidOut("register", paragraphOf()), "word/document.xml");
    expect(findAll(document, "w:pgSz")[0]?.attributes).toEqual({
      "w:w": "16838",
      "w:h": "11906",
      "w:orient": "landscape",
    });
  });

  test("rows of a table that is filled in by hand are at least 8 mm high", async () => {
    const rows = (last: Inline<string>[]) => [
      [line("1"), line("есть")],
      [line("2"), last],
    ];
    const header = [line("№"), line("Подпись")];
    const heights = async (last: Inline<string>[]) => {
      const bytes = await writeDocx(
        treeOf({ type: "table", shares: null, header, rows: rows(last) }),
      );
      return findAll(read(bytes, "word/document.xml"), "w:trHeight").map(({ attributes }) => [
        Math.round(millimetres(attributes["w:val"])),
        attributes["w:hRule"],
      ]);
    };
    expect(await heights(line("есть"))).toEqual([]);
    expect(await heights([])).toEqual([
      [8, "atLeast"],
      [8, "atLeast"],
    ]);
  });

  test("columns have the shares that the text gives", () => {
    const [table] = findAll(read(order, "word/document.xml"), "w:tbl").filter(
      (each) => findAll(each, "w:tblHeader").length > 0,
    );
    const columns = table ? findAll(table, "w:gridCol") : [];
    const widths = columns.map(({ attributes }) => Number(attributes["w:w"]));
    const total = widths.reduce((sum, width) => sum + width, 0);
    expect(widths.map((width) => (width / total) * 11)).toEqual(
      [4, 3, 2, 2].map((share): unknown => expect.closeTo(share, 1)),
    );
  });
});
