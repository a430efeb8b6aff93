import { expect, test } from "vitest";

import { compileText } from "../../../../src/engine/text/compile/compile-text.ts";
import { parseText } from "../../../../src/engine/text/parse/parse-text.ts";

/** Where signs are told that no font of PDF has, as «file:line:column–endColumn». */
function places(text: string, part = "", formats: ("html" | "pdf")[] = ["pdf"]): string[] {
  const parsed = parseText({ path: "text.mdx", text }).text;
  const parts = new Map([["p", parseText({ path: "p.mdx", text: part }).text]]);
  const { title, repeat } = { title: "Т", repeat: undefined, ...readSettings(parsed) };
  const { problems } = compileText(parsed, { title, formats, ...(repeat && { repeat }) }, parts);
  return problems.map(
    ({ rule, file, line, column, endColumn }) =>
      `${rule === "pdf-missing-glyph" ? "" : rule} ${file}:${line}:${column}–${endColumn}`,
  );
}

function readSettings({ frontmatter }: ReturnType<typeof parseText>["text"]): {
  title?: string;
  repeat?: { of: string; as: string; title: string };
} {
  const text = frontmatter?.source.text ?? "";
  const [title, other] = [...text.matchAll(/title: (.*)/g)].map(({ 1: value = "" }) => value);
  return {
    ...(title !== undefined && { title }),
    ...(other !== undefined && { repeat: { of: "groups", as: "group", title: other } }),
  };
}

test.each([
  ["Один два ① три.", " text.mdx:1:10–11"],
  ["Первая строка\nвторая ① строка", " text.mdx:2:8–9"],
  ["1. Пункт\n   с отступом ①.", " text.mdx:2:15–16"],
  ["До **жирного ①** слова", " text.mdx:1:14–15"],
  ["&amp; &laquo; 漢", " text.mdx:1:15–16"],
  ["А \u{20000}", " text.mdx:1:3–5"],
  ["| а | ① |\n| - | - |\n| б | в |", " text.mdx:1:7–8"],
  ['<Annex id="a">Приложение ①</Annex>', " text.mdx:1:26–27"],
  ['<ApprovalMark title="ПРИНЯТО ①">Советом</ApprovalMark>', " text.mdx:1:30–31"],
  ['<Steps>\n<Step picture="chat" title="Шаг ①">x</Step>\n</Steps>', " text.mdx:2:33–34"],
  ['<Table of={x} as="y">\n<Column title="Шаг ①">x</Column>\n</Table>', " text.mdx:2:20–21"],
  ['<Table of={x} as="y">\n<Column title="а" same="①">x</Column>\n</Table>', " text.mdx:2:25–26"],
  ["---\ntitle: Т\n---\n\nСлово ①", " text.mdx:5:7–8"],
])("%j: the sign itself", (text, place) => {
  expect(places(text)).toEqual([place]);
});

test("a sign that is spelled by its number is told with its piece of the text", () => {
  expect(places("Слово &#x2460; слово")).toEqual([" text.mdx:1:1–21"]);
});

test("in a part it is told at the part", () => {
  expect(places('<Include part="p" />', "Строка\nи ①")).toEqual([" p.mdx:2:3–4"]);
});

test("titles are printed too", () => {
  const settings =
    "---\ntitle: Памятка ①\nrepeat:\n  of: groups\n  as: group\n  title: Памятка ②\n---\n\nСлово.";
  expect(places(settings)).toEqual([" text.mdx:2:8–17", " text.mdx:6:10–19"]);
});

test("where there is no PDF, fonts are no matter", () => {
  expect(places("①", "", ["html"])).toEqual([]);
});
