import { expect, test } from "vitest";

import { compileText } from "../../../../src/engine/text/compile/compile-text.ts";
import type { Context } from "../../../../src/engine/text/render/context.ts";
import { clausesIn } from "../../../../src/engine/text/render/find-clause.ts";
import { interpretText } from "../../../../src/engine/text/render/interpret-text.ts";
import { parseText } from "../../../../src/engine/text/parse/parse-text.ts";
import { numberTree } from "../../../../src/engine/tree/number-tree.ts";
import { plainText } from "../../../../src/engine/tree/plain-text.ts";
import { interpret } from "../interpret.ts";

const regulation = `## <Label id="general" />Общее

1. <Label id="first" />Первый.

   1. <Label id="inner" />вложенный.

Абзац.

<Annex id="annex-list" />

Перечень.

<Annex id="annex-form" />

Форма.
`;
const clauses = clausesIn(numberTree(interpret(regulation).draft));

/** A text met with the clauses of another document. */
function meet(body: string, clausesOf: Context["clausesOf"]) {
  const { text } = compileText(
    parseText({ path: "a.mdx", text: body }).text,
    { title: "т" },
    new Map(),
  );
  if (!text) throw new Error("No text");
  return interpretText(text, {
    ...{ scope: {}, isRepeated: false, setType: (value: string) => value, clausesOf },
    properties: {
      ...{ kind: "k", author: "А", layout: "regulation", audience: "public", date: "2024-08-30" },
    },
  });
}

test("sections, clauses and annexes are found at any depth, by label", () => {
  expect([...clauses].map(([label, { type, number }]) => [label, type, number])).toEqual([
    ["general", "section", "1"],
    ["first", "clause", "1.1"],
    ["inner", "clause", "1.1.1"],
    ["annex-list", "annexMark", "1"],
    ["annex-form", "annexMark", "2"],
  ]);
});

test("a reference into another document is the number there", () => {
  const body =
    'см. пункт <Ref to="inner" in="regulation" /> и раздел <Ref to="general" in="regulation" />';
  const { draft, isWhole, problems } = meet(body, () => clauses);
  expect(plainText(numberTree(draft))).toBe("см. пункт\u00A01.1.1 и раздел\u00A01");
  expect([isWhole, problems]).toEqual([true, []]);
  // Where both are published side by side, it leads there.
  expect(JSON.stringify(draft)).toContain(
    '{"type":"citation","kind":"regulation","label":"inner","number":"1.1.1"}',
  );
});

test("an annex of another document has its number, and no words to quote", () => {
  const { draft, problems } = meet('№ <Ref to="annex-list" in="regulation" />', () => clauses);
  expect([plainText(numberTree(draft)), problems]).toEqual(["№\u00A01", []]);
  const quoted = meet('как сказано: <Quote clause="annex-list" in="regulation" />', () => clauses);
  expect(quoted.problems.map(({ rule }) => rule)).toEqual(["text-unknown-label"]);
  expect(quoted.problems[0]?.message).toContain("приложения");
});

test("a label that the document does not have is told, with what may be meant", () => {
  const { problems } = meet('см. <Ref to="frst" in="regulation" />', () => clauses);
  expect(problems).toMatchObject([
    {
      ...{ rule: "text-unknown-label", line: 1, column: 5 },
      message: "Ссылка ведёт на метку «frst», а такой в документе «regulation» нет.",
      hint: "Возможно, вы имели в виду «first».",
    },
  ]);
});

test("of a document with mistakes of its own nothing is told here, but the text is not whole", () => {
  const { isWhole, problems } = meet('см. <Ref to="x" in="regulation" />', () => "broken");
  expect([isWhole, problems]).toEqual([false, []]);
});

test("a document that is not there is told, with what to do", () => {
  const { isWhole, problems } = meet('см. <Ref to="x" in="regulation" />', () => null);
  expect(isWhole).toBe(true);
  expect(problems).toMatchObject([
    {
      rule: "text-unknown-document",
      hint: "Опишите его в documents.yaml, а если он описан, сначала исправьте ошибки в нём самом.",
    },
  ]);
});

test("a quotation needs the clause and the document", () => {
  for (const body of ['x <Quote clause="a" />', 'x <Quote in="regulation" />'])
    expect(interpret(body).problems.map(({ rule }) => rule)).toEqual(["text-missing-attribute"]);
});
