import { expect, test } from "vitest";
import type { Block } from "../../../../src/engine/tree/types.ts";
import { findKeptWithNext } from "../../../../src/engine/writers/docx/kept-with-next.ts";

function paragraph(value: string): Block<string> {
  return { type: "paragraph", children: [{ type: "text", value }] };
}

function clause(...children: Block<string>[]) {
  return { type: "clause", label: "1", number: "1", children } satisfies Block<string>;
}

const signature: Block<string> = {
  type: "signatureLine",
  position: [],
  name: [],
  electronicMark: null,
};

const table: Block<string> = { type: "table", shares: null, header: [], rows: [] };

test("the last two paragraphs before a signature stay with it, however deep they are", () => {
  const [first, second, third] = [paragraph("1"), paragraph("2"), paragraph("3")];
  const list: Block<string> = { type: "bulletList", items: [[first], [second]] };
  const kept = findKeptWithNext([clause(paragraph("пункт"), clause(list)), third, signature]);
  expect(kept).not.toContain(first);
  expect(kept).toContain(second);
  expect(kept).toContain(third);
});

test("a table before a signature stays with it", () => {
  expect([...findKeptWithNext([table, signature, clause(paragraph("а"))])]).toEqual([table]);
});

test("a table that ends the document stays with the paragraph that Word wants after it", () => {
  const code: Block<string> = { type: "qrCode", url: "https://a.ru", caption: [] };
  for (const last of [table, signature, code]) {
    expect(findKeptWithNext([paragraph("а"), last])).toContain(last);
    expect(findKeptWithNext([clause(last)])).toContain(last);
    expect(findKeptWithNext([last, clause(paragraph("а"))])).not.toContain(last);
  }
  expect(findKeptWithNext([paragraph("а")]).size).toBe(0);
});

test("a paragraph stays with the list, table or clauses that it introduces", () => {
  const introduction = paragraph("следующее:");
  for (const next of [
    clause(paragraph("подпункт")),
    { type: "bulletList", items: [] } satisfies Block<string>,
    table,
  ]) {
    const blocks = [clause(introduction, next), paragraph("дальше")];
    expect([...findKeptWithNext(blocks)]).toEqual([introduction]);
  }
});

test("other paragraphs may be parted from the next", () => {
  expect(findKeptWithNext([paragraph("а"), paragraph("б"), clause(paragraph("в"))]).size).toBe(1);
  expect(findKeptWithNext([paragraph("а"), paragraph("б")]).size).toBe(0);
});

test("a signature stays with the paragraph under it: its day, or who read the paper", () => {
  expect([...findKeptWithNext([signature, paragraph("а"), paragraph("б")])]).toEqual([signature]);
});

test("an executor's mark stays with the signature, and the signature with the text", () => {
  const blocks = [paragraph("текст"), paragraph("Приложение: на 2 л."), signature];
  const executor: Block<string> = { type: "executor", lines: [] };
  expect([...findKeptWithNext([paragraph("начало"), ...blocks, executor])]).toEqual(blocks);
});

test("a QR code stays with what is before it, a clause too", () => {
  const introduction = clause(paragraph("Справка:"));
  const code: Block<string> = { type: "qrCode", url: "https://a.ru", caption: [] };
  expect([...findKeptWithNext([introduction, code, paragraph("а")])]).toEqual(
    introduction.children,
  );
});
