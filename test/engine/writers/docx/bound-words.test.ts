import { beforeAll, describe, expect, test } from "vitest";
import { readTextLayer } from "../../../../src/engine/seal/text-layer.ts";
import { writeDocx } from "../../../../src/engine/writers/docx/write-docx.ts";
import type { Block } from "../../../../src/engine/tree/types.ts";
import { paragraph, tree } from "../pdf/make-tree.ts";
import { docxParagraphs, docxInlineText } from "../docx-text.ts";
import { findAll } from "../xml.ts";

const text =
  "Приказ от 13 июля 2022 г. № 5 о Тер-Ованесяне А. П. из Ленинска-Кузнецкого, класс 10 А (ФМ), " +
  "телефон 000-14-01, информационно-коммуникационная платформа, адрес а-б@mail.example.";

const narrow: Block<string> = {
  type: "table",
  shares: [1, 30],
  header: [[{ type: "text", value: "№ п/п" }], [{ type: "text", value: "Кто" }]],
  rows: [[[{ type: "text", value: "в воспитательной" }], [{ type: "text", value: "в группе" }]]],
};

let bytes: Uint8Array;
let paragraphs: ReturnType<typeof docxParagraphs>;

beforeAll(async () => {
  const bold: Block<string> = {
    type: "paragraph",
    children: [
      { type: "text", value: "с " },
      { type: "strong", children: [{ type: "text", value: "13 июля" }] },
      { type: "text", value: " 2022 года" },
    ],
  };
  bytes = await writeDocx(tree([paragraph(text), bold, narrow]));
  paragraphs = docxParagraphs(bytes);
});

const shown = (index: number) =>
  paragraphs[index] && docxInlineText(paragraphs[index].element).replaceAll("\u00a0", "␣");

describe("what Word must not part", () => {
  test("stands at no-break spaces and hyphens, as in PDF", () => {
    expect(shown(0)).toBe(
      "Приказ от␣13␣июля␣2022␣г.␣№␣5 о␣Тер-Ованесяне␣А.␣П. из␣Ленинска-Кузнецкого, класс 10␣А␣(ФМ), " +
        "телефон 000-14-01, информационно-коммуникационная платформа, адрес а-б@mail.example.",
    );
    const hyphens = paragraphs[0] && findAll(paragraphs[0].element, "w:noBreakHyphen");
    // Тер-, Ленинска-, 000-14-01; neither the compound word nor the address.
    expect(hyphens).toHaveLength(4);
  });

  test("is bound over the borders of bold words", () => {
    expect(shown(1)).toBe("с␣13␣июля␣2022␣года");
  });

  test("parts in a cell that is too narrow for it", () => {
    expect(paragraphs.map((_, index) => shown(index)).slice(5, 7)).toEqual([
      "в воспитательной",
      "в␣группе",
    ]);
  });

  test("is read back as the same words from a file that was signed", async () => {
    const layer = await readTextLayer(bytes, "docx");
    expect(typeof layer === "string" ? layer : layer.paragraphs[0]).toBe(text);
  });
});

test("in a narrow cell a long double name may be parted at its hyphen, a short one not", async () => {
  const cell = (value: string): Block<string> => ({
    ...{ type: "table", shares: [1, 4] },
    header: [[{ type: "text", value: "Кто" }], [{ type: "text", value: "Что" }]],
    rows: [[[{ type: "text", value }], [{ type: "text", value: "слово ".repeat(60) }]]],
  });
  for (const [name, kept] of [
    ["Константинопольская-Преображенская Анна", 0],
    ["Бойко-Ким Анна", 1],
  ] as const) {
    const written = docxParagraphs(await writeDocx(tree([cell(name)])));
    const hyphens = written.flatMap(({ element }) => findAll(element, "w:noBreakHyphen"));
    expect(hyphens).toHaveLength(kept);
  }
});
