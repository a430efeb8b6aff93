import { unzlibSync, zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { UserError } from "../../../../src/engine/problem.ts";
import { plainText } from "../../../../src/engine/tree/plain-text.ts";
import type { Block, DocumentTree } from "../../../../src/engine/tree/types.ts";
import { writePdf } from "../../../../src/engine/writers/pdf/write-pdf.ts";
import { openPdf, pdfItems, pdfText } from "../pdf-text.ts";
import { clausesTree, sampleTree } from "../sample-tree.ts";
import { fillers, paragraph, section, tree } from "./make-tree.ts";
import { deflatedStreams } from "./streams.ts";
import { openTestFonts } from "./test-fonts.ts";

const fonts = openTestFonts();

function write(...children: Block<string>[]): Promise<Uint8Array> {
  return writePdf(tree(children), fonts);
}

/** White space is the formats' own; pdf.js leaves out invisible characters. */
function squeeze(value: string): string {
  return value.replace(/[\s\p{Cf}]+/gu, "");
}

async function problemsOf(written: Promise<unknown>) {
  const error: unknown = await written.catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error("no UserError", { cause: error });
  return error.problems;
}

describe("text", () => {
  test.each([
    ["the sample", sampleTree],
    ["clauses without sections", clausesTree],
  ])("says what the tree says: %s", async (_, document) => {
    expect(squeeze(await pdfText(await writePdf(document, fonts)))).toBe(
      squeeze(plainText(document)),
    );
  });

  test("is read aloud in the same order as it is printed", async () => {
    const bytes = await writePdf(sampleTree, fonts);
    const pdf = await openPdf(bytes);
    const items = (await pdfItems(bytes)).filter(({ isArtifact }) => !isArtifact);
    for (let page = 1; page <= pdf.numPages; page++) {
      const structure = JSON.stringify(await (await pdf.getPage(page)).getStructTree());
      const ids = Array.from(structure.matchAll(/"type":"content","id":"(\w+)"/g), ([, id]) => id);
      const drawn = items.filter((item) => item.page === page && item.text.trim() !== "");
      expect(ids).toEqual([...new Set(drawn.map(({ contentId }) => contentId))]);
    }
  });

  test.each([
    ["markup and quotes", `<b>&amp;</b> "x" 'y' ]]> \\(скобки\\) 100 % {x}`],
    ["office signs", "№ 1 § 2 «ёлочки» „лапки“ “кавычки” – — … 10 °C × 2 ½ € ₽"],
    ["accents, composed and not", "й и\u0306 é e\u0301 x\u0301\u0302 а\u0301ё"],
    ["emoji, also made of several", "😀 👩‍🏫 👨‍👩‍👧 👍🏽 🇷🇺 1️⃣ ❤️ ☺ ☺️ ☎ слово😀слово"],
    ["ligatures typed and not", "fi ffi \ufb01 \ufb02"],
    [
      "characters that share a glyph",
      "- \u00ad \u2010 \u2011 \u037e ; Ω \u2126 Δ \u2206 \u2044 \u2215",
    ],
    ["spaces of all kinds", "а\u00a0б\u202fв\u2009г\u2028д\u2029е\tж\nз\u3000и\ufeffк"],
    ["invisible characters", "а\u200bб\u200dв\u2060г\u202eд\u202c\u00adе\ufe0f"],
    ["letters beyond U+FFFF and other alphabets", "Ελλάδα Қазақ Ўзбек Ґ ҍ"],
  ])("can be copied unchanged: %s", async (_, value) => {
    const document = tree([
      paragraph(value),
      paragraph({ type: "strong", children: [{ type: "text", value }] }),
    ]);
    expect(squeeze(await pdfText(await writePdf(document, fonts)))).toBe(squeeze(value + value));
  });

  test("refuses characters that no font has, each once and by its code", async () => {
    const document = tree([paragraph("漢字 и 漢 \u0007"), section("1", "Знак \ue000")]);
    expect(await problemsOf(writePdf(document, fonts))).toEqual(
      [
        ["В шрифтах PDF нет знака «漢» (U+6F22)."],
        ["В шрифтах PDF нет знака «字» (U+5B57)."],
        ["В шрифтах PDF нет знака (U+0007)."],
        ["В шрифтах PDF нет знака (U+E000)."],
      ].map(([message]) => ({
        rule: "pdf-missing-glyph",
        severity: "error",
        message,
        hint: "Замените этот знак в данных или в тексте документа или уберите его.",
        file: "regulation.pdf",
        line: 1,
        column: 1,
      })),
    );
  });

  test("refuses half of a surrogate pair, each time", async () => {
    for (let time = 0; time < 4; time++) {
      const [problem] = await problemsOf(write(paragraph("\ud83d")));
      expect(problem?.message).toBe("В шрифтах PDF нет знака (U+D83D).");
    }
  });
});

describe("bytes", () => {
  test("are equal for equal trees, whatever was written before and with which fonts", async () => {
    const first = await writePdf(sampleTree, fonts);
    await write(paragraph("😀 иное ½ \ufb01"));
    // From the third time on, its lines are those that were broken before.
    for (let time = 0; time < 3; time++)
      expect(await writePdf(structuredClone(sampleTree), fonts)).toEqual(first);
    expect(await writePdf(sampleTree, openTestFonts())).toEqual(first);
  });

  test("are those that a browser writes: all streams are deflated by the same library", async () => {
    const streams = deflatedStreams(await writePdf(sampleTree, fonts));
    expect(streams.length).toBeGreaterThan(10);
    for (const stream of streams) expect(stream).toEqual(zlibSync(unzlibSync(stream)));
  });

  test("differ for another date", async () => {
    const [one, other] = await Promise.all(
      ["2024-08-30", "2024-08-31"].map((date) => writePdf(tree(fillers(1), { date }), fonts)),
    );
    expect(one).not.toEqual(other);
  });

  test("of a document do not grow with the run", async () => {
    const bytes = await writePdf(clausesTree, openTestFonts());
    expect(bytes.length).toBeLessThan(60_000);
  });
});

describe("what viewers and archives read", () => {
  test("language, title, author, date, conformance", async () => {
    const pdf = await openPdf(await writePdf(sampleTree, fonts));
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({
      PDFFormatVersion: "1.7",
      Language: "ru-RU",
      Title: sampleTree.properties.title,
      Author: sampleTree.properties.author,
      CreationDate: "D:20240830000000Z",
    });
    expect(metadata.get("dc:title")).toBe(sampleTree.properties.title);
    expect(metadata.get("dc:creator")).toEqual([sampleTree.properties.author]);
    expect(metadata.get("pdfaid:part")).toBe("2");
    expect(metadata.get("pdfaid:conformance")).toBe("A");
    expect(metadata.get("pdfuaid:part")).toBe("1");
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true, Suspects: false });
  });

  test("sections as bookmarks, nested as in the tree, each to the page of its heading", async () => {
    const document = tree([
      section("1", "Первый", ...fillers(60)),
      section("2", "Второй & <последний>", section("2.1", "Внутри", ...fillers(1))),
    ]);
    const pdf = await openPdf(await writePdf(document, fonts));
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(["1. Первый", "2. Второй & <последний>"]);
    expect(outline[1]?.items).toMatchObject([{ title: "2.1. Внутри" }]);
    const pages = outline.map(({ dest }) => pageIndex(pdf, dest));
    expect(await Promise.all(pages)).toEqual([0, 1]);
  });

  test("labels as named places; references lead to them, forward ones too", async () => {
    const pdf = await openPdf(await writePdf(sampleTree, fonts));
    const places = await pdf.getDestinations();
    expect(Object.keys(places)).toEqual(
      expect.arrayContaining(["general", "purpose", "administrator-duties", "2.2.2", "rights"]),
    );
    const annotations = await (await pdf.getPage(1)).getAnnotations();
    expect(annotations).toMatchObject([
      { dest: "administrator-duties", contentsObj: { str: "Перейти к пункту 2.1" } },
      { dest: "rights", contentsObj: { str: "Перейти к пункту 3" } },
    ]);
    expect(places["administrator-duties"]).toEqual(expect.arrayContaining([{ name: "XYZ" }]));
  });

  test("places are sorted by bytes, as PDF demands, whatever the labels", async () => {
    const labels = ["Z", "a_b", "a-b", "a.b", "a1", "ab", "Ё", "p-2-10", "p-2-1"];
    const clauses = labels.map((label, index) => ({
      type: "clause" as const,
      label,
      number: String(index + 1),
      children: [paragraph("Текст")],
    }));
    const source = new TextDecoder("latin1").decode(await write(...clauses));
    const names = /\/Names \[([^]*?)\n\]/.exec(source)?.[1] ?? "";
    const keys = Array.from(names.matchAll(/^\s+\((.*?)\) \[/gm), ([, key]) => key);
    expect(keys).toHaveLength(labels.length);
    expect(keys).toEqual([...keys].sort());
  });

  test("links, on the line where their text stands, with addresses in ASCII", async () => {
    const pdf = await openPdf(
      await write(
        paragraph("Сайт: ", {
          type: "link",
          url: "https://детсад.рф/правила?а=(1)",
          children: [{ type: "text", value: "правила сайта ".repeat(8) }],
        }),
      ),
    );
    const page = await pdf.getPage(1);
    const annotations: unknown = await page.getAnnotations();
    const link = { subtype: "Link", url: new URL("https://детсад.рф/правила?а=(1)").href };
    expect(annotations).toMatchObject([link, link]);
    expect(JSON.stringify(await page.getStructTree()).match(/"role":"Link"/g)).toHaveLength(2);
  });

  test("links without the spaces around them", async () => {
    const children = [{ type: "text" as const, value: "справка" }];
    const bytes = await write(
      paragraph("до ", { type: "link", url: "https://example.org", children }, " после"),
    );
    const word = (await pdfItems(bytes)).find((item) => item.text === "справка");
    const links: unknown = await (await (await openPdf(bytes)).getPage(1)).getAnnotations();
    const { x, width } = word ?? { x: NaN, width: NaN };
    const start: unknown = expect.closeTo(x, 1);
    const end: unknown = expect.closeTo(x + width, 1);
    expect(links).toMatchObject([{ rect: [start, expect.anything(), end, expect.anything()] }]);
  });

  test("roles of the structure tree", async () => {
    const pdf = await openPdf(await writePdf(sampleTree, fonts));
    const roles = new Set<string>();
    for (let page = 1; page <= pdf.numPages; page++) {
      const structure = JSON.stringify(await (await pdf.getPage(page)).getStructTree());
      for (const [, role = ""] of structure.matchAll(/"role":"(\w+)"/g)) roles.add(role);
    }
    const expected = "Document H1 P Sect H2 L LI Lbl LBody Link Table TR TH TD".split(" ");
    expect([...roles].sort()).toEqual([...expected, "Root"].sort());
  });

  test("headings of columns say that they are such", async () => {
    const source = new TextDecoder("latin1").decode(await writePdf(sampleTree, fonts));
    expect(source.match(/\/Scope \/Column/g)).toHaveLength(3);
  });

  test("a document without a title begins with a heading of the first level", async () => {
    const pdf = await openPdf(await write(section("1", "Раздел", ...fillers(1))));
    const structure = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    expect(structure.match(/"role":"H\d"/g)).toEqual(['"role":"H1"']);
  });
});

async function pageIndex(pdf: Awaited<ReturnType<typeof openPdf>>, dest: unknown) {
  const page: unknown = Array.isArray(dest) ? dest[0] : null;
  const isRef = typeof page === "object" && page !== null && "num" in page && "gen" in page;
  if (!isRef) return null;
  return await pdf.getPageIndex({ num: Number(page.num), gen: Number(page.gen) });
}

test("an empty document is a page", async () => {
  const empty: DocumentTree<string> = tree([]);
  expect((await openPdf(await writePdf(empty, fonts))).numPages).toBe(1);
});
