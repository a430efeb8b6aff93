import { describe, expect, test } from "vitest";

import { interpret, printed } from "../interpret.ts";

function problemsOf(body: string): string[] {
  return interpret(body).problems.map(({ rule, line, message }) => `${rule} ${line} ${message}`);
}

describe("markup that some format cannot show is refused by its name", () => {
  test.each([
    ["*x*", 1, "Курсив"],
    ["`x`", 1, "Моноширинный текст"],
    ["```\nx\n```", 1, "Блок программного текста"],
    ["> x", 1, "Цитата"],
    ["![x](https://x.ru/a.png)", 1, "Рисунок"],
    ["x\n\n***", 3, "Черта"],
    ["x\\\ny", 1, "Перенос строки внутри абзаца"],
    ["### x", 1, "Заголовок ниже второго уровня"],
    ["1. x\n\n   ## y", 3, "Заголовок ниже второго уровня"],
    ["- 1. x", 1, "Нумерованный список внутри маркированного"],
  ])("%j", (body, line, name) => {
    expect(problemsOf(body)).toEqual([
      `text-unsupported ${String(line)} ${name}: в документах этого нет.`,
    ]);
  });

  test("a definition and what refers to it; a picture by reference", () => {
    const note = "Сноска: в документах этого нет.";
    expect(problemsOf("[x][y]\n\n[y]: https://x.ru")).toEqual([
      `text-unsupported 1 ${note}`,
      `text-unsupported 3 ${note}`,
    ]);
    expect(problemsOf("![x][y]\n\n[y]: https://x.ru")).toEqual([
      "text-unsupported 1 Рисунок: в документах этого нет.",
      `text-unsupported 3 ${note}`,
    ]);
  });
});

describe("marks of other programs are no text", () => {
  test.each([
    ["было ~~x y~~ стало", "Зачёркнутый текст"],
    ["слово[^1]", "Сноска"],
    ["слово[^1]\n\n[^1]: Примечание с пробелами.", "Сноска"],
    ["[слово][1]", "Сноска"],
    ["==важно==", "Выделение фоном"],
    ["++x++", "Подчёркнутый текст"],
    ["м^2^", "Верхний индекс"],
    ["H~2~O", "Нижний индекс"],
    ["$$x$$", "Формула"],
    ["[[Страница]]", "Ссылка на страницу вики"],
    ["::: warning", "Блок «:::»"],
    ["[TOC]", "Оглавление"],
    ["да :smile: нет", "Значок по имени"],
    ["- [ ] сделать", "Квадратик списка дел"],
    ["| а | б |\n| 1 | 2 |", "Таблица не получилась"],
    ["##Раздел", "Заголовок не получился"],
    ["это **важно **слово", "Звёздочки полужирного"],
    ["[сайт] (https://x.ru)", "Ссылка не получилась"],
    ["[сайт](адрес с пробелом)", "Ссылка не получилась"],
  ])("%j", (body, message) => {
    const [first] = problemsOf(body);
    expect(first).toMatch(/^text-unsupported 1 /u);
    expect(first).toContain(message);
  });

  test("what is typed as text, or taken out of force, stays", () => {
    for (const body of [
      "\\~~x\\~~ и \\[^1]",
      "с 8:00:00, a = b == c, 2 + 2, ~5 лет, [по желанию] (см. ниже)",
      "место: [_______] и ____",
      "1 * 2 * 3, C++ и C++",
      "да/нет | нет",
      "#Сферум",
    ])
      expect(problemsOf(body)).toEqual([]);
  });
});

test("only the first word of a paragraph makes it code", () => {
  expect(printed("Слово import здесь.")).toBe("Слово import здесь.");
  expect(printed("импорт export данных")).toBe("импорт export данных");
  expect(printed("important")).toBe("important");
  expect(problemsOf("export const x = 1")).toHaveLength(1);
});

