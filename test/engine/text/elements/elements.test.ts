import { describe, expect, test } from "vitest";

import { compileText } from "../../../../src/engine/text/compile/compile-text.ts";
import { interpretText } from "../../../../src/engine/text/render/interpret-text.ts";
import { parseText } from "../../../../src/engine/text/parse/parse-text.ts";
import { interpret, printed } from "../interpret.ts";

function problemsOf(body: string): (readonly [string, string, string])[] {
  return interpret(body).problems.map(({ rule, message, hint }) => [rule, message, hint ?? ""]);
}

function rulesOf(body: string): string[] {
  return problemsOf(body).map(([rule]) => rule);
}

describe("what would be lost without a word is refused", () => {
  const table = (inside: string): string => `<Table of={groups} as="g">\n${inside}\n</Table>`;
  const column = '<Column title="x">{g.name}</Column>';
  const step = '<Step picture="chat" title="x">y</Step>';

  test.each([
    [table(`${column}\n<If test={groups}>\n${column}\n</If>`), "Прямо внутри <Table>"],
    [table(`${column}\n\nслово`), "Прямо внутри <Table>"],
    [table(`слово ${column}`), "Прямо внутри <Table>"],
    [`<Steps>\n${step}\n\n- пункт\n</Steps>`, "Прямо внутри <Steps>"],
    [`<Steps>\n<If test={groups}>${step}</If>\n${step}\n</Steps>`, "Прямо внутри <Steps>"],
  ])("%j: a stranger", (body, hint) => {
    const [[rule, , told] = []] = problemsOf(body);
    expect([rule, told]).toEqual(["text-misplaced-element", expect.stringContaining(hint)]);
  });

  test.each([
    [table('<Column title="x" widht="2">y</Column>')],
    [table('<Column title="x" {...groups}>y</Column>')],
    ['<Steps>\n<Step picture="chat" titel="z" title="x">y</Step>\n</Steps>'],
    ['<Letterhead>\n<Sender to="x">a</Sender>\n\n<Addressee>b</Addressee>\n</Letterhead>'],
  ])("%j: an attribute that there is not", (body) => {
    expect(rulesOf(body)).toEqual(["text-unknown-attribute"]);
  });

  test.each([
    [table('<Column title="x">\n\n- перечень\n\n</Column>')],
    [table('<Column title="x">\n<If test={groups}>\n\n1. пункт\n\n</If>\n</Column>')],
    ['<Steps>\n<Step picture="chat" title="x">\n\n## Раздел\n\n</Step>\n</Steps>'],
  ])("%j: blocks where there is room for words alone", (body) => {
    expect(rulesOf(body)).toEqual(["text-requisite-lines"]);
  });

  test.each([
    ["x <Link to={organization.site}>наш сайт</Link>", "Link"],
    ['1. <Label id="a">слово</Label> x <Ref to="a">раз</Ref>', "Label"],
    ["<Signature of={head}>\n\nслово\n\n</Signature>", "Signature"],
    ["<PageCode to={organization.site}>слово</PageCode>", "PageCode"],
    ['<Include part="a">слово</Include>', "Include"],
    ['x <Quote clause="a" in="regulation">слово</Quote>', "Quote"],
  ])("%j: words in an element that shows none", (body, name) => {
    expect(problemsOf(body)[0]).toEqual([
      "text-misplaced-element",
      `Внутри элемента <${name}> ничего не пишут: слова оттуда пропали бы.`,
      expect.any(String),
    ]);
  });

  const inside = [
    (element: string): string => `## Раздел\n\n1. Пункт.\n\n   ${element}`,
    (element: string): string => `- Слово.\n\n  ${element}`,
    (element: string): string =>
      `## Раздел\n\n1. Пункт:\n\n   - Слово.\n\n     <If test={groups}>\n\n     ${element}\n\n     </If>`,
  ];

  test.each([
    "<Signature of={head} />",
    "<DocumentKind>ПРИКАЗ</DocumentKind>",
    "<OrganizationBlock>слово</OrganizationBlock>",
    '<ApprovalMark title="Утверждён">слово</ApprovalMark>',
    "<Executor>слово</Executor>",
    '<TearOff count="2">слово</TearOff>',
    "<PageCode to={organization.site} />",
    "<DateNumberPlace date={organization.email} place={organization.email} />",
    "<Letterhead><Sender>a</Sender><Addressee>b</Addressee></Letterhead>",
    '<Annex id="a">слово</Annex>',
  ])("what belongs to the page, in a clause or in a list: %s", (element) => {
    expect(rulesOf(element)).toEqual([]);
    for (const wrap of inside)
      expect(problemsOf(wrap(element))[0]).toEqual([
        "text-misplaced-element",
        expect.stringContaining("стоит внутри пункта или перечня"),
        expect.any(String),
      ]);
  });

  test("blanks and notes are no words", () => {
    expect(rulesOf("x <Link to={organization.site}> {/* сайт */} </Link>")).toEqual([]);
  });
});

