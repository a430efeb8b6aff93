import { describe, expect, test } from "vitest";

import { splitFrontmatter } from "../../../../src/engine/text/parse/frontmatter.ts";
import { parseTexts } from "../../../../src/engine/text/parse/parse-text.ts";

const split = (text: string) => splitFrontmatter({ path: "a.mdx", text });

test("a text without settings is all body", () => {
  for (const text of ["Текст", "", "Текст\n---\nещё", "x --- y", "----\nx"])
    expect(split(text)).toEqual({ frontmatter: null, body: text, problems: [] });
});

test("settings are taken out, and lines keep their numbers", () => {
  const { frontmatter, body, problems } = split(
    "---\ntitle: т\nlayout: order\n---\n\nТекст\n---\n",
  );
  expect(problems).toEqual([]);
  expect(frontmatter?.data).toEqual({ title: "т", layout: "order" });
  expect(body).toBe("\n\n\n\n\nТекст\n---\n");
});

test("settings that cannot be read are told at their line", () => {
  expect(split("---\ntitle: [\n---\nx").problems).toMatchObject([{ file: "a.mdx", line: 2 }]);
});

describe("three hyphens with something behind them", () => {
  test.each([
    ["---js", 6],
    ["--- js  ", 7],
    ["---\tjs", 7],
  ])("%j", (first, endColumn) => {
    expect(split(`${first}\nx\n---\ny`)).toEqual({
      frontmatter: null,
      body: "",
      problems: [
        {
          ...{ rule: "text-frontmatter", severity: "error", file: "a.mdx" },
          ...{ line: 1, column: 4, endLine: 1, endColumn },
          message:
            "После «---» в первой строке стоит лишнее: настройки текста пишутся только на YAML.",
          hint: "Оставьте в первой строке только три дефиса: ---",
        },
      ],
    });
  });
});

test("settings without an end", () => {
  expect(split("---\ntitle: т")).toEqual({
    frontmatter: null,
    body: "",
    problems: [
      {
        ...{ rule: "text-frontmatter", severity: "error", file: "a.mdx" },
        ...{ line: 1, column: 1, endLine: 1, endColumn: 4 },
        message: "Настройки текста не закончены: второй строки «---» нет.",
        hint: "Поставьте строку --- между настройками и текстом.",
      },
    ],
  });
});

test("texts that are parsed beforehand are those without mistakes", () => {
  const roots = parseTexts([
    { path: "good.mdx", text: "Текст" },
    { path: "bad.mdx", text: "<<x" },
  ]);
  expect([...roots.keys()]).toEqual(["good.mdx"]);
  expect(roots.get("good.mdx")?.children).toMatchObject([{ type: "paragraph" }]);
});
