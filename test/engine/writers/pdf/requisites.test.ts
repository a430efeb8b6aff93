import { unzlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { plainText } from "../../../../src/engine/tree/plain-text.ts";
import type {
  Block,
  DocumentTree,
  LetterheadPosition,
  Table,
} from "../../../../src/engine/tree/types.ts";
import { encodeQrCode } from "../../../../src/engine/writers/measures/encode-qr-code.ts";
import { layouts } from "../../../../src/engine/writers/measures/layout.ts";
import { writePdf } from "../../../../src/engine/writers/pdf/write-pdf.ts";
import { openPdf, pdfText } from "../pdf-text.ts";
import { letterTree, orderTree } from "../sample-tree.ts";
import { fillers, paragraph, section, signature, text, tree } from "./make-tree.ts";
import { edges, fonts, linesOf, printedTree, type PrintedLine, toPoints } from "./printed.ts";
import { deflatedStreams } from "./streams.ts";

const {
  page,
  margins,
  requisiteWidth,
  requisiteGap,
  executorFontSize,
  letterheadFontSize,
  qrCodeSide,
} = layouts.letter;
const left = toPoints(margins.left);
const right = toPoints(page.width - margins.right);
const side = toPoints(requisiteWidth);
const foot = toPoints(margins.bottom);

function letter(...children: Block<string>[]): DocumentTree<string> {
  return tree(children, { layout: "letter" });
}

function find(lines: readonly PrintedLine[], pattern: string): PrintedLine {
  const line = lines.find(({ text: value }) => value.includes(pattern));
  if (line === undefined) throw new Error(`No line with ${pattern}`);
  return line;
}

function middle(line: PrintedLine): number {
  const [start, end] = edges(line);
  return (start + end) / 2;
}

describe("orders and letters", () => {
  test.each([
    ["the order", orderTree],
    ["the letter", letterTree],
  ])("say what the tree says: %s", async (_, document) => {
    const shown = await pdfText(await writePdf(document, fonts));
    expect(shown.replace(/\s+/gu, "")).toBe(plainText(document).replace(/\s+/gu, ""));
  });

  test("have bytes that repeat", async () => {
    for (const document of [orderTree, letterTree]) {
      const again = await writePdf(structuredClone(document), fonts);
      expect(await writePdf(document, fonts)).toEqual(again);
    }
  });
});

describe("letterhead", () => {
  const letterhead = (position: LetterheadPosition): Block<string> => ({
    type: "letterhead",
    position,
    sender: [[text("Детский сад")], [text("от 03.09.2024 № 1")]],
    addressee: [[text("Службе поддержки")], [text("info@example.org")]],
  });

  test("angular: sender in the middle of the left column, addressee beside it", async () => {
    const lines = await printedTree(letter(letterhead("angular")));
    for (const line of ["Детский сад", "от 03.09.2024"].map((start) => find(lines, start))) {
      expect(middle(line)).toBeCloseTo(left + side / 2, 0);
      expect(line.items.map(({ size }) => size)).toEqual([letterheadFontSize]);
    }
    for (const line of ["Службе", "info@"].map((start) => find(lines, start)))
      expect(edges(line)[0]).toBeCloseTo(right - side, 1);
    expect(find(lines, "Детский").y - find(lines, "Службе").y).toBeLessThan(5);
  });

  test("longitudinal: sender in the middle of the sheet, addressee under it, right", async () => {
    const lines = await printedTree(letter(letterhead("longitudinal")));
    expect(lines.map((line) => line.text.trim())).toHaveLength(4);
    for (const line of lines.slice(0, 2)) expect(middle(line)).toBeCloseTo((left + right) / 2, 0);
    for (const line of lines.slice(2)) expect(edges(line)[0]).toBeCloseTo(right - side, 1);
  });
});

test.each([
  ["angular", left + side / 2],
  ["longitudinal", (left + right) / 2],
] as const)("names of the organization, %s", async (position, expected) => {
  const block: Block<string> = {
    type: "organizationBlock",
    position,
    lines: [[text("Муниципальное дошкольное образовательное учреждение района")], [text("Сад")]],
  };
  const lines = await printedTree(letter(block));
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    expect(middle(line)).toBeCloseTo(expected, 0);
    const [from, to] = edges(line);
    expect(to - from).toBeLessThanOrEqual(toPoints(position === "angular" ? 80 : 120));
  }
});

