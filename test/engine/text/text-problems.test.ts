import { describe, expect, test } from "vitest";

import type { Problem } from "../../../src/engine/problem.ts";
import { parseText } from "../../../src/engine/text/parse/parse-text.ts";
import { interpret } from "./interpret.ts";

type Expected = [
  rule: string,
  line: number,
  column: number,
  endColumn: number,
  message: string,
  hint: string,
];

function found(body: string, options?: Parameters<typeof interpret>[1]): Expected[] {
  return interpret(body, options).problems.map(row);
}

function row({ rule, line, column, endColumn, message, hint }: Problem): Expected {
  return [rule, line, column, endColumn ?? 0, message, hint ?? ""];
}

describe("mistakes in a text", () => {
  test.each<[name: string, body: string, expected: Expected]>([
    [
      "a misspelt end of a path",
      "1. Акт {organization.name.shrt}.",
      [
        "text-unknown-path",
        1,
        8,
        32,
        "Нет значения «organization.name.shrt»: имя «shrt» неизвестно.",
        "Возможно, вы имели в виду «short».",
      ],
    ],
    [
      "a misspelt root",
      "\nАкт {orgnization.name}.",
      [
        "text-unknown-path",
        2,
        5,
        23,
        "Нет значения «orgnization.name»: имя «orgnization» неизвестно.",
        "Возможно, вы имели в виду «organization».",
      ],
    ],
    [
      "a prototype's property",
      "{organization.constructor}",
      [
        "text-unknown-path",
        1,
        1,
        27,
        "Нет значения «organization.constructor»: имя «constructor» неизвестно.",
        "Допустимо: «name», «site», «email», «isSchool», «phones».",
      ],
    ],
    [
      "code",
      "Текст {process.exit()}.",
      [
        "text-not-a-path",
        1,
        7,
        23,
        "В фигурных скобках стоит «process.exit()», а может стоять только имя значения.",
        "Например: {organization.email}. Вычислений и программ в текстах нет.",
      ],
    ],
    [
      "an import",
      'import fs from "node:fs"',
      [
        "text-code",
        1,
        1,
        25,
        "Строка начинается с import или export: программ в текстах нет.",
        'Уберите эту строку. Общий кусок текста подключают так: <Include part="имя" />',
      ],
    ],
    [
      "an internal value in a public text",
      "Телефон {head.personalMobile}",
      [
        "text-internal-value",
        1,
        9,
        30,
        "Значение «head.personalMobile» — для внутреннего пользования, а документ публичный.",
        "Уберите его из текста или поставьте в настройках документа audience: internal.",
      ],
    ],
    [
      "an absent value",
      "{edition.approval.number}",
      [
        "text-absent-value",
        1,
        1,
        26,
        "Значение «edition.approval.number» не заполнено, печатать нечего. Организация: МДОУ.",
        "Заполните его в данных или напишите <If test={edition.approval.number}>…</If>.",
      ],
    ],
    [
      "an object",
      "{organization.name}",
      [
        "text-not-printable",
        1,
        1,
        20,
        "Значение «organization.name» — не текст и не число.",
        "Уточните, что именно напечатать: {organization.name.short}.",
      ],
    ],
    [
      "a list",
      "{groups}",
      [
        "text-not-printable",
        1,
        1,
        9,
        "Значение «groups» — не текст и не число.",
        "Список печатают через <Each>, условие проверяют через <If>.",
      ],
    ],
    [
      "an unclosed element",
      "Начало\n\n<If test={organization.isSchool}>\n\nтекст\n",
      [
        "text-syntax",
        3,
        1,
        34,
        "Элемент <If> открыт и не закрыт.",
        "Добавьте </If> или, если внутри ничего нет, напишите <If />.",
      ],
    ],
    [
      "elements closed crosswise",
      "<If test={groups}>\n\nx\n\n</Unless>\n",
      [
        "text-syntax",
        5,
        1,
        10,
        "Закрывается </Unless>, а открыт другой элемент.",
        "Закрывайте элементы в обратном порядке: последний открытый закрывается первым.",
      ],
    ],
    [
      "an element closed but not opened",
      "текст </If>",
      [
        "text-syntax",
        1,
        8,
        9,
        "Закрывается элемент, который не был открыт.",
        "Уберите закрывающий элемент или добавьте открывающий выше.",
      ],
    ],
    [
      "an unclosed brace",
      "Первая строка\n\nАкт {organization.name и дальше",
      [
        "text-syntax",
        3,
        5,
        6,
        "Фигурная скобка «{» открыта и не закрыта.",
        "Закройте её: {organization.email}. Сама скобка в тексте пишется так: \\{",
      ],
    ],
    [
      "an HTML comment",
      "a <!-- b -->",
      [
        "text-syntax",
        1,
        4,
        0,
        "Непонятная запись после знака «<».",
        "Знак «меньше» в тексте пишется так: \\<. Примечание для себя: {/* текст */}. Ссылка: [текст](https://адрес).",
      ],
    ],
    [
      "an unknown element",
      "<Sigature of={head} />",
      [
        "text-unknown-element",
        1,
        1,
        23,
        "Элемента <Sigature> нет.",
        "Возможно, вы имели в виду «Signature».",
      ],
    ],
    [
      "an unknown attribute",
      "<Signature of={head} elctronic={edition.signature} />",
      [
        "text-unknown-attribute",
        1,
        22,
        51,
        "У элемента <Signature> нет свойства «elctronic».",
        "Возможно, вы имели в виду «electronic».",
      ],
    ],
    [
      "a spread attribute",
      "<Signature of={head} {...edition} />",
      [
        "text-unknown-attribute",
        1,
        22,
        34,
        "У элемента <Signature> нет свойства «{...edition}».",
        "Допустимо: «of», «electronic».",
      ],
    ],
    [
      "a missing attribute",
      "x <If>y</If>",
      [
        "text-missing-attribute",
        1,
        3,
        13,
        "У элемента <If> не указано свойство «test».",
        "Добавьте: test={имя.значения}",
      ],
    ],
    [
      "an attribute in quotes that takes a path",
      '<If test="organization">x</If> y',
      [
        "text-attribute-value",
        1,
        5,
        24,
        "Свойство «test» элемента <If> записано не так.",
        "Нужно: test={имя.значения}",
      ],
    ],
    [
      "an element out of place",
      'Текст <Include part="x" />',
      [
        "text-misplaced-element",
        1,
        7,
        27,
        "Элемент <Include> стоит внутри абзаца.",
        "Поставьте его на отдельную строку, между пустыми строками.",
      ],
    ],
    [
      "a part that is not there",
      '<Include part="dutes" />',
      [
        "text-unknown-part",
        1,
        1,
        25,
        "Части «dutes» нет в папке parts.",
        "Возможно, вы имели в виду «duties».",
      ],
    ],
    [
      "a loop over what is not a list",
      '<Each of={organization.name} as="x">\n\n{x}\n\n</Each>',
      [
        "text-not-a-list",
        1,
        1,
        8,
        "В свойстве of элемента <Each> стоит не список.",
        'Нужен список, например: <Each of={groups} as="item">.',
      ],
    ],
    [
      "a loop's name that hides data",
      '<Each of={groups} as="head">{head.name}</Each> x',
      [
        "text-name-taken",
        1,
        1,
        47,
        "Имя «head» уже занято.",
        "Дайте в свойстве as другое имя, которого среди данных нет.",
      ],
    ],
    [
      "a reference to nothing",
      '1. <Label id="first" />См. <Ref to="frst" />.',
      [
        "text-unknown-label",
        1,
        28,
        45,
        "Ссылка ведёт на метку «frst», а такой в документе нет.",
        "Возможно, вы имели в виду «first».",
      ],
    ],
    [
      "one label twice",
      '1. <Label id="a" />x\n1. <Label id="a" />y',
      [
        "text-duplicate-label",
        2,
        4,
        20,
        "Метка «a» уже стоит в строке 1 файла documents/test.mdx.",
        "Дайте одному из двух мест другую метку.",
      ],
    ],
    [
      "a label outside of clauses",
      'x <Label id="a" />',
      [
        "text-misplaced-label",
        1,
        3,
        19,
        "Метка стоит вне раздела и вне пункта.",
        "Поставьте метку в начало пункта или заголовка раздела, одну на каждый.",
      ],
    ],
    [
      "a label in Cyrillic",
      '1. <Label id="общие" />x',
      [
        "text-label-syntax",
        1,
        4,
        24,
        "Метка «общие» записана не так.",
        "Метка — строчные латинские буквы, цифры и дефисы: administrator-duties.",
      ],
    ],
    [
      "a year that begins a line",
      "1986. год основания",
      [
        "text-list-start",
        1,
        1,
        20,
        "Пункт начинается с «1986.», хотя номера ставит программа.",
        "Начните пункт с «1.»; если это год или число в тексте, напишите «1986\\. год».",
      ],
    ],
    [
      "numbers inside bullets",
      "- пункт\n\n  1. внутри",
      [
        "text-unsupported",
        3,
        3,
        12,
        "Нумерованный список внутри маркированного: в документах этого нет.",
        "Есть заголовки # и ##, пункты «1.», перечни «-», таблицы, **полужирный** и [ссылки](https://…).",
      ],
    ],
    [
      "clauses too deep",
      "1. a\n   1. b\n      1. c\n         1. d\n            1. e",
      [
        "text-too-deep",
        5,
        13,
        17,
        "Подпункты вложены слишком глубоко.",
        "Больше четырёх уровней не бывает: сделайте перечень с дефисами или новый пункт.",
      ],
    ],
    [
      "a link that runs code",
      "[x](javascript:alert(1))",
      [
        "text-link-scheme",
        1,
        1,
        25,
        "Адрес ссылки «javascript:alert(1)» не разрешён.",
        "Ссылка — это https:// или http:// и адрес, mailto: и один адрес почты или tel: и номер.",
      ],
    ],
    [
      "a clause that begins with a list",
      "1. - пункт",
      [
        "text-clause-start",
        1,
        1,
        11,
        "Пункт начинается не с текста.",
        "Сначала напишите текст пункта, затем подпункты, перечень или таблицу.",
      ],
    ],
    [
      "a signature of what is not a person",
      "<Signature of={organization} />",
      [
        "text-not-a-person",
        1,
        1,
        32,
        "В свойстве of элемента <Signature> стоит не человек.",
        "Нужен человек с должностью, например: <Signature of={head} />.",
      ],
    ],
  ])("%s", (_name, body, expected) => {
    expect(found(body, { parts: { duties: "x" } })).toEqual([expected]);
  });

  test("a part that includes itself, shown in the part", () => {
    const parts = { a: 'x\n\n<Include part="b" />', b: '<Include part="a" />' };
    expect(interpret('<Include part="a" />', { parts }).problems).toEqual([
      {
        rule: "text-include-cycle",
        severity: "error",
        message: "Часть «a» включает саму себя: a → b → a.",
        hint: "Уберите одно из включений: круг должен разорваться.",
        file: "parts/b.mdx",
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 21,
      },
    ]);
  });

  test("all are collected, and one in a loop is told once", () => {
    const body = '{a}\n\n{b}\n\n<Each of={groups} as="g">\n\n{g.nam}\n\n</Each>\n';
    expect(found(body).map(([rule, line]) => [rule, line])).toEqual([
      ["text-unknown-path", 1],
      ["text-unknown-path", 3],
      ["text-unknown-path", 7],
    ]);
  });

  test("a text is looked over in the branch too that these data do not take", () => {
    const body = "<If test={empty}>\n\n{a + b} <Nothing />\n\n</If>\n\n{edition.approval.nmae}";
    expect(found(body).map(([rule, line]) => [rule, line])).toEqual([
      ["text-not-a-path", 3],
      ["text-unknown-element", 3],
    ]);
    const data = "<If test={empty}>\n\n{oops}\n\n</If>";
    expect(found(data)).toEqual([]);
  });

  test("a title with what is no path", () => {
    expect(found("x", { title: "О {a + b}" }).map(([rule, line]) => [rule, line])).toEqual([
      ["text-not-a-path", 1],
    ]);
  });

  test("a place counts the lines of the frontmatter", () => {
    expect(found("---\ntitle: x\n---\n\n{oops}").map(([rule, line]) => [rule, line])).toEqual([
      ["text-unknown-path", 5],
    ]);
  });
});

