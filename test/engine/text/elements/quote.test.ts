import { expect, test } from "vitest";

import { compileText } from "../../../../src/engine/text/compile/compile-text.ts";
import { interpretText } from "../../../../src/engine/text/render/interpret-text.ts";
import { parseText } from "../../../../src/engine/text/parse/parse-text.ts";
import { numberTree } from "../../../../src/engine/tree/number-tree.ts";
import { plainText } from "../../../../src/engine/tree/plain-text.ts";
import type { Clause, Inline } from "../../../../src/engine/tree/types.ts";

const properties = {
  kind: "sheet",
  author: "МДОУ",
  layout: "regulation",
  audience: "public",
  date: "2024-08-30",
} as const;

const text = (value: string): Inline<string> => ({ type: "text", value });

/** What is printed of «Он должен <Quote />!» where the clause is this. */
function quote(children: Clause<string>["children"], body = ""): string {
  const source = 'Он должен <Quote clause="duty" in="regulation" />!';
  const parsed = parseText({ path: "documents/sheet.mdx", text: body || source });
  const compiled = compileText(parsed.text, { title: "Памятка" }, new Map());
  if (!compiled.text) throw new Error(JSON.stringify(compiled.problems));
  const clause: Clause<string> = { type: "clause", label: "duty", number: "1", children };
  const { draft, problems } = interpretText(compiled.text, {
    ...{ scope: {}, isRepeated: false, properties, setType: (value) => value },
    clausesOf: (kind) => (kind === "regulation" ? new Map([["duty", clause]]) : null),
  });
  expect(problems).toEqual([]);
  return plainText(numberTree(draft));
}

function paragraph(...children: Inline<string>[]): Clause<string>["children"][number] {
  return { type: "paragraph", children };
}

test.each([
  ["хранить пароль;", "хранить пароль"],
  ["хранить пароль:", "хранить пароль"],
  ["хранить пароль.", "хранить пароль"],
  ["хранить пароль,", "хранить пароль"],
  ["хранить пароль", "хранить пароль"],
  ["хранить, беречь", "хранить, беречь"],
  ["хранить пароль!", "хранить пароль!"],
  ["хранить пароль?", "хранить пароль?"],
  ["хранить пароль (ключ)", "хранить пароль (ключ)"],
  ["хранить и т. д..", "хранить и т. д."],
])("«%s» is quoted as «%s»", (words, quoted) => {
  expect(quote([paragraph(text(words))])).toBe(`Он должен ${quoted}!`);
});

test("only the last words lose their mark; a reference is the number that it was", () => {
  const reference: Inline<string> = { type: "reference", label: "rules", number: "2.3" };
  expect(
    quote([paragraph(text("знать: пункт "), reference, text(".")), paragraph(text("Ещё"))]),
  ).toBe("Он должен знать: пункт\u00A02.3!");
  const strong: Inline<string> = {
    type: "strong",
    children: [text("пункт "), reference, text(".")],
  };
  expect(quote([paragraph(text("знать "), strong)])).toBe("Он должен знать пункт\u00A02.3.!");
});

test("a clause that does not begin with words gives none", () => {
  expect(quote([{ type: "bulletList", items: [[paragraph(text("а;"))]] }])).toBe("Он должен !");
  expect(quote([])).toBe("Он должен !");
});

test("its number is cited as it is there", () => {
  const body = 'См. пункт <Ref to="duty" in="regulation" />.';
  expect(quote([paragraph(text("хранить"))], body)).toBe("См. пункт\u00A01.");
});
