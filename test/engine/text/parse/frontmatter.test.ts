import matter from "gray-matter";
import { describe, expect, test, vi } from "vitest";
import { splitFrontmatter, type SplitText } from "../../../../src/engine/text/parse/frontmatter.ts";

function split(text: string): SplitText {
  return splitFrontmatter({ path: "t.mdx", text });
}

/** Rules, and where the problems stand. */
function places({ problems }: SplitText): (string | number)[][] {
  return problems.map(({ rule, line, column }) => [rule, line, column]);
}

describe("settings and text are parted", () => {
  test.each<[text: string, data: unknown, body: string]>([
    ["---\na: x\n---\nТекст\n", { a: "x" }, "\n\n\nТекст\n"],
    ["---\r\na: x\r\n---\r\nТекст\r\n", { a: "x" }, "\n\n\nТекст\r\n"],
    ["---\na: x\n---", { a: "x" }, "\n\n"],
    ["---\na: x\n---\n", { a: "x" }, "\n\n\n"],
    // Blanks after the hyphens belong to their line, and what follows it stays as it is.
    ["--- \t\na: x\n---\t \n\n  Текст", { a: "x" }, "\n\n\n\n  Текст"],
    ["---\na: x\n---\n\r\n\nТекст", { a: "x" }, "\n\n\n\r\n\nТекст"],
    ["---\na: x\n---\n---\n\n---  \n", { a: "x" }, "\n\n\n---\n\n---  \n"],
    // What only begins like the line, or is indented, does not end the settings.
    ["---\na: |\n  x\n  ---\n  y\n---\nz", { a: "x\n---\ny\n" }, "\n\n\n\n\n\nz"],
    ["---\n---a: x\n---- b: y\n---\nz", { "---a": "x", "---- b": "y" }, "\n\n\n\nz"],
    ["---\n---  a: x\n---  \nz", undefined, "\n\n\nz"],
  ])("%j", (text, data, body) => {
    const { frontmatter, ...rest } = split(text);
    expect(frontmatter?.data).toEqual(data);
    expect(rest.body).toBe(body);
  });

  test.each([
    "",
    "Текст\n---\nx",
    "----\na: x\n----\nx",
    " ---\na: x\n---",
    "\uFEFF---\na: x\n---",
  ])("%j has no settings", (text) => {
    expect(split(text)).toEqual({ frontmatter: null, body: text, problems: [] });
  });
});

describe("problems", () => {
  test.each(["---", "---\n", "---\na: x", "---\na: x\n----\n", "---\na: x\n ---\n--- x\n"])(
    "%j is not finished",
    (text) => {
      const found = split(text);
      expect(found).toMatchObject({ frontmatter: null, body: "" });
      expect(places(found)).toEqual([["text-frontmatter", 1, 1]]);
      expect(found.problems[0]?.message).toBe(
        "Настройки текста не закончены: второй строки «---» нет.",
      );
    },
  );

  test.each<[text: string, expected: (string | number)[]]>([
    ["---\na: x\n\n# примечание\na: y\n---\n", ["yaml-duplicate-key", 5, 1]],
    ["---\r\na: x\r\n\r\n\r\na: y\r\n---\r\n", ["yaml-duplicate-key", 5, 1]],
    ["---\na: x\n  b: y\n---\n", ["yaml-syntax", 3, 3]],
    ["---\na: x\n----\n---\nx", ["yaml-syntax", 3, 1]],
    ["---\n---\nx", ["yaml-empty", 1, 1]],
    ["---\n# примечание\n---\nx", ["yaml-empty", 1, 1]],
    // js-yaml, which gray-matter uses by itself, would take these.
    ["---\na: &x y\nb: *x\n---\n", ["yaml-alias", 2, 4]],
    ["---\na: !!binary eA==\n---\n", ["yaml-tag", 2, 4]],
  ])("%j", (text, expected) => {
    expect(places(split(text))[0]).toEqual(expected);
  });

  test("of one text do not depend on those read before", () => {
    const text = "---\na: x\na: y\n---\n";
    const files = ["a.mdx", "b.mdx"].map((path) => splitFrontmatter({ path, text }));
    expect(files.map(({ problems }) => problems.map(({ file }) => file))).toEqual([
      ["a.mdx"],
      ["b.mdx"],
    ]);
    expect(Reflect.get(matter, "cache")).toEqual({});
  });
});

describe("no other engine", () => {
  const code = "Object.assign(globalThis, { wasRun: true })";
  const settings = ["js", " js", "\tjavascript", "json", "coffee", "toml", "yaml", " yml\r", "=js"];

  test.each(settings)("reads settings after ---%j", (language) => {
    const evaluate = vi.spyOn(globalThis, "eval");
    const found = split(`---${language}\n${code}\n---\nx`);
    expect(evaluate).not.toHaveBeenCalled();
    evaluate.mockRestore();
    expect(globalThis).not.toHaveProperty("wasRun");
    expect(found).toMatchObject({ frontmatter: null, body: "" });
    expect(places(found)).toEqual([["text-frontmatter", 1, 4]]);
    expect(found.problems[0]?.message).toContain("настройки текста пишутся только на YAML");
  });

  test("is chosen by the settings themselves", () => {
    const text = "---\nlanguage: js\nengines: js\nexcerpt_separator: x\n---\naxb";
    expect(split(text)).toMatchObject({
      frontmatter: { data: { language: "js", engines: "js", excerpt_separator: "x" } },
      body: "\n\n\n\n\naxb",
      problems: [],
    });
  });
});

test("needs no Buffer, which browsers have not, and leaves none; one that is there stays", () => {
  const kept = Object.getOwnPropertyDescriptor(globalThis, "Buffer");
  if (!kept) throw new Error("No Buffer");
  split("---\na: x\n---\nТекст");
  expect(Object.getOwnPropertyDescriptor(globalThis, "Buffer")).toEqual(kept);
  Reflect.deleteProperty(globalThis, "Buffer");
  try {
    const { frontmatter, body } = split("---\na: x\n---\nТекст");
    const isLeft = "Buffer" in globalThis;
    expect([frontmatter?.data, body, isLeft]).toEqual([{ a: "x" }, "\n\n\nТекст", false]);
  } finally {
    Object.defineProperty(globalThis, "Buffer", kept);
  }
});

test("settings that are far too long are refused, whatever is in them", () => {
  const settings = (length: number): string =>
    `---\n#${"x".repeat(length - 11)}\na: x\n---\nТекст\n`;
  const long = split(settings(10_001));
  expect(places(long)).toEqual([["text-frontmatter", 1, 1]]);
  expect(long.problems[0]?.message).toContain("знаков в них 10001, а допустимо не больше 10000");
  const short = split(settings(10_000));
  expect(short.frontmatter?.data).toEqual({ a: "x" });
  expect(places(split(`---\n${"\n".repeat(100_000)}a: x\n---\n`))).toHaveLength(1);
});

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
  expect(split("---\ntitle: [\n---\nx").problems).toMatchObject([{ file: "t.mdx", line: 2 }]);
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
          ...{ rule: "text-frontmatter", severity: "error", file: "t.mdx" },
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
        ...{ rule: "text-frontmatter", severity: "error", file: "t.mdx" },
        ...{ line: 1, column: 1, endLine: 1, endColumn: 4 },
        message: "Настройки текста не закончены: второй строки «---» нет.",
        hint: "Поставьте строку --- между настройками и текстом.",
      },
    ],
  });
});