describe("a file that is no text", () => {
  test("a character that DOCX cannot hold", () => {
    const { problems } = parseText({ path: "t.mdx", text: "Раз\nдва\u0001" });
    expect(problems).toMatchObject([
      { rule: "control-character", file: "t.mdx", line: 2, column: 4, endColumn: 5 },
    ]);
  });

  test("another encoding", () => {
    const { problems } = parseText({ path: "t.mdx", text: "\uFFFD\uFFFD {oops" });
    expect(problems).toMatchObject([{ rule: "encoding", file: "t.mdx", line: 1, column: 1 }]);
  });
});

describe("frontmatter", () => {
  test("is never run as code", () => {
    const { problems } = parseText({ path: "t.mdx", text: "---js\nprocess.exit(1)\n---\nx" });
    expect(problems).toMatchObject([
      { rule: "text-frontmatter", line: 1, column: 4, endColumn: 6 },
    ]);
  });

  test("without an end is told as that", () => {
    const { problems } = parseText({ path: "t.mdx", text: "---\ntitle: x\n\n----\n\nx --- y" });
    expect(problems).toMatchObject([
      {
        rule: "text-frontmatter",
        line: 1,
        column: 1,
        endColumn: 4,
        message: "Настройки текста не закончены: второй строки «---» нет.",
      },
    ]);
  });

  test.each(["\n", "\r\n"])("ends with its line of hyphens, whatever blanks follow %j", (end) => {
    const lines = ["---", "title: x", "---  ", "", "Текст", "", "---", "", "{oops}"];
    const { text, problems } = parseText({ path: "t.mdx", text: lines.join(end) });
    expect(problems).toEqual([]);
    expect(text.frontmatter?.data).toEqual({ title: "x" });
    expect(text.root.children.map(({ type, position }) => [type, position?.start.line])).toEqual([
      ["paragraph", 5],
      ["thematicBreak", 7],
      ["mdxFlowExpression", 9],
    ]);
  });

  test("is read by the same YAML parser as data, with the same places", () => {
    const { problems } = parseText({ path: "t.mdx", text: "---\ntitle: x\ntitle: y\n---\nx" });
    expect(problems).toMatchObject([{ rule: "yaml-duplicate-key", file: "t.mdx", line: 3 }]);
  });
});

test("an element that is not closed is told where it stands, however far down and right", () => {
  const body = `${"а\n\n".repeat(6)}Садик открыт <If test={head}>слово`;
  expect(interpret(body).problems).toMatchObject([
    { rule: "text-syntax", line: 13, column: 14, endLine: 13, endColumn: 30 },
  ]);
});
