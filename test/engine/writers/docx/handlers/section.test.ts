import { expect, test } from "vitest";
import type { Block } from "../../../../../src/engine/tree/types.ts";
import { writeDocx } from "../../../../../src/engine/writers/docx/write-docx.ts";
import { findAll } from "../../xml.ts";
import { docxInlineText } from "../../docx-text.ts";
import {
  bodyOf,
  line,
  ownAttributes,
  paragraphOf,
  styleOf,
  treeOf,
  valueAt,
} from "../read-docx.ts";

const section: Block<string> = {
  type: "section",
  label: "general",
  number: "1",
  title: line("Общие положения"),
  children: [paragraphOf(...line("Текст"))],
};
const bytes = await writeDocx(treeOf(section));
const [heading, text] = bodyOf(bytes);

test("the heading of a section stands at the margin: its style and its list indent text", () => {
  expect(heading && docxInlineText(heading)).toBe("Общие положения");
  expect(ownAttributes(heading, "w:ind")).toEqual({ "w:firstLine": "0" });
  expect(ownAttributes(text, "w:ind")).toBeUndefined();
});

test("it is a heading at the first level of the list", () => {
  expect(valueAt(heading, "w:pPr", "w:numPr", "w:ilvl")).toBe("0");
  const style = styleOf(bytes, valueAt(heading, "w:pPr", "w:pStyle"));
  expect(valueAt(style, "w:pPr", "w:outlineLvl")).toBe("0");
});

test("deeper headings, which only an editor of the file may use, look like those above", () => {
  for (const level of [2, 3, 4, 5, 6]) {
    const style = styleOf(bytes, `Heading${level}`);
    expect(valueAt(style, "w:pPr", "w:outlineLvl")).toBe(String(level - 1));
    expect(style && findAll(style, "w:color")).toEqual([]);
  }
});

test("clauses are levels of Word's outline, as deep as their numbers", async () => {
  const clauseOf = (number: string): Block<string> => ({
    type: "clause",
    label: `c${number}`,
    number,
    children: [paragraphOf(...line("Текст"))],
  });
  const [, first, second] = bodyOf(
    await writeDocx(treeOf({ ...section, children: [clauseOf("1.1"), clauseOf("1.1.1")] })),
  );
  expect(valueAt(first, "w:pPr", "w:outlineLvl")).toBe("1");
  expect(valueAt(second, "w:pPr", "w:outlineLvl")).toBe("2");
});