describe("attributes", () => {
  test.each([
    ['<Annex id="a" />', "<Annex />", 'id="текст"'],
    [
      '<ApprovalMark title="Утверждён">x</ApprovalMark>',
      "<ApprovalMark>x</ApprovalMark>",
      'title="текст"',
    ],
    ['x <Each of={groups} as="g">{g.name}</Each>', "x <Each of={groups}>y</Each>", 'as="текст"'],
    ['x <Each of={groups} as="g">{g.name}</Each>', 'x <Each as="g">y</Each>', "of={имя.значения}"],
    ["x <If test={groups}>y</If>", "x <If>y</If>", "test={имя.значения}"],
    ["x <Unless test={groups}>y</Unless>", "x <Unless>y</Unless>", "test={имя.значения}"],
    ["x <Link to={organization.site} />", "x <Link />", "to={имя.значения}"],
    ["<QrCode to={organization.site}>x</QrCode>", "<QrCode>x</QrCode>", "to={имя.значения}"],
    ['1. <Label id="a" />x <Ref to="a" />', '1. <Label id="a" />x <Ref />', 'to="текст"'],
    ['1. <Label id="a" />x', "1. <Label />x", 'id="текст"'],
    [
      '<Table of={groups} as="g">\n<Column title="x">{g.name}</Column>\n</Table>',
      '<Table of={groups}>\n<Column title="x">y</Column>\n</Table>',
      'as="текст"',
    ],
    [
      '<Table of={groups} as="g">\n<Column title="x">{g.name}</Column>\n</Table>',
      '<Table as="g">\n<Column title="x">y</Column>\n</Table>',
      "of={имя.значения}",
    ],
    ["<Signature of={head} />", "<Signature />", "of={имя.значения}"],
    ["<PageCode to={organization.site} />", "<PageCode />", "to={имя.значения}"],
  ])("%s is right, %s is not", (right, wrong, usage) => {
    expect(problemsOf(right)).toEqual([]);
    expect(problemsOf(wrong)).toContainEqual([
      "text-missing-attribute",
      expect.stringContaining(`не указано свойство «${usage.split(/[={]/)[0] ?? ""}»`),
      `Добавьте: ${usage}`,
    ]);
  });

  test("that are there but wrong are not missing too, nor are others", () => {
    expect(problemsOf('x <If test="groups">y</If>')).toEqual([
      [
        "text-attribute-value",
        "Свойство «test» элемента <If> записано не так.",
        "Нужно: test={имя.значения}",
      ],
    ]);
    expect(problemsOf("1. x <Ref to={groups} />")).toEqual([
      [
        "text-attribute-value",
        "Свойство «to» элемента <Ref> записано не так.",
        'Нужно: to="текст"',
      ],
    ]);
    expect(rulesOf("x <Ref to />")).toEqual(["text-attribute-value"]);
    expect(rulesOf("x <Each of={groups} as={groups}>y</Each>")).toEqual(["text-attribute-value"]);
  });

  test("without which nobody knows what is to be quoted, or included", () => {
    for (const [body, name] of [
      ['x <Quote in="regulation" />', "clause"],
      ['x <Quote clause="duty" />', "in"],
      ["<Include />", "part"],
    ] as const)
      expect(problemsOf(body).map(([rule, , hint]) => [rule, hint])).toEqual([
        ["text-missing-attribute", `Добавьте: ${name}="текст"`],
      ]);
  });

  test("that are unknown, or spread", () => {
    expect(problemsOf('x <Link to={organization.site} tu="x" />')[0]).toEqual([
      "text-unknown-attribute",
      "У элемента <Link> нет свойства «tu».",
      "Возможно, вы имели в виду «to».",
    ]);
    expect(rulesOf("x <Link {...groups} />")).toContain("text-unknown-attribute");
    expect(rulesOf('x <Link to={organization.site} toString="x" />')).toEqual([
      "text-unknown-attribute",
    ]);
  });

  test("with a value that is not there keep the element silent, with one problem", () => {
    expect(rulesOf("См. <Link to={organization.sit} />")).toEqual(["text-unknown-path"]);
    expect(rulesOf("x <If test={oops}>{oops.more}</If>")).toEqual(["text-unknown-path"]);
    expect(rulesOf("x <Unless test={oops}>{oops.more}</Unless>")).toEqual(["text-unknown-path"]);
  });
});

