import { expect, test } from "vitest";

import { findNameClashes, type NamedDocument } from "../../../src/engine/documents/name-clashes.ts";

const memo: NamedDocument = {
  name: "memo",
  file: { path: "content/documents/memo.mdx" },
  item: null,
  record: null,
};

const own = { ...memo, name: "memo-x", file: { path: "documents/memo-x.mdx" } };

const told = (...documents: NamedDocument[]): string[] =>
  findNameClashes(documents).map(({ file, rule, message }) => `${file} ${rule}: ${message}`);

test("different names are in order", () => {
  expect(told(memo, own, { ...memo, name: "memo-y", item: "y" })).toEqual([]);
});

test.each([
  [{ ...memo, name: "memo-x", item: "x" }, "memo.mdx для «x»"],
  [{ ...memo, name: "memo-x", record: "x" }, "memo.mdx для «x»"],
  [{ ...memo, name: "memo-x", item: "x", record: "memo" }, "memo.mdx для «x» и «memo»"],
])("the text of its own is told, whichever comes first", (made, words) => {
  const problem = `documents/memo-x.mdx same-name: Имя «memo-x» получают два документа: этот и ${words}.`;
  expect(told(made, own)).toEqual([problem]);
  expect(told(own, made)).toEqual([problem]);
});

test("names that only come out so are not the site's and not the system's", () => {
  const [con, help] = ["con", "help"].map((id) => ({ ...memo, name: id, record: id }));
  expect(told(...(con ? [con] : []))).toEqual([expect.stringContaining(" wrong-name: ")]);
  expect(told(...(help ? [help] : []))).toEqual([expect.stringContaining(" reserved-name: ")]);
});

test("of two that are made alike the second is told", () => {
  const [one, other] = ["a-b", "a"].map((text, index) => ({
    ...{ name: "a-b-c", record: null, item: index === 0 ? "c" : "b-c" },
    file: { path: `documents/${text}.mdx` },
  }));
  expect(one && other && told(one, other)).toEqual([
    "documents/a.mdx same-name: Имя «a-b-c» получают два документа: этот и a-b.mdx для «c».",
  ]);
});

test("a text's own name was looked at when it was read", () => {
  expect(told({ ...memo, name: "con", file: { path: "documents/con.mdx" } })).toEqual([]);
});
