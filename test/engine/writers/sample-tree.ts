import type {
  AnnexMark,
  Block,
  BulletList,
  Clause,
  DocumentTree,
  Inline,
  Paragraph,
  Reference,
  Section,
  Text,
} from "../../../src/engine/tree/types.ts";

type Content = (string | Inline<string>)[];

function text(value: string): Text {
  return { type: "text", value };
}

function inline(...content: Content): Inline<string>[] {
  return content.map((item) => (typeof item === "string" ? text(item) : item));
}

function strong(...content: Content): Inline<string> {
  return { type: "strong", children: inline(...content) };
}

function link(url: string, ...content: Content): Inline<string> {
  return { type: "link", url, children: inline(...content) };
}

function reference(label: string, number: string): Reference<string> {
  return { type: "reference", label, number };
}

function paragraph(...content: Content): Paragraph<string> {
  return { type: "paragraph", children: inline(...content) };
}

function bullets(...items: Block<string>[][]): BulletList<string> {
  return { type: "bulletList", items };
}

/** A clause whose label is its number, as the numbering makes it where the text gives none. */
function clause(number: string, ...children: Block<string>[]): Clause<string> {
  return labelled(number, number, ...children);
}

function labelled(label: string, number: string, ...children: Block<string>[]): Clause<string> {
  return { type: "clause", label, number, children };
}

function section(
  label: string,
  number: string,
  title: Content,
  ...children: Block<string>[]
): Section<string> {
  return { type: "section", label, number, title: inline(...title), children };
}

function annexMark(label: string, number: string): AnnexMark<string> {
  const lines = [
    inline("к приказу МДОУ «Детский сад № 1 г. Пугачева»"),
    inline("от 02.09.2024 № 58-ОД"),
  ];
  return { type: "annexMark", label, number, lines };
}

const hostile =
  "Знаки <b>&amp;</b> \"двойные\" 'одинарные' & <!-- комментарий --> ]]> {braces} 😀👩‍🏫 " +
  "строка\u2028строка, и\u0301 а\u0300 Ё é e\u0301";

const longWord = "сверхдлинноеслово".repeat(9);