test("a part that cannot be read was told of: a text with it has no mistake of its own, and is none", () => {
  const { text } = parseText({ path: "a.mdx", text: 'x\n\n<Include part="p" />' });
  const compiled = compileText(text, { title: "т" }, new Map([["p", null]]));
  expect(compiled).toEqual({ text: null, problems: [] });
});

describe("where elements stand", () => {
  test("outside of a paragraph what needs one", () => {
    expect(problemsOf("<Link to={organization.site} />")).toEqual([
      [
        "text-misplaced-element",
        "Элемент <Link> стоит вне абзаца.",
        "Поставьте его в строку с текстом.",
      ],
    ]);
  });

  test("within a paragraph what needs a line of its own", () => {
    expect(problemsOf('слово <Annex id="a" />')).toEqual([
      [
        "text-misplaced-element",
        "Элемент <Annex> стоит внутри абзаца.",
        "Поставьте его на отдельную строку, между пустыми строками.",
      ],
    ]);
  });
});

describe("braces", () => {
  test("may have blanks around the name", () => {
    expect(printed("{ organization.email }")).toBe("ds1@example.ru");
    expect(problemsOf("{ head }")[0]?.[1]).toBe("Значение «head» — не текст и не число.");
    expect(printed("x <If test={ groups }>да</If>")).toBe("x да");
  });

  test("print numbers", () => {
    expect(printed("{edition.number}")).toBe("1");
  });

  test("beyond a text there is nothing", () => {
    expect(problemsOf("{organization.email.name}")).toEqual([
      [
        "text-unknown-path",
        "Нет значения «organization.email.name»: имя «name» неизвестно.",
        "Внутри этого значения ничего нет: уберите лишнее после точки.",
      ],
    ]);
  });

  test("what is no text is refused, with what may be meant", () => {
    expect(problemsOf("{head}")[0]?.slice(1)).toEqual([
      "Значение «head» — не текст и не число.",
      "Уточните, что именно напечатать: {head.position}, {head.initialsFirst}, {head.personalMobile}.",
    ]);
    for (const path of ["groups", "organization.isSchool"])
      expect(problemsOf(`{${path}}`)[0]?.slice(1)).toEqual([
        `Значение «${path}» — не текст и не число.`,
        "Список печатают через <Each>, условие проверяют через <If>.",
      ]);
  });

  test("print nothing where the value is absent, besides the problem", () => {
    const { draft, problems } = interpret("№ {edition.approval}");
    expect(problems).toHaveLength(1);
    expect(draft.children).toEqual([
      { type: "paragraph", children: [{ type: "text", value: "№" }] },
    ]);
  });

  test("an internal value is not printed into a public text", () => {
    const { draft } = interpret("Тел. {head.personalMobile}");
    expect(JSON.stringify(draft.children)).not.toContain("900");
  });

  test("hold notes of the author, and nothing beside them", () => {
    expect(printed("а{ /* раз */ }б{/* раз */ /* два */}в{/* много\nстрок */}г")).toBe("абвг");
    expect(printed("а{/*/ раз */}б")).toBe("аб");
    for (const wrong of ["{x /* раз */}", "{/* раз */ x}", "{/* раз */ groups}", "{}", "{ }"])
      expect(rulesOf(`а ${wrong}`)).toEqual(["text-not-a-path"]);
  });
});