test("a name longer than 120 mm becomes lines of about the same length", async () => {
  const name = "Муниципальное дошкольное образовательное учреждение «Детский сад № 1 г. Пугачева»";
  const lines = await printedTree(
    letter({ type: "organizationBlock", position: "longitudinal", lines: [[text(name)]] }),
  );
  expect(lines.map((line) => line.text.trim())).toEqual([
    "Муниципальное дошкольное образовательное",
    "учреждение «Детский сад № 1 г. Пугачева»",
  ]);
});

describe("heading", () => {
  const blocks: Block<string>[] = [
    { type: "documentKind", children: [text("ПРИКАЗ")] },
    { type: "heading", children: [text("Об использовании платформы в учебном году, о чатах")] },
    paragraph("Текст"),
  ];

  test("in a letter stands at the left margin, not longer than a requisite", async () => {
    const lines = await printedTree(letter(...blocks));
    const heading = lines.slice(1, -1);
    expect(heading.length).toBeGreaterThan(1);
    for (const line of heading) {
      expect(edges(line)[0]).toBeCloseTo(left, 1);
      expect(edges(line)[1]).toBeLessThan(left + side);
    }
    const gap = (lines[0]?.y ?? 0) - (lines[1]?.y ?? 0);
    expect(gap).toBeCloseTo(14 * 1.149 + toPoints(requisiteGap), 0);
  });

  test("in the middle takes no line more than it must, and parts neither names nor little words", async () => {
    const mark: Block<string> = { type: "annexMark", label: "a", number: "", lines: [] };
    const linesOfTitle = async (title: string) => {
      const heading: Block<string> = { type: "heading", children: [text(title)] };
      const lines = await printedTree(tree([mark, heading], { layout: "order" }));
      return lines.slice(1).map((line) => line.text.replaceAll("\u00a0", " ").trim());
    };
    expect(
      await linesOfTitle(
        "Перечень чатов и каналов МДОУ «Детский сад №\u00a01 г.\u00a0Пугачева» на ИКОП «Сферум»",
      ),
    ).toEqual(["Перечень чатов и каналов МДОУ «Детский сад № 1 г. Пугачева»", "на ИКОП «Сферум»"]);
    const [first] = await linesOfTitle(
      "Перечень чатов и каналов на платформе в ИП\u00a0Константинопольской-Преображенской\u00a0А.\u00a0К.",
    );
    expect(first).toBe("Перечень чатов и каналов на платформе");
  });

  test("in an annex stands in the middle, right below the kind", async () => {
    const lines = await printedTree(letter(annexMark("1"), ...blocks));
    const heading = find(lines, "Об использовании");
    expect(middle(heading)).toBeCloseTo((left + right) / 2, 0);
    expect(find(lines, "ПРИКАЗ").y - heading.y).toBeCloseTo(14 * 1.149, 0);
  });
});

function annexMark(number: string): Block<string> {
  return { type: "annexMark", label: `a-${number}`, number, lines: [[text("к приказу № 1")]] };
}

function executor(): Block<string> {
  return { type: "executor", lines: [[text("Петрова А. С.")], [text("8 (84574) 2-00-00")]] };
}

describe("executor", () => {
  test("stands small at the foot of the last page, or of the last before annexes", async () => {
    for (const rest of [[], [annexMark("1"), paragraph("Список")]]) {
      const lines = await printedTree(letter(paragraph("Текст"), executor(), ...rest));
      const [name, phone] = [find(lines, "Петрова"), find(lines, "8 (84574)")];
      expect(phone.y).toBeCloseTo(foot + executorFontSize * 0.216, 0);
      expect(edges(name)[0]).toBeCloseTo(left, 1);
      expect(name.page).toBe(1);
      for (const { size } of [...name.items, ...phone.items]) expect(size).toBe(executorFontSize);
    }
  });

  test("stands under the text if something follows on the page", async () => {
    const lines = await printedTree(letter(paragraph("Текст"), executor(), paragraph("Ещё")));
    expect(find(lines, "Петрова").y).toBeGreaterThan(toPoints(page.height / 2));
    expect(find(lines, "Ещё").y).toBeLessThan(find(lines, "8 (84574)").y);
  });

  test("is whole and never alone on a page", async () => {
    for (let count = 30; count < 48; count++) {
      const lines = await printedTree(letter(...fillers(count), signature(), executor()));
      const pages = lines.slice(-3).map((line) => line.page);
      expect(new Set(pages).size).toBe(1);
    }
  });
});

