import { expect, test } from "vitest";
import type { Block } from "../../../../src/engine/tree/types.ts";
import { writeDocx } from "../../../../src/engine/writers/docx/write-docx.ts";
import { bodyOf, line, ownAttributes, paragraphOf, treeOf } from "./read-docx.ts";

const table: Block<string> = { type: "table", shares: null, header: [line("А")], rows: [] };
const kind: Block<string> = { type: "documentKind", children: line("РЕЕСТР") };
const heading: Block<string> = { type: "heading", children: line("чатов") };
const signature: Block<string> = {
  type: "signatureLine",
  position: line("Заведующий"),
  name: line("Е. В. Макарова"),
  electronicMark: null,
};

/** The tables of a document, and the empty paragraphs of a fixed height around them. */
async function rhythm(...blocks: Block<string>[]): Promise<string[]> {
  return bodyOf(await writeDocx(treeOf(...blocks))).map((element) => {
    if (element.name === "w:tbl") return "table";
    const spacing = ownAttributes(element, "w:spacing");
    return spacing?.["w:lineRule"] === "exact" ? (spacing["w:line"] ?? "") : "text";
  });
}

test("room above and below a table", async () => {
  expect(await rhythm(paragraphOf(), table, paragraphOf())).toEqual([
    ...["text", "199", "table", "199", "text"],
  ]);
});

test("two rooms that meet are one, the higher", async () => {
  expect(await rhythm(table, table)).toEqual(["199", "table", "199", "table", "20"]);
  expect(await rhythm(table, signature)).toEqual(["199", "table", "397", "table", "20"]);
});

test("a heading has its own room below", async () => {
  expect(await rhythm(heading, table)).toEqual(["text", "table", "20"]);
  const section: Block<string> = {
    type: "section",
    label: "a",
    number: "1",
    title: line("Чаты"),
    children: [table],
  };
  expect(await rhythm(section)).toEqual(["text", "table", "20"]);
});

test("a kind at the top of the first page begins at the margin", async () => {
  const before = async (...blocks: Block<string>[]) =>
    bodyOf(await writeDocx(treeOf(...blocks))).map(
      (element) => ownAttributes(element, "w:spacing")?.["w:before"],
    );
  expect(await before(kind, heading)).toEqual(["0", undefined]);
  expect(await before(paragraphOf(), kind)).toEqual([undefined, undefined]);
});
