import { strFromU8, unzlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { createFinder } from "../../../../src/engine/privacy/create-finder.ts";
import { readableText } from "../../../../src/engine/privacy/reading/readable-text.ts";
import { plainText } from "../../../../src/engine/tree/plain-text.ts";
import type { Block } from "../../../../src/engine/tree/types.ts";
import { countPages } from "../../../../src/engine/writers/pdf/pages/count-pages.ts";
import { writePdf } from "../../../../src/engine/writers/pdf/write-pdf.ts";
import { openPdf, pdfText } from "../pdf-text.ts";
import { fillers, paragraph, section, text, tree } from "./make-tree.ts";
import { deflatedStreams } from "./streams.ts";
import { fonts, printed, type PrintedLine } from "./printed.ts";

const words =
  "использование информационных образовательных технологий взаимодействие педагогических " +
  "работников администрирование дистанционных мероприятий сопровождение воспитанников";
const vocabulary = words.split(" ");
const prose = `${words} `.repeat(8).trim();

/** Numbers of the lines that end within a word. */
function cutLines(lines: readonly PrintedLine[]): number[] {
  return [...lines.keys()].filter((index) => !endsWithWord(lines[index]?.text ?? ""));
}

function endsWithWord(line: string): boolean {
  return vocabulary.some((word) => line.trim().endsWith(word));
}

function squeeze(value: string): string {
  return value.replace(/\s+/gu, "");
}

/** All text as a viewer searches it. */
async function searchedText(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  const { items } = await (await pdf.getPage(1)).getTextContent();
  return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
}

describe("justified text", () => {
  test("is hyphenated, and can be copied without the hyphens", async () => {
    const document = tree([paragraph(prose)]);
    const bytes = await writePdf(document, fonts);
    expect(cutLines(await printed(paragraph(prose))).length).toBeGreaterThan(4);
    expect(squeeze(await pdfText(bytes))).toBe(squeeze(plainText(document)));
  });

  test("is found by the search of a viewer, over the ends of lines too", async () => {
    const bytes = await writePdf(tree([paragraph(prose)]), fonts);
    const searched = await searchedText(bytes);
    expect(searched).toContain("-\n");
    // As pdf.js does it: pdf_find_controller.js, BrokenWord.
    const joined = searched.replaceAll(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, "").replaceAll("\n", " ");
    for (const word of vocabulary)
      expect(joined.split(word)).toHaveLength(prose.split(word).length);
  });

  test("hides nothing from the privacy gate", async () => {
    const bytes = await writePdf(tree([paragraph(prose)]), fonts);
    const find = createFinder([{ name: "all", value: prose }]);
    expect(find(readableText(bytes) ?? "")).toHaveLength(1);
  });

  test("says to who reads it aloud that the hyphens are soft ones", async () => {
    const streams = deflatedStreams(await writePdf(tree([paragraph(prose)]), fonts));
    const content = streams.map((stream) => strFromU8(unzlibSync(stream), true)).join("");
    const hyphens = [...content.matchAll(/\[<002d>\]TJ/g)];
    const marked = content.split("/Span<</ActualText<FEFF00AD>>>BDC[<002d>]TJ EMC");
    expect(hyphens.length).toBeGreaterThan(4);
    expect(marked).toHaveLength(hyphens.length + 1);
  });

  test("never ends three lines in a row with a hyphen", async () => {
    for (let shift = 0; shift < 12; shift++) {
      const lines = await printed(paragraph("я ".repeat(shift), prose));
      const cut = cutLines(lines);
      expect(cut.length).toBeGreaterThan(0);
      expect(cut.filter((line) => cut.includes(line + 1) && cut.includes(line + 2))).toEqual([]);
      expect(cut).not.toContain(lines.length - 1);
    }
  });

  test("does not cut the last word", async () => {
    for (let shift = 0; shift < 40; shift++) {
      const lines = await printed(paragraph("я ".repeat(shift), "сопровождение"));
      expect(lines.at(-1)?.text).toMatch(/^(я ?)*сопровождение$/);
    }
  });

  test("ends no page with a hyphen", async () => {
    for (let count = 25; count < 45; count++) {
      const lines = await printed(...fillers(count), paragraph(prose));
      for (const index of cutLines(lines).filter((line) => line >= count)) {
        expect(lines[index + 1]?.page).toBe(lines[index]?.page);
      }
    }
  });

  test("keeps words of several styles and links as they are", async () => {
    const bold = { type: "strong" as const, children: [text("образовательных")] };
    const link = {
      type: "link" as const,
      url: "https://example.org",
      children: [text("технологий")],
    };
    const content = Array.from({ length: 20 }, () => ["(", bold, "), ", link, "; "]).flat();
    const document = tree([paragraph(...content)]);
    const shown = await pdfText(await writePdf(document, fonts));
    expect(squeeze(shown)).toBe(squeeze(plainText(document)));
    expect(shown).not.toMatch(/образовательных\)\n|[а-я]{1,2}\n[а-я]{1,2} /);
  });

  test("does not cut words within which the style changes", async () => {
    const strong = { type: "strong" as const, children: [text("зование")] };
    for (let shift = 0; shift < 12; shift++) {
      const content = Array.from({ length: 40 }, () => ["исполь", strong, " "]).flat();
      for (const line of await printed(paragraph("я ".repeat(shift), ...content))) {
        expect(line.text.trim()).toMatch(/^(я *)*(использование *)+$/);
      }
    }
  });
});

test("words with a capital are hyphenated, names are not", async () => {
  const lineEndings = async (words: string) => {
    const endings: string[] = [];
    for (let shift = 20; shift < 50; shift++) {
      const lines = await printed(paragraph("я ".repeat(shift), words, " я".repeat(60)));
      endings.push(...lines.map((line) => line.text.trim().split(" ").at(-1) ?? ""));
    }
    return endings.filter((ending) => ending !== "я");
  };
  const cut = await lineEndings("и Муниципального дошкольного");
  expect(cut.some((ending) => ending.startsWith("Муни") && ending !== "Муниципального")).toBe(true);
  for (const name of ["Константинопольской Екатерины", "А.\u00a0П.\u00a0Константинопольской"]) {
    const endings = await lineEndings(`и ${name} и`);
    const parts = endings.filter((ending) => ending.startsWith("Конст"));
    expect(new Set(parts)).toEqual(new Set(["Константинопольской"]));
  }
});

test("titles, requisites and cells are not hyphenated", async () => {
  const cell = text(prose);
  const blocks: Block<string>[] = [
    { type: "heading", children: [cell] },
    section("1", prose),
    { type: "table", shares: null, header: [[text("А")], [cell]], rows: [[[], [cell]]] },
    { type: "executor", lines: [[cell]] },
  ];
  const lines = await printed(...blocks);
  expect(cutLines(lines).map((index) => lines[index]?.text.trim())).toEqual([]);
});

test("countPages counts the pages that writePdf makes", async () => {
  for (const count of [0, 36, 37, 38, 39, 80]) {
    const document = tree([...fillers(count), paragraph(prose)]);
    const pages = (await printed(...document.children)).at(-1)?.page;
    expect(countPages(document, fonts)).toBe(pages);
  }
  expect(countPages(tree([]), fonts)).toBe(1);
});
