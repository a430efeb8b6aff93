import { expect, test } from "vitest";
import { parseText, parseTexts, type Roots } from "../../../../src/engine/text/parse/parse-text.ts";

test("texts that are parsed beforehand are those without mistakes", () => {
  const roots = parseTexts([
    { path: "good.mdx", text: "Текст" },
    { path: "bad.mdx", text: "<<x" },
  ]);
  expect([...roots.keys()]).toEqual(["good.mdx"]);
  expect(roots.get("good.mdx")?.children).toMatchObject([{ type: "paragraph" }]);
});

test("a text in another encoding is told as that alone, and says nothing", () => {
  const { text, problems } = parseText({ path: "a.mdx", text: "\uFFFD{\uFFFD".repeat(9) });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain("UTF-8");
  expect(text).toMatchObject({ frontmatter: null, body: "", root: { children: [] } });
});

test("what was parsed beforehand, or last, is not parsed again; mistakes are found each time", () => {
  const [one, other] = ["Одно и то же", "Иное"].map((text) => parseText({ path: "a.mdx", text }));
  const known: Roots = new Map([["b.mdx", { type: "root", children: [] }]]);
  expect(parseText({ path: "b.mdx", text: "Любое" }, known).text.root).toBe(known.get("b.mdx"));
  const again = parseText({ path: "c.mdx", text: "Одно и то же" }, known);
  expect(again.text.root).toBe(one?.text.root);
  expect(again.text.root).not.toBe(other?.text.root);
  const wrong = [1, 2].map(() => parseText({ path: "a.mdx", text: "Текст <<" }).problems.length);
  expect(wrong).toEqual([1, 1]);
});

test("no more than the last hundred texts are remembered", () => {
  const parse = (text: string) => parseText({ path: "a.mdx", text }).text.root;
  const first = parse("Первый");
  for (let index = 0; index < 99; index++) parse(`Текст ${index}`);
  expect(parse("Первый")).toBe(first);
  parse("Ещё один");
  expect(parse("Первый")).not.toBe(first);
});