describe("elements on a line of their own", () => {
  test("may be several, with blanks between them", () => {
    const { draft } = interpret(
      "<DocumentKind>ПРИКАЗ</DocumentKind>  <Executor>Петрова</Executor>",
    );
    expect(draft.children.map(({ type }) => type)).toEqual(["documentKind", "executor"]);
  });

  test("cannot stand among words", () => {
    const [problem, ...others] = problemsOf("слово <Executor>Петрова</Executor>");
    expect(problem).toContain("Элемент <Executor> стоит внутри абзаца.");
    expect(others).toEqual([]);
  });

  test("an element of a line cannot stand alone, but stands among words", () => {
    expect(printed("См. <Link to={organization.site} />")).toBe("См. ds1.example.ru");
    expect(problemsOf("<Link to={organization.site} />")).toEqual([
      "text-misplaced-element 1 Элемент <Link> стоит вне абзаца.",
    ]);
  });

  test("that stand in a line may be alone in it, with one another", () => {
    const each = '<Each of={groups} as="g" end=", " last=".">{g.name}</Each>';
    expect(printed(`${each} <If test={groups}>да</If>`)).toBe("Солнышко, Ромашка. да");
  });

  test("names that objects have from the start are no elements", () => {
    for (const name of ["constructor", "toString"])
      expect(problemsOf(`x <${name} />`)).toEqual([
        `text-unknown-element 1 Элемента <${name}> нет.`,
      ]);
    expect(problemsOf("<>x</>")).toEqual(["text-unknown-element 1 Элемента <> нет."]);
  });
});

test("what conditions leave empty is not there: a paragraph, an item, a list, a clause", () => {
  const nothing = "<If test={empty}>x</If>";
  expect(interpret(nothing).draft.children).toEqual([]);
  expect(printed(`- ${nothing}\n- есть`)).toBe("– есть");
  expect(interpret(`- ${nothing}`).draft.children).toEqual([]);
  expect(interpret(`1. ${nothing}`).draft.children).toEqual([]);
});

test("clauses are four levels deep, and no deeper", () => {
  const levels = (count: number) =>
    Array.from({ length: count }, (_, level) => `${"   ".repeat(level)}1. п`).join("\n\n");
  expect(printed(levels(4))).toBe("1. п\n1.1. п\n1.1.1. п\n1.1.1.1. п");
  expect(problemsOf(levels(5))).toEqual(["text-too-deep 9 Подпункты вложены слишком глубоко."]);
});

test("a table has no more columns than a sheet has room for, however short its rows are", () => {
  const table = (columns: number) =>
    `|${" а |".repeat(columns)}\n|${" - |".repeat(columns)}\n| б |`;
  expect(problemsOf(table(30))).toEqual([]);
  expect(problemsOf(table(31))).toEqual([
    "text-table-columns 1 В таблице больше 30 столбцов: на лист они не поместятся.",
  ]);
});

test("nor has a table that is made of a list, and none of them is a hundred times as wide", () => {
  const table = (columns: string) => `<Table of={groups} as="g">\n${columns}\n</Table>`;
  const rulesOf = (columns: string) => interpret(table(columns)).problems.map(({ rule }) => rule);
  const column = '<Column title="x">y</Column>\n';
  expect(rulesOf(column.repeat(30))).toEqual([]);
  expect(rulesOf(column.repeat(31))).toEqual(["text-table-columns"]);
  expect(rulesOf('<Column title="x" share="100">y</Column>')).toEqual([]);
  expect(rulesOf('<Column title="x" share="101">y</Column>')).toEqual(["text-table-columns"]);
  expect(printed(table(`{/* не столбец */}\n${column}`))).toBe("x\ny\ny");
});

test("a heading is no clause, and the second level is the last", () => {
  expect(interpret("# А\n\n## Б").draft.children.map(({ type }) => type)).toEqual([
    ...["heading", "section"],
  ]);
  expect(problemsOf("- # А")).toHaveLength(1);
});
