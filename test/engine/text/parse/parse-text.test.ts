import { expect, test } from "vitest";
import { parseTexts } from "../../../../src/engine/text/parse/parse-text.ts";

test("texts that are parsed beforehand are those without mistakes", () => {
  const roots = parseTexts([
    { path: "good.mdx", text: "Текст" },
    { path: "bad.mdx", text: "<<x" },
  ]);
  expect([...roots.keys()]).toEqual(["good.mdx"]);
  expect(roots.get("good.mdx")?.children).toMatchObject([{ type: "paragraph" }]);
});