/** The largest document of the tests: every node type, three levels, hostile characters. */
export const sampleTree: DocumentTree<string> = {
  type: "document",
  properties: {
    kind: "regulation",
    title: "Положение об использовании платформы «Сферум» <&> 😀",
    author: "МДОУ «Детский сад № 1 г. Пугачева»",
    layout: "regulation",
    audience: "public",
    date: "2024-08-30",
  },
  children: [
    {
      type: "organizationBlock",
      position: "longitudinal",
      lines: [
        inline("Администрация Пугачевского муниципального района"),
        inline("Муниципальное дошкольное образовательное учреждение"),
        inline(strong("«Детский сад № 1 г. Пугачева Саратовской области»")),
        inline("(МДОУ «Детский сад № 1 г. Пугачева»)"),
      ],
    },
    {
      type: "approvalMarks",
      marks: [
        {
          title: inline("ПРИНЯТО"),
          lines: [
            inline("Педагогическим советом"),
            inline("МДОУ «Детский сад № 1 г. Пугачева»"),
            inline("(протокол от 30.08.2024 № 1)"),
          ],
        },
        {
          title: inline("УТВЕРЖДЕНО"),
          lines: [inline("приказом заведующего"), inline("от 30.08.2024 № 57-ОД")],
        },
      ],
    },
    { type: "documentKind", children: inline("ПОЛОЖЕНИЕ") },
    {
      type: "heading",
      children: inline("об использовании платформы «Сферум» и учебного профиля мессенджера"),
    },
    {
      type: "dateNumberPlace",
      date: inline("30.08.2024"),
      number: inline("Редакция № 2"),
      place: inline("г. Пугачев"),
    },
    paragraph("Настоящее Положение разработано ", strong("для всех"), " участников отношений."),
    section(
      "general",
      "1",
      ["Общие положения"],
      labelled(
        "purpose",
        "1.1",
        paragraph(
          "Положение устанавливает единые требования к работе на платформе; обязанности " +
            "администратора перечислены в пункте ",
          reference("administrator-duties", "2.1"),
          ", права — в разделе ",
          reference("rights", "3"),
          ".",
        ),
      ),
      clause(
        "1.2",
        paragraph("Положение разработано в соответствии со следующими актами:"),
        bullets(
          [paragraph("Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в РФ»;")],
          [
            paragraph("постановление Правительства РФ от 13.07.2022 № 1241;"),
            paragraph("в той редакции, которая действует на день применения;"),
          ],
          [
            paragraph("локальные акты, в том числе:"),
            bullets([paragraph("устав;")], [paragraph("приказы заведующего.")]),
          ],
        ),
        paragraph("Перечень актов поддерживается в актуальном состоянии."),
      ),
      clause("1.3", paragraph(hostile)),
      clause("1.4", paragraph("Слово длиннее строки: ", longWord, ".")),
      paragraph("Ненумерованный абзац раздела."),
    ),
    section(
      "duties",
      "2",
      ["Права и обязанности ", strong("сторон")],
      labelled(
        "administrator-duties",
        "2.1",
        paragraph("Администратор платформы:"),
        labelled(
          "request",
          "2.1.1",
          paragraph(
            "направляет заявку в службу поддержки по адресу ",
            link("mailto:info@example.org?subject=a&body=b", "info@example.org"),
            " (см. также ",
            link("https://example.org/help?a=1&b=%22", "справку ", strong("платформы")),
            ");",
          ),
        ),
        clause(
          "2.1.2",
          paragraph(
            "регистрируется с номером, указанным по пункту ",
            reference("request", "2.1.1"),
          ),
        ),
        clause(
          "2.1.3",
          paragraph("создаёт группы:"),
          bullets([paragraph("«Сотрудники»;")], [paragraph("возрастные группы.")]),
        ),
        paragraph("Обязанности исполняются в течение всего учебного года."),
      ),
      clause(
        "2.2",
        paragraph("Педагогические работники:"),
        clause("2.2.1", paragraph("вступают по ссылке в роли «сотрудник»;")),
        clause("2.2.2", paragraph("создают чаты.")),
      ),
      clause("2.3", paragraph("Родители (законные представители) вступают по ссылке.")),
    ),
    section(
      "rights",
      "3",
      ["Права пользователей и заключительные положения, изложенные в длинном заголовке раздела"],
      clause(
        "3.1",
        paragraph(
          "Пользователи имеют права, не противоречащие пунктам ",
          reference("purpose", "1.1"),
          " и ",
          reference("2.2.2", "2.2.2"),
          ".",
        ),
      ),
      clause("3.2", paragraph("Распределение групп приведено в таблице.")),
      {
        type: "table",
        shares: null,
        header: [inline("№"), inline("Группа"), inline("Воспитатель")],
        rows: [
          [inline("1"), inline("Младшая «Солнышко»"), inline("Иванова М. П.")],
          [inline("2"), inline(strong("Средняя"), " <«Лучик»>"), inline("Петрова А. С.")],
          [inline("3"), inline("Подготовительная"), inline()],
        ],
      },
      ...Array.from({ length: 30 }, (_, index) =>
        clause(
          `3.${index + 3}`,
          paragraph(
            "Каждый пользователь вправе обращаться в службу технической поддержки и получать " +
              "сведения о работе платформы круглосуточно и бесплатно, в том числе при " +
              "проведении мероприятий с применением дистанционных технологий.",
          ),
        ),
      ),
    ),
    {
      type: "signatureLine",
      position: inline("Заведующий МДОУ «Детский сад № 1 г. Пугачева»"),
      name: inline("Е. Н. Соколова"),
      electronicMark: [
        inline("Документ подписан усиленной квалифицированной электронной подписью"),
        inline("Сертификат: 00A1B2C3D4E5F60718293A4B5C6D7E8F90"),
        inline("Владелец: Соколова Елена Николаевна"),
        inline("Действителен с 01.02.2024 по 26.04.2025"),
      ],
    },
  ],
};

