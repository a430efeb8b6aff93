import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { docxText } from "./docx-text.ts";

const levels = [
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>`,
  `<w:lvl w:ilvl="1"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="%1.%2)"/></w:lvl>`,
  `<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/><w:lvlRestart w:val="0"/><w:lvlText w:val="(%3)"/></w:lvl>`,
];

function docx(body: string): Uint8Array {
  return zipSync({
    "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    "word/styles.xml": strToU8(
      `<w:styles><w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
        `<w:style w:styleId="Sub"><w:basedOn w:val="Item"/></w:style></w:styles>`,
    ),
    "word/numbering.xml": strToU8(
      `<w:numbering><w:abstractNum w:abstractNumId="7">${levels.join("")}</w:abstractNum>` +
        `<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>` +
        `<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="10"/></w:lvlOverride></w:num></w:numbering>`,
    ),
  });
}

function item(level: number, list = 1): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`;
}

test("counts, restarts and overrides numbers as Word does", () => {
  const body = [item(1), item(0), item(1), item(2), item(1), item(2), item(0), item(0, 2), item(0)];
  expect(docxText(docx(body.join(""))).split("\n")).toEqual([
    "1.5) x",
    "2.\tx",
    "2.5) x",
    "(1)x",
    "2.6) x",
    "(2)x",
    "3.\tx",
    "10.\tx",
    "11.\tx",
  ]);
});

test("finds the list of a paragraph in its style, and none where it is taken off", () => {
  const styled = `<w:p><w:pPr><w:pStyle w:val="Sub"/></w:pPr></w:p>`;
  const plain = `<w:p><w:pPr><w:pStyle w:val="Sub"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:p>`;
  expect(docxText(docx(styled + plain + styled))).toBe("1.\t\n\n2.\t");
});

test("shows the results of fields, not their instructions", () => {
  const field =
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1.1</w:t></w:r>` +
    `<w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="REF b"><w:r><w:t> 2</w:t></w:r></w:fldSimple></w:p>`;
  expect(docxText(docx(field))).toBe("1.1 2");
});
