import { strFromU8, unzipSync, unzlibSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { readTree } from "../../../src/engine/seal/read-tree.ts";
import { tones } from "../../../src/engine/tree/chart.ts";
import { plainText } from "../../../src/engine/tree/plain-text.ts";
import type { Chart, DocumentTree } from "../../../src/engine/tree/types.ts";
import {
  drawMarks,
  markHeight,
  markStep,
} from "../../../src/engine/writers/measures/draw-marks.ts";
import { writeDocx } from "../../../src/engine/writers/docx/write-docx.ts";
import { writeHtmlPage } from "../../../src/engine/writers/html/write-html-page.ts";
import { writePdf } from "../../../src/engine/writers/pdf/write-pdf.ts";
import { docxParts, docxText } from "./docx-text.ts";
import { htmlText, parseHtml } from "./html-text.ts";
import { readChunks } from "./docx/read-png.ts";
import { openPdf, pdfText } from "./pdf-text.ts";
import { text, tree } from "./pdf/make-tree.ts";
import { fonts } from "./pdf/printed.ts";
import { deflatedStreams } from "./pdf/streams.ts";

const chart: Chart<string> = {
  type: "chart",
  header: ["Итог", "Квадрат — требование", "Сколько"].map((title) => [text(title)]),
  rows: [
    { label: [text("Сделано")], marks: [{ tone: "done", count: 3 }], told: [text("3 из 4")] },
    {
      label: [text("По порядку")],
      marks: [
        { tone: "failed", count: 1 },
        { tone: "done", count: 3 },
      ],
      told: [text("не выполнено 1")],
    },
  ],
};
const report: DocumentTree<string> = tree([chart], { layout: "register" });
const squeezed = (said: string) => said.replaceAll(/\s+/gu, "");

let files: { html: string; docx: Uint8Array; pdf: Uint8Array };

beforeAll(async () => {
  files = {
    html: writeHtmlPage(report),
    docx: await writeDocx(report),
    pdf: await writePdf(report, fonts),
  };
});

describe("a chart", () => {
  test("is said by all formats alike: what squares show stands beside them", async () => {
    const said = squeezed(plainText(report));
    expect(said).toBe("ИтогКвадрат—требованиеСколькоСделано3из4Попорядкуневыполнено1");
    expect(squeezed(htmlText(files.html))).toBe(said);
    expect(squeezed(docxText(files.docx))).toBe(said);
    expect(squeezed(await pdfText(files.pdf))).toBe(said);
  });

  test("is drawn in PDF, not painted, and passed over by who reads aloud", async () => {
    const drawn = deflatedStreams(files.pdf)
      .map((stream) => strFromU8(unzlibSync(stream), true))
      .join("");
    // Seven squares, of which one has a bar upon it.
    expect(drawn.match(/ re f/gu)).toHaveLength(8);
    const pdf = await openPdf(files.pdf);
    const structure = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    expect(structure).not.toContain('"Figure"');
    expect(structure.match(/"role":"TH"/gu)).toHaveLength(3);
    expect(structure.match(/"role":"TR"/gu)).toHaveLength(3);
  });

  test("has pictures in Word with the words as their texts, equal on each run", async () => {
    const xml = docxParts(files.docx).get("word/document.xml") ?? "";
    const alts = [...xml.matchAll(/descr="([^"]+)"/gu)].map(([, alt]) => alt);
    expect(alts).toEqual(["3 из 4", "не выполнено 1"]);
    const pngs = Object.entries(unzipSync(files.docx)).filter(([path]) => path.endsWith(".png"));
    const widths = pngs.map(([, png]) => readChunks(Buffer.from(png)).get("IHDR")?.readUInt32BE(0));
    expect(widths.toSorted()).toEqual([158, 211]);
    expect(await writeDocx(report)).toEqual(files.docx);
  });

  test("is a table on a page, its squares nothing to who does not see them", () => {
    const drawn = parseHtml(files.html).querySelectorAll("td svg");
    expect(drawn.map((svg) => svg.getAttributeValue("aria-hidden"))).toEqual(["true", "true"]);
  });

  test("is read back from what is kept of a signed document, and nothing else", () => {
    expect(readTree(JSON.parse(JSON.stringify(report)))).toEqual(report);
    for (const marks of [[{ tone: "toString", count: 1 }], [{ tone: "done", count: -1 }], null])
      expect(
        readTree({ ...report, children: [{ ...chart, rows: [{ ...chart.rows[0], marks }] }] }),
      ).toBeNull();
  });
});

describe("squares", () => {
  test("of each tone have a shape of their own, wherever there are no colours", () => {
    const shapes = tones.map((tone) =>
      drawMarks([{ tone, count: 1 }], 4).map(({ colour, ...shape }) => [
        colour === "FFFFFF" ? "paper" : "ink",
        shape,
      ]),
    );
    const distinct = new Set(shapes.map((shape) => JSON.stringify(shape)));
    // Of the two that are filled one is nearly white.
    expect(distinct.size).toBe(tones.length - 1);
  });

  test("stay within their column, and are bars where they would be lines", () => {
    for (const count of [1, 25, 54, 300, 5000]) {
      const step = markStep(100, count);
      const shapes = drawMarks([{ tone: "done", count }], step);
      const end = Math.max(...shapes.map(({ x, width }) => x + width));
      expect(end).toBeLessThanOrEqual(100 + 1e-9);
      expect(shapes).toHaveLength(count > 100 ? 1 : count);
      for (const { y, height } of shapes) expect(y + height).toBeLessThanOrEqual(markHeight);
    }
  });

  test("a few among thousands are seen", () => {
    const shapes = drawMarks(
      [
        { tone: "done", count: 5000 },
        { tone: "failed", count: 1 },
      ],
      markStep(100, 5001),
    );
    expect(Math.max(...shapes.slice(1).map(({ width }) => width))).toBeGreaterThan(0.5);
  });
});