describe("forms in oblique cases are noted for people to look over", () => {
  function formsOf(body: string) {
    const { text } = compileText(
      parseText({ path: "a.mdx", text: body }).text,
      { title: "т" },
      new Map(),
    );
    if (!text) throw new Error("No text");
    const name = { nominative: "кот", genitive: "кота", dative: null };
    return interpretText(text, {
      ...{
        scope: { name, who: { name }, other: { genitive: "пса" }, plain: "дом" },
        isRepeated: false,
      },
      ...{ setType: (value: string) => value, clausesOf: () => null },
      properties: {
        ...{ kind: "k", author: "А", layout: "regulation", audience: "public", date: "2024-08-30" },
      },
    }).forms;
  }

  test("with the nominative that they are of", () => {
    expect(formsOf("{name.genitive}")).toEqual([
      { nominative: "кот", case: "genitive", form: "кота" },
    ]);
  });

  test("whatever blanks stand in the braces", () => {
    expect(formsOf("{ name.genitive }")).toHaveLength(1);
  });

  test("however long the way to them is", () => {
    expect(formsOf("{who.name.genitive}")).toEqual([
      { nominative: "кот", case: "genitive", form: "кота" },
    ]);
  });

  test("not the nominative itself, nor what has no cases", () => {
    expect(formsOf("{name.nominative} {plain} {other.genitive}")).toEqual([]);
  });
});

describe("addresses", () => {
  test.each(["https://a.ru", "http://a.ru", "mailto:a@b.ru", "tel:+79000000000"])("%s", (url) => {
    expect(interpret(`[сюда](${url})`).draft.children).toEqual([
      {
        type: "paragraph",
        children: [{ type: "link", url, children: [{ type: "text", value: "сюда" }] }],
      },
    ]);
  });

  test.each(["ftp://a.ru", "/a", "javascript:https://a.ru", "xmailto:a@b.ru", "tel", "#a"])(
    "%s is refused",
    (url) => {
      expect(rulesOf(`[сюда](${url})`)).toEqual(["text-link-scheme"]);
      expect(interpret(`x [сюда](${url})`).draft.children).toEqual([]);
    },
  );

  test("a telephone is shown as it is written", () => {
    const body =
      '<Each of={organization.phones} as="phone" end="; " last="">x <Link to={phone} /></Each>';
    expect(printed(`Тел.: ${body}`)).toBe("Тел.: x +7 900 000-00-01; x +7 900 000-00-02");
    expect(JSON.stringify(interpret(`Тел.: ${body}`).draft)).toContain('"tel:+79000000001"');
  });

  test("of a page is printed as a code", () => {
    expect(interpret("<PageCode to={organization.site} />").draft.children).toEqual([
      { type: "pageCode", url: "https://ds1.example.ru/" },
    ]);
    for (const path of ["organization.email", "groups", "addresses"])
      expect(problemsOf(`<PageCode to={${path}} />`)).toEqual([
        [
          "text-not-an-address",
          "В свойстве to элемента <PageCode> стоит не адрес сайта.",
          "Нужен адрес страницы из данных: <PageCode to={имя.значения} />.",
        ],
      ]);
    expect(rulesOf('<Each of={addresses} as="each"><PageCode to={each.odd} /></Each>')).toEqual([
      "text-not-an-address",
    ]);
  });

  test("a list is none", () => {
    expect(rulesOf("x <Link to={groups} />")).toEqual(["text-not-an-address"]);
    expect(rulesOf("<QrCode to={organization.email}>x</QrCode>")).toEqual(["text-not-an-address"]);
    expect(rulesOf("<QrCode to={groups}>x</QrCode>")).toEqual(["text-not-an-address"]);
  });
});

