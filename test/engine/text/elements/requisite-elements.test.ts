import { describe, expect, test } from "vitest";

import { interpret, printed } from "../interpret.ts";

function problemsOf(body: string, options?: Parameters<typeof interpret>[1]): string[][] {
  return interpret(body, options).problems.map(({ rule, message, hint }) => [
    rule,
    message,
    hint ?? "",
  ]);
}

const blocksOf = (body: string) => interpret(body).draft.children;
const text = (value: string) => [{ type: "text", value }];

describe("a letterhead", () => {
  const letterhead = (attributes: string, more = "") =>
    `<Letterhead${attributes}>\n\n<Sender>\n\nот\n\n</Sender>\n\n<Addressee>\n\nкому\n\n</Addressee>\n\n${more}</Letterhead>`;

  test("stands as the data say, across the sheet where they do not", () => {
    expect(blocksOf(letterhead(""))).toMatchObject([{ position: "longitudinal" }]);
    const turn = (of: string) =>
      blocksOf(`<Each of={${of}} as="g">\n\n${letterhead(" position={g.name}")}\n\n</Each>`);
    expect(turn("places")).toMatchObject([{ position: "angular" }, { position: "longitudinal" }]);
  });

  test("holds a sender and an addressee and nothing else", () => {
    const refusal = [
      "text-letterhead",
      "В элементе <Letterhead> должны быть <Sender> и <Addressee>, и больше ничего.",
      "Например: <Sender>…</Sender> и под ним <Addressee>…</Addressee>, каждая строка — абзац.",
    ];
    expect(problemsOf(letterhead("", "и ещё\n\n"))).toEqual([refusal]);
    expect(problemsOf("<Letterhead>\n\nx\n\ny\n\n</Letterhead>")).toEqual([refusal]);
    expect(
      problemsOf("<Letterhead>\n\n<Addressee>\n\nx\n\n</Addressee>\n\ny\n\n</Letterhead>"),
    ).toEqual([refusal]);
  });
});

test("an organization's block stands as the data say", () => {
  const block =
    '<Each of={places} as="p">\n\n<OrganizationBlock position={p.name}>\n\nСад\n\nгород\n\n</OrganizationBlock>\n\n</Each>';
  expect(blocksOf(block)).toEqual([
    { type: "organizationBlock", position: "angular", lines: [text("Сад"), text("город")] },
    { type: "organizationBlock", position: "longitudinal", lines: [text("Сад"), text("город")] },
  ]);
  expect(blocksOf("<OrganizationBlock>\n\nСад\n\n</OrganizationBlock>")).toMatchObject([
    { position: "longitudinal" },
  ]);
});

describe("the lines of a requisite", () => {
  test("are paragraphs; anything else is refused", () => {
    expect(problemsOf("<Executor>\n\nПетрова\n\n- тел.\n\n</Executor>")).toEqual([
      [
        "text-requisite-lines",
        "В элементе <Executor> может быть только обычный текст.",
        "Каждая строка реквизита — отдельный абзац, между абзацами пустая строка.",
      ],
    ]);
  });

  test("may be marked and hold values, also on the line of the element", () => {
    expect(
      blocksOf("<Executor>**Петрова**, [сюда](https://a.ru), {organization.email}</Executor>"),
    ).toEqual([
      {
        type: "executor",
        lines: [
          [
            { type: "strong", children: text("Петрова") },
            { type: "text", value: ", " },
            { type: "link", url: "https://a.ru", children: text("сюда") },
            { type: "text", value: ", ds1@example.ru" },
          ],
        ],
      },
    ]);
    expect(blocksOf("<Executor>\n{organization.email}\n</Executor>")).toEqual([
      { type: "executor", lines: [text("ds1@example.ru")] },
    ]);
  });
});

describe("inside an element of a line", () => {
  test.each([
    ["*x*", "Курсив"],
    ["`x`", "Моноширинный текст"],
    ["![x](https://a.ru/b.png)", "Рисунок"],
    ["x\\\ny", "Перенос строки внутри абзаца"],
  ])("%j is refused as anywhere", (markup, name) => {
    expect(problemsOf(`а <If test={groups}>${markup}</If>`).map(([, message]) => message)).toEqual([
      `${name}: в документах этого нет.`,
    ]);
  });

  test("stand other elements", () => {
    expect(printed("а <If test={groups}>б <Link to={organization.site} /> **в**</If>")).toBe(
      "а б ds1.example.ru в",
    );
  });

  test("of a column, on lines of their own too", () => {
    const column = (inside: string) =>
      printed(`<Table of={groups} as="g">\n<Column title="x">${inside}</Column>\n</Table>`);
    expect(column("\n{g.name}\n")).toBe("x\nСолнышко\nРомашка");
    expect(column("\n\nгруппа {g.name}\n\n")).toBe("x\nгруппа Солнышко\nгруппа Ромашка");
    expect(column("\n<If test={groups}>{g.name}</If>\n")).toBe("x\nСолнышко\nРомашка");
  });
});

