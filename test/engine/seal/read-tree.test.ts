import { expect, test } from "vitest";

import { readTree } from "../../../src/engine/seal/read-tree.ts";
import { readSealedTree, writeSealedTree } from "../../../src/engine/seal/sealed-tree.ts";
import type { Block, DocumentTree, Inline } from "../../../src/engine/tree/types.ts";
import { collectRun } from "../../../src/node/run/collect-run.ts";
import { organizations } from "../../content-folder.ts";

const words: Inline<string>[] = [{ type: "text", value: "слова" }];

function treeOf(children: unknown): unknown {
  const properties = { kind: "memo", title: "т", author: "а", layout: "order", audience: "public" };
  return { type: "document", properties: { ...properties, date: "2024-09-02" }, children };
}

test("every document that the program makes is read back as it was", async () => {
  const scope = { organizations: [], documents: [] };
  for (const content of [organizations.kindergarten, organizations.school]) {
    const { results } = await collectRun({ content, ...scope });
    for (const { tree } of results.flatMap(({ documents }) => documents))
      expect(readTree(JSON.parse(JSON.stringify(tree)))).toEqual(tree);
  }
});

test("what is kept says what it is, and is one line", () => {
  const tree: DocumentTree<string> = {
    type: "document",
    properties: {
      ...{ kind: "memo", title: "т", author: "а", layout: "order" },
      ...{ audience: "public", date: "2024-09-02" },
    },
    children: [{ type: "paragraph", children: words }],
  };
  const kept = { tree, sheets: 3, sheetsOf: { regulation: 12 }, isMade: true, hasText: true };
  const bytes = writeSealedTree(kept);
  expect(readSealedTree(bytes)).toEqual(kept);
  expect(new TextDecoder().decode(bytes)).toMatch(
    /^\{"format":"reglament-sealed-tree","version":1,/,
  );
  expect(bytes).not.toContain(0x0a);
});

function sealed(changes: Record<string, unknown>): string {
  const kept = { format: "reglament-sealed-tree", version: 1, sheets: 1, sheetsOf: {} };
  return JSON.stringify({ ...kept, isMade: true, hasText: true, tree: treeOf([]), ...changes });
}

test.each([
  ["", "это не закреплённый текст"],
  ["[".repeat(100_000), "это не закреплённый текст"],
  ['{"format":"other"}', "это не закреплённый текст"],
  [sealed({ version: 2 }), "его записала другая версия программы (формат 2)"],
  [sealed({ sheets: -1 }), "в нём не то, что пишет программа"],
  [sealed({ sheetsOf: { regulation: "12" } }), "в нём не то, что пишет программа"],
  [sealed({ isMade: 1 }), "в нём не то, что пишет программа"],
  [sealed({ tree: null }), "в нём не то, что пишет программа"],
])("%.40s cannot be read: %s", (text, reason) => {
  expect(readSealedTree(new TextEncoder().encode(text))).toBe(reason);
});

test("bytes that are no text cannot be read", () => {
  expect(readSealedTree(Uint8Array.of(0xff, 0xfe, 0x00))).toBe("это не закреплённый текст");
});

function nested(depth: number): unknown {
  let block: unknown = { type: "paragraph", children: words };
  for (let level = 0; level < depth; level++)
    block = { type: "clause", label: "p", number: "1", children: [block] };
  return block;
}

const cell = [words];

test.each<[string, unknown]>([
  ["no list", {}],
  ["an unknown node", [{ type: "script", children: words }]],
  ["the name of an inherited property", [{ type: "constructor" }]],
  ["a block among words", [{ type: "paragraph", children: [{ type: "paragraph" }] }]],
  ["an address that runs", [{ type: "qrCode", url: "javascript:alert(1)", caption: words }]],
  [
    "a link that runs",
    [{ type: "paragraph", children: [{ type: "link", url: "javascript:1", children: words }] }],
  ],
  ["a number for words", [{ type: "paragraph", children: [{ type: "text", value: 1 }] }]],
  [
    "a character that no DOCX holds",
    [{ type: "paragraph", children: [{ type: "text", value: "\u0000" }] }],
  ],
  [
    "a row that is too long",
    [{ type: "table", shares: null, header: cell, rows: [[words, words]] }],
  ],
  ["a table without columns", [{ type: "table", shares: null, header: [], rows: [] }]],
  ["clauses without end", [nested(100)]],
])("a tree with %s is none", (_, children) => {
  expect(readTree(treeOf(children))).toBeNull();
});

test("properties are looked into", () => {
  const properties = { kind: "memo", title: "т", author: "а", layout: "order", audience: "public" };
  const children: Block<string>[] = [];
  const tree = { type: "document", children };
  const good = { ...properties, date: "2024-09-02" };
  expect(readTree({ ...tree, properties: good })).toEqual({ ...tree, properties: good });
  for (const bad of [
    { ...good, date: "2024-02-30" },
    { ...good, audience: "all" },
    { ...good, layout: "toString" },
    { ...good, title: undefined },
  ])
    expect(readTree({ ...tree, properties: bad })).toBeNull();
});