/** The other cases: no sections, one approval mark, a place for a handwritten signature. */
export const clausesTree: DocumentTree<string> = {
  type: "document",
  properties: {
    kind: "order",
    title: "Приказ о назначении администратора",
    author: "МДОУ «Детский сад № 1 г. Пугачева»",
    layout: "regulation",
    audience: "internal",
    date: "2024-09-02",
  },
  children: [
    {
      type: "approvalMarks",
      marks: [
        { title: inline("УТВЕРЖДАЮ"), lines: [inline("Заведующий"), inline("Е. Н. Соколова")] },
      ],
    },
    { type: "documentKind", children: inline("ПРИКАЗ") },
    labelled("appoint", "1", paragraph("Назначить администратора:")),
    clause(
      "2",
      paragraph("Администратору исполнять пункт ", reference("appoint", "1"), ":"),
      clause("2.1", paragraph("вести перечень групп;"), clause("2.1.1", paragraph("полный."))),
      clause("2.2", paragraph("принимать запросы.")),
    ),
    clause("3", paragraph("Контроль оставляю за собой.")),
    {
      type: "signatureLine",
      position: inline("Заведующий"),
      name: inline("Е. Н. Соколова"),
      electronicMark: null,
    },
  ],
};

/**
 * An order with two annexes, whose clauses are counted anew: names at the left corner, tables with
 * shares, references from and to the annexes, signature, executor.
 */
export const orderTree: DocumentTree<string> = {
  type: "document",
  properties: {
    kind: "order",
    title: "Приказ об использовании платформы «Сферум»",
    author: "МДОУ «Детский сад № 1 г. Пугачева»",
    layout: "order",
    audience: "internal",
    date: "2024-09-02",
  },
  children: [
    {
      type: "organizationBlock",
      position: "angular",
      lines: [
        inline("Муниципальное дошкольное образовательное учреждение"),
        inline(strong("«Детский сад № 1 г. Пугачева Саратовской области»")),
        inline("(МДОУ «Детский сад № 1 г. Пугачева»)"),
      ],
    },
    { type: "documentKind", children: inline("ПРИКАЗ") },
    {
      type: "dateNumberPlace",
      date: inline("02.09.2024"),
      number: inline("№ 58-ОД"),
      place: inline("г. Пугачев"),
    },
    {
      type: "heading",
      children: inline("Об использовании платформы «Сферум» в 2024/25 учебном году"),
    },
    paragraph(
      "В соответствии с частью 3.1 статьи 16 Федерального закона от 29.12.2012 № 273-ФЗ " +
        "«Об образовании в Российской Федерации» и в целях создания закрытого образовательного " +
        "пространства",
    ),
    paragraph("ПРИКАЗЫВАЮ:"),
    labelled(
      "staff-list",
      "1",
      paragraph(
        "Закрепить педагогических работников за группами (приложение № ",
        reference("staff", "1"),
        ").",
      ),
    ),
    clause(
      "2",
      paragraph("Утвердить правила работы в чатах (приложение № ", reference("rules", "2"), ")."),
    ),
    clause(
      "3",
      paragraph("Воспитателям:"),
      clause("3.1", paragraph("создать чаты с родителями до 10.09.2024;")),
      clause(
        "3.2",
        paragraph("соблюдать пункт ", reference("quiet-hours", "1.2"), " утверждённых правил."),
      ),
    ),
    clause("4", paragraph("Контроль за исполнением приказа оставляю за собой.")),
    {
      type: "signatureLine",
      position: inline("Заведующий"),
      name: inline("Е. Н. Соколова"),
      electronicMark: null,
    },
    paragraph("С приказом ознакомлены:"),
    {
      type: "table",
      shares: [4, 3, 2, 2],
      header: [inline("Фамилия, инициалы"), inline("Должность"), inline("Подпись"), inline("Дата")],
      rows: [
        [inline("Иванова М. П."), inline("воспитатель"), inline(), inline()],
        [inline("Петрова А. С."), inline("старший воспитатель"), inline(), inline()],
      ],
    },
    { type: "executor", lines: [inline("Петрова Анна Сергеевна"), inline("8 (84574) 2-00-00")] },
    annexMark("staff", "1"),
    { type: "heading", children: inline("Педагогические работники, закреплённые за группами") },
    {
      type: "table",
      shares: [1, 5, 5, 4],
      header: [inline("№"), inline("Группа"), inline("Воспитатель"), inline("Чат")],
      rows: Array.from({ length: 30 }, (_, index) => [
        inline(String(index + 1)),
        inline(`Группа № ${index + 1} «Солнышко» общеразвивающей направленности`),
        inline("Иванова Мария Петровна"),
        inline("«Родители»"),
      ]),
    },
    annexMark("rules", "2"),
    { type: "documentKind", children: inline("ПРАВИЛА") },
    { type: "heading", children: inline("работы в чатах платформы «Сферум»") },
    section(
      "annex-2-1",
      "1",
      ["Общие правила"],
      labelled(
        "annex-2-1-1",
        "1.1",
        paragraph(
          "Чаты создаются во исполнение пункта ",
          reference("staff-list", "1"),
          " приказа.",
        ),
      ),
      labelled("quiet-hours", "1.2", paragraph("Сообщения отправляются с 8:00 до 20:00.")),
    ),
    section(
      "annex-2-2",
      "2",
      ["Ответственность"],
      labelled(
        "annex-2-2-1",
        "2.1",
        paragraph("Нарушением считается:"),
        bullets([paragraph("разглашение персональных данных;")], [paragraph("реклама.")]),
      ),
    ),
    {
      type: "signatureLine",
      position: inline("Заведующий МДОУ «Детский сад № 1 г. Пугачева»"),
      name: inline("Е. Н. Соколова"),
      electronicMark: [
        inline("Документ подписан электронной подписью"),
        inline("Сертификат: 00A1B2C3D4E5F60718293A4B5C6D7E8F90"),
        inline("Владелец: Соколова Елена Николаевна"),
        inline("Действителен с 01.02.2024 по 26.04.2025"),
      ],
    },
  ],
};