describe("labels", () => {
  test.each(["a", "a1", "general-rules", "a-1-b2", "a-bc"])("«%s» is one", (label) => {
    expect(problemsOf(`1. <Label id="${label}" />x`)).toEqual([]);
  });

  test.each(["", "1a", "A", "a_b", "a-", "-a", "a--b", "a-б", "a b", "a.b"])(
    "«%s» is none",
    (label) => {
      expect(problemsOf(`1. <Label id="${label}" />x`)).toEqual([
        [
          "text-label-syntax",
          `Метка «${label}» записана не так.`,
          "Метка — строчные латинские буквы, цифры и дефисы: administrator-duties.",
        ],
      ]);
    },
  );

  test("stand one in a place, and each once", () => {
    const hint = "Поставьте метку в начало пункта или заголовка раздела, одну на каждый.";
    expect(problemsOf('1. <Label id="a" /><Label id="b" />x')).toEqual([
      ["text-misplaced-label", "У этого места уже есть метка.", hint],
    ]);
    expect(problemsOf('<Label id="a" />x')).toEqual([
      ["text-misplaced-label", "Метка стоит вне раздела и вне пункта.", hint],
    ]);
    expect(problemsOf('1. <Label id="a" />x\n\n## <Label id="a" />y')).toEqual([
      [
        "text-duplicate-label",
        "Метка «a» уже стоит в строке 1 файла documents/test.mdx.",
        "Дайте одному из двух мест другую метку.",
      ],
    ]);
  });
});

describe("addresses of the data", () => {
  test("are shown as people write them", () => {
    const link = (name: string) => {
      const body = `<Each of={addresses} as="a" last=""><If test={a.${name}}>x <Link to={a.${name}} /></If></Each>`;
      return blocksOf(`См.: ${body}`);
    };
    const shown = (name: string) => JSON.stringify(link(name));
    expect(shown("plain")).toContain(
      '"url":"http://a.ru/b/","children":[{"type":"text","value":"a.ru/b"}]',
    );
    expect(shown("query")).toContain('"value":"a.ru/?to=https://b.ru"');
    expect(shown("phone")).toContain('"url":"tel:+79000000000"');
  });

  test("of codes are of the web", () => {
    const code = (name: string) =>
      `<Each of={addresses} as="a">\n\n<QrCode to={a.${name}}>x</QrCode>\n\n</Each>`;
    expect(blocksOf(code("plain"))).toMatchObject([{ type: "qrCode", url: "http://a.ru/b/" }]);
    expect(problemsOf(code("odd"))).toEqual([
      [
        "text-not-an-address",
        "В свойстве to элемента <QrCode> стоит не адрес сайта.",
        "Нужен адрес сайта из данных: <QrCode to={имя.значения}>…</QrCode>.",
      ],
    ]);
    expect(problemsOf("См. <Link to={groups} />")).toEqual([
      [
        "text-not-an-address",
        "В свойстве to элемента <Link> стоит не адрес.",
        "Нужен адрес сайта, электронной почты или телефон из данных: <Link to={organization.site} />.",
      ],
    ]);
  });
});

test("names at the head of a page begin with a capital, whatever their charters write", () => {
  const name = "муниципальное учреждение";
  expect(
    blocksOf(`<OrganizationBlock>\n\nадминистрация\n\n**${name}**\n\n</OrganizationBlock>`),
  ).toMatchObject([
    {
      lines: [
        text("Администрация"),
        [{ type: "strong", children: text("Муниципальное учреждение") }],
      ],
    },
  ]);
  const sender = `администрация\n\n**${name}**\n\nтел.: 1\n\ninfo@example.ru`;
  const to = "<Addressee>\n\nкому\n\n</Addressee>";
  expect(
    blocksOf(`<Letterhead>\n\n<Sender>\n\n${sender}\n\n</Sender>\n\n${to}\n\n</Letterhead>`),
  ).toMatchObject([
    {
      sender: [
        text("Администрация"),
        [{ type: "strong", children: text("Муниципальное учреждение") }],
        text("тел.: 1"),
        text("info@example.ru"),
      ],
      addressee: [text("кому")],
    },
  ]);
});

test("a paper without a number has room for one", () => {
  const blank = "<DateNumberPlace date={organization.email} place={organization.email} />";
  expect(blocksOf(blank)).toMatchObject([{ number: text("№\u00A0________") }]);
});