test("date, number and place stand each at its own place", () => {
  const body =
    "<DateNumberPlace date={organization.email} number={edition.number} place={head.position.nominative} />";
  const text = (value: string) => [{ type: "text", value }];
  expect(interpret(body).draft.children).toMatchObject([
    {
      ...{ type: "dateNumberPlace", date: text("ds1@example.ru"), number: text("1") },
      place: text("заведующий"),
    },
  ]);
  expect(rulesOf("<DateNumberPlace date={edition.number} number={edition.number} />")).toEqual([
    "text-missing-attribute",
  ]);
  expect(
    problemsOf(
      "<DateNumberPlace date={groups} number={edition.number} place={edition.number} />",
    )[0]?.[1],
  ).toContain("date");
});

describe("the punctuation of a loop", () => {
  const each = (of: string, inside: string, ends: string) =>
    `<Each of={${of}} as="g" ${ends}>${inside}</Each>`;

  test("stands after each turn that says something", () => {
    const inside = "<If test={g.text}>{g.text}</If>";
    expect(printed(`Есть: ${each("notes", inside, 'end=";"')}`)).toBe("Есть: есть;");
    expect(printed(`Все: ${each("three", "{g.name}", 'end=", "')}.`)).toBe("Все: А, Б, В, .");
    expect(printed(`Все: ${each("three", "{g.name}", "")}.`)).toBe("Все: АБВ.");
  });

  test("a text is not cut by punctuation that is not there", () => {
    const { draft } = interpret(each("groups", "\n\n- **{g.name}**\n\n", 'end=""'));
    expect(draft.children).toMatchObject([
      { items: [[{ children: [{ type: "strong" }] }], [{ children: [{ type: "strong" }] }]] },
    ]);
  });

  test("stands once after a turn of several items, at its end", () => {
    const bullets = "\n\n- {g.name}\n- ещё\n\n";
    expect(printed(each("groups", bullets, 'end=";" last="."'))).toBe(
      "– Солнышко\n– ещё;\n– Ромашка\n– ещё.",
    );
    const blocks = "\n\n{g.name}\n\n1. пункт\n\n   - а\n   - б\n\n";
    expect(printed(each("groups", blocks, 'end=";" last="."'))).toBe(
      "Солнышко\n1. пункт\n– а\n– б;\nРомашка\n2. пункт\n– а\n– б.",
    );
  });

  test("is not put into a table", () => {
    const table = "\n\n| а |\n| - |\n| б |\n\n";
    expect(printed(each("groups", table, 'end=";"'))).toBe("а\nб\nа\nб");
  });

  test("needs a list, and a name that is free", () => {
    expect(problemsOf(`x ${each("organization", "y", "")}`)).toEqual([
      [
        "text-not-a-list",
        "В свойстве of элемента <Each> стоит не список.",
        'Нужен список, например: <Each of={groups} as="item">.',
      ],
    ]);
    expect(problemsOf('x <Each of={groups} as="head">y</Each>')).toEqual([
      [
        "text-name-taken",
        "Имя «head» уже занято.",
        "Дайте в свойстве as другое имя, которого среди данных нет.",
      ],
    ]);
  });
});

test.each([
  ["groups", true],
  ["empty", false],
  ["organization.isSchool", false],
  ["organization.email", true],
  ["edition.approval", false],
  ["edition.number", true],
])("a condition on %s holds: %s", (path, holds) => {
  expect(printed(`x <If test={${path}}>да</If><Unless test={${path}}>нет</Unless>`)).toBe(
    holds ? "x да" : "x нет",
  );
  expect(
    printed(`<If test={${path}}>\n\nда\n\n</If>\n\n<Unless test={${path}}>\n\nнет\n\n</Unless>`),
  ).toBe(holds ? "да" : "нет");
});
