import { strFromU8, unzlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { plainText } from "../../../../src/engine/tree/plain-text.ts";
import type { Block, Table } from "../../../../src/engine/tree/types.ts";
import { layouts } from "../../../../src/engine/writers/measures/layout.ts";
import { writePdf } from "../../../../src/engine/writers/pdf/write-pdf.ts";
import { type PdfItem, pdfItems, pdfText } from "../pdf-text.ts";
import { fillers, paragraph, text, tree } from "./make-tree.ts";
import { deflatedStreams } from "./streams.ts";
import { fonts, linesOf, toPoints } from "./printed.ts";

function table(...[header = [], ...rows]: string[][]): Table<string> {
  const cells = (row: string[]) => row.map((value) => [text(value)]);
  return { type: "table", shares: null, header: cells(header), rows: rows.map(cells) };
}

/** What stands on each line of each cell, without the spaces around it. */
async function cellLines(...blocks: Block<string>[]): Promise<string[]> {
  const items = await pdfItems(await writePdf(tree(blocks), fonts));
  const lines = new Map<string, string>();
  let column = "";
  let last: PdfItem | null = null;
  for (const item of items.filter(({ text: value }) => value.trim() !== "")) {
    const isNext = last !== null && last.y === item.y && item.x - last.x - last.width < 5;
    if (!isNext) column = `${item.page} ${item.y} ${item.x}`;
    lines.set(column, (lines.get(column) ?? "") + item.text);
    last = item;
  }
  return [...lines.values()].map((line) => line.trim());
}

const crowded = table(
  [
    "№",
    "Мероприятие",
    "Ответственный",
    "Периодичность",
    "Продолжительность",
    "Подтверждающий документ",
    "Примечание",
  ],
  [
    "1",
    "Консультирование родителей",
    "Заместитель заведующего",
    "Ежеквартально",
    "Двадцать минут",
    "Зарегистрированный протокол",
    "Общеразвивающая направленность",
  ],
);

test("only a table that is filled in by hand is a grid", async () => {
  const drawn = async (cell: Block<string>) =>
    deflatedStreams(await writePdf(tree([cell]), fonts))
      .map((stream) => strFromU8(unzlibSync(stream), true))
      .join("");
  const rows = { type: "table" as const, shares: null, header: [[text("№")], [text("Имя")]] };
  const light = await drawn({ ...rows, rows: [[[text("1")], [text("Анна")]]] });
  expect(light).toMatch(/ m [\d.]+ [\d.]+ l S/u);
  expect(light).not.toMatch(/ re S/u);
  expect(await drawn({ ...rows, rows: [[[text("1")], []]] })).toMatch(/ re S/u);
});

describe("words wider than their cell", () => {
  test("are cut between syllables, with hyphens that copied text does not have", async () => {
    const lines = await cellLines(crowded);
    expect(lines).toEqual(expect.arrayContaining(["Ежеквар", "тально", "Примеча", "ние"]));
    for (const line of lines.filter((value) => /\p{L}/u.test(value)))
      expect(line).toMatch(/[аеёиоуыэюя].*[аеёиоуыэюя]|^ние$|^ность$|^тие$|^щего$/iu);
    const shown = await pdfText(await writePdf(tree([crowded]), fonts));
    expect(shown.replace(/\s/gu, "")).toBe(plainText(tree([crowded])).replace(/\s/gu, ""));
  });

  test("leave short words of other columns whole", async () => {
    const lines = await cellLines(crowded);
    expect(lines).toEqual(expect.arrayContaining(["№", "1", "Двадцать", "минут", "документ"]));
  });

  test("have syllables of two letters where there is no room for three", async () => {
    const titles = Array.from({ length: 11 }, () => "Педагог");
    const lines = (await cellLines(table(titles))).filter((line) => line !== "");
    expect(lines.join("")).toBe(titles.join(""));
    for (const line of lines) expect(line.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).not.toMatch(/^[ьъй]/u);
  });

  test("are cut at a no-break space before anything else", async () => {
    const name = "Константинопольский\u00a0А.\u00a0П.";
    const titles = ["Утверждено", "Согласовано", "Рассмотрено", "Исполнено", "Направлено", name];
    const lines = await cellLines(table(titles));
    expect(lines).toContainEqual(expect.stringMatching(/^А\.\sП\.$/u));
  });
});

const mailbox = "priemnayadirektorashkolyinternata15@obrazovanie.vyazovskregion.example";
const page = "https://obrazovanie.vyazovskregion.example/organizatsii/shkola-internat-15/dokumenty";

describe("long addresses", () => {
  test("give way to the words of other columns", async () => {
    const lines = await cellLines(
      table(["№", "Пол", "Почта", "Страница"], ["1", "муж.", mailbox, page]),
    );
    expect(lines).toEqual(expect.arrayContaining(["№", "Пол", "1", "муж."]));
  });

  test.each([mailbox, page])("go on after a slash, before a full stop: %s", async (address) => {
    const narrow = table(["Сведения", "Пояснения"], [address, "слово ".repeat(60)]);
    const parts = (await cellLines(narrow)).filter((line) => /^[\w:/@.-]{4,}$/.test(line));
    expect(parts.join("")).toBe(address);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts.slice(1)) expect(part).toMatch(/^[\p{L}\d.]/u);
    for (const part of parts.slice(0, -1)) expect(part).not.toMatch(/-$/);
  });
});

describe("a row higher than half a page", () => {
  const { height, margins } = { ...layouts.regulation.page, margins: layouts.regulation.margins };
  const words = (count: number) =>
    Array.from({ length: count }, (_, index) => `слово${index}`).join(" ");

  test.each([
    ["one that no page has room for", 900, 0],
    ["one that a page has room for", 400, 25],
  ])("begins under its header: %s", async (_, count, before) => {
    const high = table(["№", "Порядок"], ["1", words(count)], ["2", "Итог"]);
    const items = await pdfItems(
      await writePdf(tree([...fillers(before), paragraph("Введение"), high]), fonts),
    );
    const content = linesOf(items.filter(({ isArtifact }) => !isArtifact));
    const header = content.find((line) => line.text.includes("Порядок"));
    const first = content.find((line) => line.text.includes("слово0 "));
    expect(header?.page).toBe(1);
    expect(first?.page).toBe(1);
    const rows = content.filter((line) => line.text.includes("слово"));
    const lowest = Math.min(...rows.filter((line) => line.page === 1).map(({ y }) => y));
    expect(lowest).toBeLessThan(toPoints(margins.bottom) + 20);
    for (const { y } of content) expect(y).toBeLessThan(toPoints(height - margins.top));
    const shown = rows.flatMap((line) =>
      line.items.flatMap((item) => item.text.match(/слово\d+/gu)),
    );
    expect(shown.filter((word) => word !== null)).toEqual(words(count).split(" "));
    const repeated = linesOf(items).filter((line) => line.text.includes("Порядок"));
    expect(repeated.map((line) => line.page)).toEqual([...new Set(rows.map((line) => line.page))]);
  });

  test("leaves two lines at least on either page", async () => {
    for (let before = 10; before < 40; before += 1) {
      const items = await pdfItems(
        await writePdf(tree([...fillers(before), table(["Порядок"], [words(330)])]), fonts),
      );
      const rows = linesOf(items.filter(({ isArtifact }) => !isArtifact)).filter((line) =>
        line.text.includes("слово"),
      );
      for (const number of new Set(rows.map((line) => line.page)))
        expect(rows.filter((line) => line.page === number).length).toBeGreaterThan(1);
    }
  });
});