const helpUrl = "https://sferum.ru/?p=help&utm=%22";

/** A letter on the organization's letterhead, with a QR code and the executor's mark. */
export const letterTree: DocumentTree<string> = {
  type: "document",
  properties: {
    kind: "request",
    title: "Заявка на регистрацию на платформе «Сферум»",
    author: "МДОУ «Детский сад № 1 г. Пугачева»",
    layout: "letter",
    audience: "internal",
    date: "2024-09-03",
  },
  children: [
    {
      type: "letterhead",
      position: "angular",
      sender: [
        inline("Муниципальное дошкольное образовательное учреждение"),
        inline(strong("«Детский сад № 1 г. Пугачева Саратовской области»")),
        inline("ул. Топорковская, д. 17, г. Пугачев, Саратовская область, 413720"),
        inline(
          "Тел.: 8 (84574) 2-00-00, e-mail: ",
          link("mailto:ds1@example.org", "ds1@example.org"),
        ),
        inline("ИНН 6445000000, КПП 644501001"),
        inline("от 03.09.2024 № 01-21/47"),
        inline("на № ________ от __________"),
      ],
      addressee: [
        inline("Службе технической поддержки платформы «Сферум»"),
        inline("info@example.org"),
      ],
    },
    { type: "heading", children: inline("О регистрации образовательной организации") },
    paragraph("Уважаемые коллеги!"),
    paragraph(
      "Просим зарегистрировать организацию на платформе «Сферум» и назначить администратора " +
        "согласно сведениям, которые приведены ниже.",
    ),
    {
      type: "table",
      shares: null,
      header: [inline("Сведения"), inline("Значение")],
      rows: [
        [inline("Администратор"), inline("Петрова Анна Сергеевна, старший воспитатель")],
        [inline("Мобильный телефон"), inline("+7 900 000-00-00")],
      ],
    },
    {
      type: "qrCode",
      url: helpUrl,
      caption: inline(
        "Справка платформы: ",
        link(helpUrl, "sferum.ru"),
        " (",
        strong("QR-код"),
        ")",
      ),
    },
    paragraph("Приложение: на 2 л. в 1 экз."),
    {
      type: "signatureLine",
      position: inline("Заведующий"),
      name: inline("Е. Н. Соколова"),
      electronicMark: null,
    },
    {
      type: "executor",
      lines: [
        inline("Петрова Анна Сергеевна"),
        inline("8 (84574) 2-00-00"),
        inline(link("mailto:ds1@example.org", "ds1@example.org")),
      ],
    },
  ],
};