describe("annex mark", () => {
  test("begins a page at its right, without an empty page before it", async () => {
    for (const count of [0, 1, 30, 37, 38, 39, 40, 41]) {
      const lines = await printedTree(
        letter(...fillers(count), annexMark("1"), paragraph("Список"), annexMark("2")),
      );
      const before = lines[count - 1]?.page ?? 0;
      const titles = lines.filter(({ text: value }) => value.startsWith("Приложение"));
      expect(titles.map((line) => line.page)).toEqual([before + 1, before + 2]);
      for (const line of titles) expect(edges(line)[0]).toBeCloseTo(right - side, 1);
      const top = toPoints(page.height - margins.top);
      expect(titles[0]?.y).toBeCloseTo(top - 14 * (1.149 - 0.216), 0);
    }
  });

  test("keeps what is said to stay with the next off the new page", async () => {
    for (let count = 30; count < 45; count++) {
      const kept = section("1", "Раздел");
      const lines = await printedTree(letter(...fillers(count), kept, annexMark("1")));
      const alone = await printedTree(letter(...fillers(count), kept));
      expect(find(lines, "Раздел").page).toBe(find(alone, "Раздел").page);
    }
  });

  test("is a place, a bookmark above its sections, and a heading", async () => {
    const title: Block<string> = { type: "documentKind", children: [text("ПРИКАЗ")] };
    const bytes = await writePdf(
      letter(title, section("1", "Первый", paragraph("Текст")), annexMark("1"), {
        ...section("1", "Второй", paragraph("Текст")),
        label: "second",
      }),
      fonts,
    );
    const pdf = await openPdf(bytes);
    expect(await pdf.getOutline()).toMatchObject([
      { title: "1. Первый", items: [] },
      { title: "Приложение №\u00a01", items: [{ title: "1. Второй" }] },
    ]);
    expect(Object.keys(await pdf.getDestinations()).sort()).toEqual(["a-1", "s-1", "second"]);
    const roles: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const structure = JSON.stringify(await (await pdf.getPage(number)).getStructTree());
      for (const [, role = ""] of structure.matchAll(/"role":"(H\d)"/g)) roles.push(role);
    }
    expect(roles).toEqual(["H1", "H2", "H2", "H3"]);
  });
});

