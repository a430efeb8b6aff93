import { describe, expect, test } from "vitest";
import type { Block } from "../../../../src/engine/tree/types.ts";
import { writeDocx } from "../../../../src/engine/writers/docx/write-docx.ts";
import { docxInlineText, docxParagraphs } from "../docx-text.ts";
import { orderTree } from "../sample-tree.ts";
import { type Element, findAll } from "../xml.ts";
import {
  bodyOf,
  line,
  numbersOf,
  ownAttributes,
  paragraphOf,
  read,
  styleOf,
  treeOf,
  valueAt,
} from "./read-docx.ts";

const order = await writeDocx(orderTree);
const document = read(order, "word/document.xml");

function bookmarksOf(element: Element): (string | undefined)[] {
  return findAll(element, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]);
}

function beginsPage(element: Element): boolean {
  return findAll(element, "w:pageBreakBefore").length > 0;
}

const annex: Block<string> = { type: "annexMark", label: "a", number: "1", lines: [line("к")] };
const signature: Block<string> = {
  type: "signatureLine",
  position: [],
  name: [],
  electronicMark: null,
};
const table: Block<string> = { type: "table", shares: null, header: [line("a")], rows: [] };

describe("clauses of annexes", () => {
  const numbered = docxParagraphs(order).filter(({ number }) => /\d/.test(number));

  test("are counted anew by Word itself", () => {
    expect(numbered.map(({ number }) => number.trim().replace(/\.$/, ""))).toEqual(
      numbersOf(orderTree.children),
    );
  });

  test("are of another instance of the same list", () => {
    const lists = numbered.map(({ element }) => valueAt(element, "w:pPr", "w:numPr", "w:numId"));
    const [first, second, ...others] = new Set(lists);
    expect(others).toEqual([]);
    const abstract = findAll(read(order, "word/numbering.xml"), "w:num")
      .filter(({ attributes }) => [first, second].includes(attributes["w:numId"]))
      .map((list) => valueAt(list, "w:abstractNumId"));
    expect(abstract).toHaveLength(2);
    expect(new Set(abstract).size).toBe(1);
  });
});

describe("the mark of an annex", () => {
  const body = bodyOf(order);
  const marks = body.filter(beginsPage);

  test("begins a new page at the right of the sheet, in Word's outline too", () => {
    expect(marks.map(docxInlineText)).toEqual(["Приложение №\u00a01", "Приложение №\u00a02"]);
    const style = styleOf(order, valueAt(marks[0], "w:pPr", "w:pStyle"));
    // Text of 170 mm less a requisite of 80 mm.
    expect(style && ownAttributes(style, "w:ind")).toMatchObject({ "w:left": "5103" });
    expect(valueAt(style, "w:pPr", "w:outlineLvl")).toBe("0");
    const lines = marks.map((mark) => body[body.indexOf(mark) + 1]);
    expect(lines.map((each) => each && docxInlineText(each))).toEqual([
      "к\u00a0приказу МДОУ «Детский\u00a0сад\u00a0№\u00a01\u00a0г.\u00a0Пугачева»",
      "к\u00a0приказу МДОУ «Детский\u00a0сад\u00a0№\u00a01\u00a0г.\u00a0Пугачева»",
    ]);
    expect(lines.map((each) => ownAttributes(each, "w:ind")?.["w:left"])).toEqual(["5103", "5103"]);
  });

  test("stays with what it marks", () => {
    const start = body.findIndex(beginsPage);
    const kept = body.slice(start, start + 3).map((child) => {
      const style = styleOf(order, valueAt(child, "w:pPr", "w:pStyle"));
      return [child, style].some((each) => each && findAll(each, "w:keepNext").length > 0);
    });
    expect(kept).toEqual([true, true, true]);
  });

  test("is counted by a field, whose number references repeat", () => {
    const names = marks.flatMap(bookmarksOf);
    expect(names).toEqual(["n_staff", "n_rules"]);
    const fields = findAll(document, "w:fldSimple").map((field) => [
      field.attributes["w:instr"],
      docxInlineText(field),
    ]);
    expect(fields).toEqual([
      ["REF n_staff \\h", "1"],
      ["REF n_rules \\h", "2"],
      ["REF n_quiet_hours \\n \\h", "1.2"],
      ["SEQ Приложение \\* ARABIC", "1"],
      ["SEQ Приложение \\* ARABIC", "2"],
      ["REF n_staff_list \\n \\h", "1"],
    ]);
  });

  test("holds the number alone in its bookmark", () => {
    const inside = marks.map((mark) => {
      const start = mark.children.findIndex(
        (child) => typeof child !== "string" && child.name === "w:bookmarkStart",
      );
      const [field, end] = mark.children.slice(start + 1);
      return [field, end].map((child) => typeof child !== "string" && child?.name);
    });
    expect(inside).toEqual([
      ["w:fldSimple", "w:bookmarkEnd"],
      ["w:fldSimple", "w:bookmarkEnd"],
    ]);
  });
});

test("a single annex has neither a number nor a field that counts", async () => {
  const single = { ...annex, number: "" };
  const bytes = await writeDocx(treeOf(paragraphOf(), single, paragraphOf()));
  expect(bodyOf(bytes).filter(beginsPage).map(docxInlineText)).toEqual(["Приложение"]);
  expect(findAll(read(bytes, "word/document.xml"), "w:fldSimple")).toEqual([]);
});

describe("no empty page arises", () => {
  test.each([
    ["a table", table],
    ["a signature", signature],
  ])("before an annex after %s", async (_, last) => {
    const body = bodyOf(await writeDocx(treeOf(paragraphOf(), last, annex, paragraphOf())));
    const mark = body.findIndex(beginsPage);
    expect(body[mark - 1]?.name).toBe("w:tbl");
  });

  test.each([
    ["a table", table],
    ["a signature", signature],
  ])("at the end of a document after %s: its last paragraph is one point high", async (_, last) => {
    const body = bodyOf(await writeDocx(treeOf(paragraphOf(), last)));
    const [tableElement, end] = body.slice(-2);
    expect(tableElement?.name).toBe("w:tbl");
    expect(ownAttributes(end, "w:spacing")).toEqual({ "w:line": "20", "w:lineRule": "exact" });
  });

  test("a document that ends with text ends with it", async () => {
    const body = bodyOf(await writeDocx(treeOf(paragraphOf(...line("конец")))));
    expect(body.map(docxInlineText)).toEqual(["конец"]);
  });
});

test("tables never touch, because Word would make one of them", async () => {
  const marks: Block<string> = { type: "approvalMarks", marks: [] };
  const clause: Block<string> = {
    type: "clause",
    label: "c",
    number: "1",
    children: [paragraphOf(), signature],
  };
  const bytes = await writeDocx(treeOf(marks, table, clause, signature, marks, signature, table));
  const names = bodyOf(bytes).map(({ name }) => name);
  expect(names.filter((name) => name === "w:tbl")).toHaveLength(7);
  expect(names.join()).not.toContain("w:tbl,w:tbl");
});
