import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";

import { findDeepNode, findExcess } from "../../../src/engine/text/parse/limits.ts";
import { costOf, spend } from "../../../src/engine/text/render/budget.ts";
import { interpret } from "./interpret.ts";

/** The rules that a text breaks, each once. */
function rulesOf(body: string, options?: Parameters<typeof interpret>[1]): string[] {
  return [...new Set(interpret(body, options).problems.map(({ rule }) => rule))];
}

describe("to the letter", () => {
  const file = { path: "a.mdx" };
  /** The line and the rule of what is too much; null for what is not. */
  const found = (body: string): string | null => {
    const problem = findExcess(file, body);
    return problem && `${problem.line} ${problem.rule}`;
  };
  const deep = "text-too-deep";

  test("two hundred thousand characters", () => {
    const lines = "а\n\n".repeat(66_666);
    expect(found(`${lines}аа`)).toBeNull();
    expect(found(`${lines}ааа`)).toBe("1 text-too-large");
    expect(findExcess(file, `${lines}ааа`)?.message).toContain("знаков в нём 200001, а допустимо");
  });

  test("twenty thousand characters without an empty line, told where they begin", () => {
    expect(found(`а\n\n${"б".repeat(19_999)}\n \nв`)).toBeNull();
    expect(found(`а\n\n${"б".repeat(20_000)}`)).toBe("3 text-too-large");
    expect(found(`а\n\nб\nв\n${"г".repeat(19_994)}`)).toBeNull();
    expect(found(`а\n \nб\nв\n${"г".repeat(19_996)}`)).toBe("3 text-too-large");
  });

  test.each([
    [`${" ".repeat(100)}слово`, null],
    [`${" ".repeat(101)}слово`, `2 ${deep}`],
    [`${"> ".repeat(50)}слово`, null],
    [`${"1. ".repeat(34)}слово`, `2 ${deep}`],
    ["* - + ".repeat(17), `2 ${deep}`],
    ["- ".repeat(51), `2 ${deep}`],
    ["- ".repeat(50), null],
    ["-  ".repeat(34), `2 ${deep}`],
    ["-".repeat(200), null],
    [" ".repeat(200), null],
  ])("a hundred blanks and marks before a word: %j", (line, told) => {
    expect(found(`Текст\n${line}`)).toBe(told);
  });

  test.each([
    ["<If>".repeat(60), null],
    [`а\n${"<If>\n".repeat(61)}`, `62 ${deep}`],
    ["<>".repeat(61), `1 ${deep}`],
    ["<a />".repeat(100), null],
    ["<a></a>".repeat(100), null],
    ["5 < 7 ".repeat(100), null],
    [`${"</a>".repeat(9)}${"<a>".repeat(60)}`, null],
    [`${"</a>".repeat(9)}${"<a>".repeat(61)}`, `1 ${deep}`],
  ])("sixty elements in one another: %j", (body, told) => {
    expect(found(body)).toBe(told);
  });

  test("sixty pieces of Markdown in one another, told where the last of them stands", () => {
    const nest = (depth: number): Nodes => {
      const start = { line: depth, column: 1 };
      return { type: "blockquote", children: [], position: { start, end: start } };
    };
    const tree = (depth: number): Nodes => {
      let node = nest(depth);
      for (let at = depth - 1; at >= 0; at--) {
        const outer = nest(at);
        if (outer.type === "blockquote" && node.type === "blockquote") outer.children = [node];
        node = outer;
      }
      return node;
    };
    expect(findDeepNode(tree(60), file)).toBeNull();
    expect(findDeepNode(tree(61), file)).toMatchObject({ rule: deep, line: 61 });
  });
});

test("a document may say a quarter of a million nodes and hundreds of characters", () => {
  const findings = {
    ...{ problems: [], labels: new Map(), references: [], missing: [], forms: [] },
    ...{ spent: 0, isWhole: true },
  };
  expect([249_999, 1, 1, 0].map((amount) => spend({ findings }, amount))).toEqual([
    ...[true, true, false, false],
  ]);
  expect([costOf(""), costOf("а".repeat(100))]).toEqual([1, 2]);
});

describe("what is longer or deeper than any document is refused, whatever is in it", () => {
  test.each([
    ["letters", "а".repeat(300_000), "text-too-large"],
    ["lines", "а\n\n".repeat(100_000), "text-too-large"],
    ["one paragraph", "а**b".repeat(20_000), "text-too-large"],
    ["links without an end", "[a](".repeat(20_000), "text-too-large"],
    ["a list without empty lines", "- а\n".repeat(20_000), "text-too-large"],
    ["quotations in quotations", "> ".repeat(5_000), "text-too-deep"],
    ["bullets on one line", "- ".repeat(5_000), "text-too-deep"],
    [
      "bullets in bullets",
      Array.from({ length: 300 }, (_, index) => `${"  ".repeat(index)}- x`).join("\n\n"),
      "text-too-deep",
    ],
    ["elements", `${"<If test={head}>".repeat(1500)}x${"</If>".repeat(1500)}`, "text-too-large"],
    [
      "elements on lines of their own",
      `${"<If test={head}>\n\n".repeat(500)}x\n\n${"</If>\n\n".repeat(500)}`,
      "text-too-deep",
    ],
    ["elements without an end", "<If test={head}>\n\n".repeat(500), "text-too-deep"],
    ["bold in bold", `${"**a ".repeat(200)}${"b** ".repeat(200)}`, "text-too-deep"],
  ])("%s", (_, body, rule) => {
    expect(rulesOf(body)).toEqual([rule]);
  });
});

