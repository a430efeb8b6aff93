import { expect, test } from "vitest";
import { writeDocx } from "../../../../src/engine/writers/docx/write-docx.ts";
import { letterTree, orderTree, sampleTree } from "../sample-tree.ts";
import { elementsOf, findAll } from "../xml.ts";
import { line, read, treeOf } from "./read-docx.ts";

/** Sequences of the schema (ECMA-376, part 1, annex A), without what the writer never says. */
const sequences = {
  "w:pPr": [
    ...["pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "tabs"],
    ...["suppressAutoHyphens", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl"],
  ],
  "w:tblPr": [
    ...["tblStyle", "tblW", "jc", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook"],
  ],
  "w:tcPr": ["tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "vAlign"],
  "w:style": [
    "name",
    "basedOn",
    "next",
    "link",
    "uiPriority",
    "semiHidden",
    "unhideWhenUsed",
  ].concat(["qFormat", "pPr", "rPr", "tblPr"]),
};

test("properties stand in the order of the schema, without which Word repairs the file", async () => {
  const drawn = treeOf(
    { type: "pageCode", url: "https://ds1.example/act" },
    {
      type: "chart",
      header: [line("Итог"), line("Требования"), line("Сколько")],
      rows: [{ label: line("Сделано"), marks: [{ tone: "done", count: 3 }], told: line("3") }],
    },
  );
  for (const tree of [sampleTree, orderTree, letterTree, drawn]) {
    const bytes = await writeDocx(tree);
    for (const part of ["word/document.xml", "word/styles.xml"]) {
      for (const [name, sequence] of Object.entries(sequences)) {
        for (const element of findAll(read(bytes, part), name)) {
          const places = elementsOf(element).map((child) =>
            sequence.indexOf(child.name.replace("w:", "")),
          );
          expect(places).not.toContain(-1);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }
    }
  }
});

test("every style is based on one that the file has", async () => {
  const styles = findAll(read(await writeDocx(letterTree), "word/styles.xml"), "w:style");
  const ids = styles.map(({ attributes }) => attributes["w:styleId"]);
  const bases = styles.flatMap((style) =>
    findAll(style, "w:basedOn").map(({ attributes }) => attributes["w:val"]),
  );
  expect(bases.length).toBeGreaterThan(10);
  expect(ids).toEqual(expect.arrayContaining(bases));
});