describe("QR code", () => {
  const url = "https://детсад.рф/?a=(1)";
  const modules = encodeQrCode(url);
  const code: Block<string> = { type: "qrCode", url, caption: [text("Справка")] };

  test("is drawn module by module, black on white, from one path", async () => {
    const source = contents(await writePdf(letter(code), fonts)).find((it) => it.includes(" re"));
    const drawn = modules.map((row) => row.map(() => false));
    for (const [, ...numbers] of source?.matchAll(/(\d+) (\d+) (\d+) 1 re/g) ?? []) {
      const [x = NaN, y = NaN, width = NaN] = numbers.map(Number);
      drawn[y]?.fill(true, x, x + width);
    }
    expect(drawn).toEqual(modules);
    expect(source?.match(/\bf\b/g)).toHaveLength(1);
    expect(source).not.toMatch(/\brg\b/);
  });

  test("is a figure with a text instead of it, in a link as big as it is", async () => {
    const pdf = await openPdf(await writePdf(letter(paragraph("Текст"), code), fonts));
    const first = await pdf.getPage(1);
    expect(JSON.stringify(await first.getStructTree())).toMatch(
      /"role":"Link","children":\[{"role":"Figure","children":\[[^\]]*\],"alt":"QR-код: https:\/\/детсад/,
    );
    expect(await first.getAnnotations()).toMatchObject([{ url: new URL(url).href }]);
    const [x = NaN, y = NaN, end = NaN, top = NaN] = await linkArea(pdf);
    expect(x).toBeCloseTo(left, 1);
    expect(end - x).toBeCloseTo(toPoints(qrCodeSide), 1);
    expect(top - y).toBeCloseTo(toPoints(qrCodeSide), 1);
  });

  test("has four white modules around it, and its caption in the middle beside it", async () => {
    const quiet = toPoints(qrCodeSide) * (4 / modules.length);
    const bytes = await writePdf(letter(paragraph("Выше"), code, paragraph("Ниже")), fonts);
    const lines = await printedTree(letter(paragraph("Выше"), code, paragraph("Ниже")));
    const [, bottom = NaN, end = NaN, top = NaN] = await linkArea(await openPdf(bytes));
    const caption = find(lines, "Справка");
    expect(find(lines, "Выше").y - top).toBeGreaterThan(quiet);
    expect(bottom - find(lines, "Ниже").y).toBeGreaterThan(quiet);
    expect(edges(caption)[0]).toBeCloseTo(end + quiet, 0);
    expect(Math.abs(caption.y - (top + bottom) / 2)).toBeLessThan(7);
  });

  test("stays on one page with its caption and the text before it", async () => {
    for (let count = 25; count < 45; count++) {
      const pdf = await openPdf(await writePdf(letter(...fillers(count), code), fonts));
      const lines = await printedTree(letter(...fillers(count), code));
      const caption = find(lines, "Справка").page;
      expect(find(lines, `строка ${count}`).page).toBe(caption);
      expect(await (await pdf.getPage(caption)).getAnnotations()).toHaveLength(1);
    }
  });
});

/** Left, lower, right and upper edge of the first clickable area. */
async function linkArea(pdf: Awaited<ReturnType<typeof openPdf>>): Promise<number[]> {
  const annotations: unknown = await (await pdf.getPage(1)).getAnnotations();
  const first: unknown = Array.isArray(annotations) ? annotations[0] : null;
  const hasArea = typeof first === "object" && first !== null && "rect" in first;
  return hasArea && Array.isArray(first.rect) ? first.rect.map(Number) : [];
}

/** The unpacked streams of a file. */
function contents(bytes: Uint8Array): string[] {
  return deflatedStreams(bytes).map((packed) =>
    new TextDecoder("latin1").decode(unzlibSync(packed)),
  );
}

test("a register lies across the sheet, within its margins", async () => {
  const cell = [text("строка таблицы ".repeat(20))];
  const table: Block<string> = { type: "table", shares: [1, 3], header: [cell, cell], rows: [] };
  const document = tree([paragraph("строка абзаца ".repeat(40)), table], { layout: "register" });
  const { margins: around, page: sheet } = layouts.register;
  const pdf = await openPdf(await writePdf(document, fonts));
  const [, , width, height] = (await pdf.getPage(1)).view;
  expect(width).toBeCloseTo(toPoints(297), 1);
  expect(height).toBeCloseTo(toPoints(210), 1);
  const lines = await printedTree(document);
  const limits = [toPoints(around.left), toPoints(sheet.width - around.right)];
  expect(edges(lines[1] ?? find(lines, "строка"))[0]).toBeCloseTo(limits[0] ?? NaN, 1);
  for (const line of lines) expect(edges(line)[1]).toBeLessThan((limits[1] ?? NaN) + 0.5);
  expect(Math.max(...lines.map((line) => edges(line)[1]))).toBeGreaterThan((limits[1] ?? NaN) - 40);
});

test("columns of a table have the widths of its shares", async () => {
  const header = ["А", "Б", "В"].map((value) => [text(value)]);
  const table: Block<string> = { type: "table", shares: [1, 2, 3], header, rows: [] };
  const [line] = await printedTree(letter(table));
  const middles = line?.items.map(({ x, width }) => (x + width / 2 - left) / (right - left));
  expect(middles?.map((share) => Math.round(share * 12))).toEqual([1, 4, 9]);
  expect(linesOf(line?.items ?? [])).toHaveLength(1);
});

test("a long position stands on one line, and no name is parted", async () => {
  const signed = (electronicMark: string[] | null): Block<string> => ({
    ...signature(electronicMark),
    position: [text("Заместитель директора по воспитательной работе")],
    name: [text("В. М. Константинова")],
  });
  const byHand = await printedTree(letter(signed(null)));
  expect(byHand.map((line) => line.text)).toHaveLength(2);
  for (const line of [...byHand, ...(await printedTree(letter(signed(["Подписано"]))))])
    expect(edges(line)[1]).toBeLessThan(right + 1);
  const name = find(await printedTree(letter(signed(["Подписано"]))), "Константинова");
  expect(name.text).toContain("В. М. Константинова");
});

test("rows of a table that is filled in by hand are at least 8 mm high", async () => {
  const rows = (last: string) => ["1", "2", "3"].map((cell) => [[text(cell)], [text(last)]]);
  const table = (cells: Table<string>["rows"]) =>
    printedTree(
      letter({
        type: "table",
        shares: null,
        header: [[text("№")], [text("Подпись")]],
        rows: cells,
      }),
    );
  const distances = (lines: PrintedLine[]) =>
    lines.slice(1, -1).map(({ y }, index) => y - (lines[index + 2]?.y ?? NaN));
  const [full, empty] = [rows("есть"), rows("").map(([first = []]) => [first, []])];
  for (const distance of distances(await table(full))) expect(distance).toBeLessThan(toPoints(8));
  for (const distance of distances(await table(empty)))
    expect(distance).toBeGreaterThanOrEqual(toPoints(8) - 0.1);
});