describe("values of a requisite", () => {
  const requisite = (number: string) =>
    `<DateNumberPlace date={organization.email} number={${number}} place={organization.email} />`;

  test("are texts and numbers", () => {
    expect(blocksOf(requisite("edition.number"))).toMatchObject([{ number: text("1") }]);
    expect(blocksOf(requisite("organization.email"))).toMatchObject([
      { number: text("ds1@example.ru") },
    ]);
  });

  test("that are absent, or something else, are told once", () => {
    expect(problemsOf(requisite("edition.approval"))).toEqual([
      [
        "text-absent-value",
        "Свойство «number» элемента <DateNumberPlace>: значение не заполнено, печатать нечего.",
        "Заполните его в данных.",
      ],
    ]);
    expect(problemsOf(requisite("groups"))).toEqual([
      [
        "text-not-printable",
        "Свойство «number» элемента <DateNumberPlace>: значение — не текст и не число.",
        "Уточните, что напечатать, через точку.",
      ],
    ]);
    expect(blocksOf(requisite("groups"))).toMatchObject([{ number: [] }]);
  });
});

describe("a signature", () => {
  test("is of a person, whose position begins with a capital", () => {
    expect(blocksOf("<Signature of={head} />")).toEqual([
      {
        type: "signatureLine",
        position: text("Заведующий"),
        name: text("А.\u00A0П.\u00A0Соколова"),
        electronicMark: null,
      },
    ]);
    expect(problemsOf("<Signature of={organization} />")).toEqual([
      [
        "text-not-a-person",
        "В свойстве of элемента <Signature> стоит не человек.",
        "Нужен человек с должностью, например: <Signature of={head} />.",
      ],
    ]);
    expect(problemsOf("<Signature of={unnamed} />").map(([rule]) => rule)).toEqual([
      "text-not-a-person",
    ]);
  });

  test("has the lines of an electronic one where the data have them", () => {
    expect(blocksOf("<Signature of={head} electronic={signed} />")).toMatchObject([
      { electronicMark: [text("Подписано"), text("Сертификат 1")] },
    ]);
    for (const none of ["edition.signature", "organization", "unlined"])
      expect(blocksOf(`<Signature of={head} electronic={${none}} />`)).toMatchObject([
        { electronicMark: null },
      ]);
  });
});

describe("parts", () => {
  test("that are not there are told, with what may be meant", () => {
    expect(problemsOf('<Include part="dutis" />', { parts: { duties: "x" } })).toEqual([
      [
        "text-unknown-part",
        "Части «dutis» нет в папке parts.",
        "Возможно, вы имели в виду «duties».",
      ],
    ]);
  });

  test("cannot include themselves, by whatever way", () => {
    const parts = { a: '<Include part="b" />', b: '<Include part="a" />' };
    expect(problemsOf('<Include part="a" />', { parts })).toEqual([
      [
        "text-include-cycle",
        "Часть «a» включает саму себя: a → b → a.",
        "Уберите одно из включений: круг должен разорваться.",
      ],
    ]);
    const twice = { a: "раз" };
    expect(printed('<Include part="a" />\n\n<Include part="a" />', { parts: twice })).toBe(
      "раз\nраз",
    );
  });
});

describe("a table", () => {
  const table = (attributes: string, ...columns: string[]) =>
    `<Table of={groups} as="g"${attributes}>\n${columns.join("\n")}\n</Table>`;

  test.each([
    ["without a title", table("", "<Column>x</Column>")],
    ["with an empty title", table("", '<Column title="">x</Column>')],
    ["without a width", table("", '<Column title="x" share="0">x</Column>')],
    ["with a width that is no number", table("", '<Column title="x" share="y">x</Column>')],
    ["one of two wrong", table("", '<Column title="x">x</Column>', "<Column>y</Column>")],
  ])("refuses a column %s", (_, body) => {
    expect(problemsOf(body)).toEqual([
      [
        "text-table-columns",
        "В элементе <Table> должны быть столбцы <Column> с названиями, не больше 30.",
        'Например: <Column title="Должность" share="2">{person.position.nominative}</Column>.',
      ],
    ]);
  });

  test("may have titles from the data, and widths of which the usual is 1", () => {
    const body = table(
      "",
      "<Column title={organization.email}>{g.name}</Column>",
      '<Column title="Б" share="0.5">{row.number}</Column>',
    );
    expect(printed(body)).toBe("ds1@example.ru\tБ\nСолнышко\t1\nРомашка\t2");
    expect(blocksOf(body)).toMatchObject([{ shares: [1, 0.5] }]);
  });

  test("whose columns all go is not there", () => {
    expect(blocksOf(table("", '<Column title="x" skip="empty"></Column>'))).toEqual([]);
    expect(printed(table(' blank="2"', '<Column title="x" skip="no"></Column>'))).toBe("x\n\n\n\n");
  });
});