test("loops in loops say no more than a document can hold", () => {
  const depth = 20;
  const names = Array.from({ length: depth }, (_, index) => `n${index}`);
  const body = names.reduceRight(
    (inside, name) => `<Each of={three} as="${name}">${inside}</Each>`,
    "текст",
  );
  expect(rulesOf(`x ${body}`)).toEqual(["text-too-large"]);
  const table = '<Table of={three} as="row1"><Column title="А">x</Column></Table>\n\n';
  const tables = names
    .slice(0, 14)
    .reduceRight((inside, name) => `<Each of={three} as="${name}">\n\n${inside}</Each>\n\n`, table);
  expect(rulesOf(tables)).toEqual(["text-too-large"]);
});

test("parts that include parts twice do not double without end", () => {
  const parts = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => {
      const next = `<Include part="p${index + 1}" />\n\n`;
      return [`p${index}`, index === 29 ? "конец" : next.repeat(2)];
    }),
  );
  expect(rulesOf('<Include part="p0" />', { parts })).toEqual(["text-too-large"]);
});

describe("blank rows are a small whole number", () => {
  const table = (blank: string): string =>
    `<Table of={groups} as="group" blank="${blank}"><Column title="А">x</Column></Table>`;

  test.each(["5000000000", "1000000000", "201", "two", "-5", "1.5", "1e2", "", " ", "Infinity"])(
    "not «%s»",
    (blank) => {
      expect(rulesOf(table(blank))).toEqual(["text-attribute-value"]);
    },
  );

  test.each(["0", "1", "200"])("%s", (blank) => {
    expect(rulesOf(table(blank))).toEqual([]);
  });
});

test.each(["Infinity", "1e9", "101", "-1", "0"])("a column has no share of %s", (share) => {
  const body = `<Table of={groups} as="g"><Column title="А" share="${share}">x</Column></Table>`;
  expect(rulesOf(body)).toEqual(["text-table-columns"]);
});

test("a table has no more columns than a sheet can hold", () => {
  const markdown = ["|", "|", "|"].map(
    (bar, index) => bar + (index === 1 ? "-|" : "a|").repeat(31),
  );
  expect(rulesOf(markdown.join("\n"))).toEqual(["text-table-columns"]);
  const columns = '<Column title="А">x</Column>'.repeat(31);
  expect(rulesOf(`<Table of={groups} as="g">${columns}</Table>`)).toEqual(["text-table-columns"]);
});

test.each([
  ['1. Пункт.\n\n   <Annex id="a">Приложение</Annex>', "text-misplaced-element"],
  ['- Строка.\n\n  <Annex id="a">Приложение</Annex>', "text-misplaced-element"],
  [
    '1. Пункт.\n\n   <If test={head}>\n\n   <Annex id="a">П</Annex>\n\n   </If>',
    "text-misplaced-element",
  ],
  ["- ## Раздел", "text-unsupported"],
  ["- Строка.\n\n  # Заголовок", "text-unsupported"],
])("what begins a page or a section stands in no clause and in no list: %s", (body, rule) => {
  expect(rulesOf(body)).toEqual([rule]);
});

describe("a letter goes to one address", () => {
  test.each([
    "a@b.example\nBcc: evil@e.example",
    "a@b.example, evil@e.example",
    "a@b.example?bcc=evil@e.example",
    "x?bcc=evil@e.example",
    "Имя <a@b.example>",
    "",
    "{organization.site}",
  ])("not to %j", (to) => {
    const { problems } = interpret("Здравствуйте!", { to });
    expect(problems.map(({ rule }) => rule)).toEqual(["text-recipient"]);
  });

  test("what stands there is told in one line, not all of it, and no more than once", () => {
    const to = `a@b.example,\n\n${"в".repeat(90)}`;
    expect(interpret("x", { to }).problems[0]?.message).toBe(
      `Письму нужен один адрес электронной почты, а здесь «a@b.example, ${"в".repeat(46)}».`,
    );
    const { problems } = interpret("x", { to: "{organization.nobody}" });
    expect(problems.map(({ rule }) => rule)).toEqual(["text-unknown-path"]);
  });

  test("of the data, or typed", () => {
    expect(interpret("x", { to: "{organization.email}" }).problems).toEqual([]);
    expect(interpret("x", { to: "a@b.example" }).problems).toEqual([]);
  });
});
