import type { SiteData, SiteDocument, SiteOrganization } from "../../src/engine/site/data.ts";
import { inlineText } from "../../src/engine/tree/plain-text.ts";
import { writeHtmlEmbed } from "../../src/engine/writers/html/write-html-embed.ts";
import { writeHtmlFragment } from "../../src/engine/writers/html/write-html-fragment.ts";
import { orderTree, sampleTree } from "../engine/writers/sample-tree.ts";

/** Characters that a careless page would take for markup or code. */
export const hostile = "<script>alert(1)</script> \"'&amp; {x} ${y} `z` 😀 \u2028 </style>";

const regulation: SiteDocument = {
  kind: "regulation",
  title: "Положение об использовании платформы «Сферум» и учебного профиля VK-мессенджера",
  shortTitle: "Положение об использовании платформы «Сферум» и учебного профиля VK-мессенджера",
  layout: "regulation",
  html: writeHtmlFragment(sampleTree),
  embed: writeHtmlEmbed(sampleTree),
  contents: sampleTree.children.flatMap((block) =>
    block.type === "section"
      ? [{ label: block.label, number: block.number, title: inlineText(block.title) }]
      : [],
  ),
  status: [
    { term: "Редакция", description: "№ 2" },
    { term: "Состояние", description: "действует с 30.08.2024" },
    { term: "Принято", description: "педагогическим советом, протокол от 30.08.2024 № 1" },
    { term: "Утверждено", description: "приказом от 30.08.2024 № 57-ОД" },
    { term: "Размещено на сайте", description: "02.09.2024" },
  ],
  readers: null,
  updated: "2024-09-02",
  former: [],
  replacedBy: null,
  isEnded: false,
  downloads: [
    {
      ...{ format: "DOCX", file: "regulation.docx", size: 24_300, date: "2024-08-30" },
      sha256: "1f".repeat(32),
    },
    {
      ...{ format: "PDF", file: "regulation.pdf", size: 1_310_000, date: "2024-08-30" },
      sha256: "c0".repeat(32),
    },
  ],
};

const order: SiteDocument = {
  ...regulation,
  kind: "order",
  title: "Приказ об использовании платформы «Сферум»",
  shortTitle: "Приказ об использовании платформы «Сферум»",
  layout: "order",
  html: writeHtmlFragment(orderTree),
  downloads: [],
};

const contactFacts: SiteOrganization["contactFacts"] = [
  { term: "Адрес", description: "413720, Саратовская область, г. Пугачев, ул. Примерная, д. 1" },
  { term: "Телефон", description: "+7 (84574) 2-00-00", href: "tel:+78457420000" },
  { term: "Электронная почта", description: "ds1@example.org", href: "mailto:ds1@example.org" },
  { term: "Сайт", description: "https://ds1.example.org", href: "https://ds1.example.org" },
  { term: "Режим работы", description: "понедельник — пятница, 7:00–19:00" },
  { term: "Заведующий", description: "Соколова Елена Николаевна" },
];

const contacts: SiteOrganization["contacts"] = {
  address: "413720, Саратовская область, г. Пугачев, ул. Примерная, д. 1",
  phones: ["+7 (84574) 2-00-00"],
  email: "ds1@example.org",
  site: "https://ds1.example.org",
  taxId: "6499000002",
};

const kindergarten: SiteOrganization = {
  id: "ds1-pugachev",
  name: {
    full:
      "Муниципальное дошкольное образовательное учреждение " +
      "«Детский сад № 1 г. Пугачева Саратовской области»",
    short: "МДОУ «Детский сад № 1 г. Пугачева»",
  },
  place: "г. Пугачев",
  type: "Детский сад",
  contacts,
  contactFacts,
  facts: [{ term: "ИНН", description: "6499000002" }],
  help: {
    title: "Помощь в работе на платформе «Сферум»",
    facts: [
      { term: "Администратор", description: "Соколова Ирина Андреевна, старший воспитатель" },
      { term: "Инструкции", description: "https://help.example", href: "https://help.example" },
    ],
  },
  documents: [regulation],
  former: [],
  sections: [],
  officialLinks: [],
  notice: null,
};

const secondKindergarten: SiteOrganization = {
  ...kindergarten,
  id: "ds10-pugachev",
  name: {
    full: "Муниципальное дошкольное образовательное учреждение «Детский сад № 10 г. Пугачева»",
    short: "МДОУ «Детский сад № 10 г. Пугачева»",
  },
};

const hostileSchool: SiteOrganization = {
  ...kindergarten,
  id: "school-2",
  name: { full: `Школа ${hostile}`, short: `МБОУ ${hostile}` },
  place: `с. ${hostile}`,
  contactFacts: [{ term: hostile, description: hostile, href: "https://example.org/?a=\"&b='" }],
  facts: [],
  help: {
    title: `Помощь в работе на ${hostile}`,
    facts: [{ term: hostile, description: hostile }],
  },
  documents: [
    {
      ...regulation,
      title: hostile,
      contents: [{ label: "general", number: "1", title: hostile }],
      status: [{ term: hostile, description: hostile }],
    },
    { ...regulation, kind: "instruction", title: "Инструкция", status: [], downloads: [] },
    {
      ...order,
      contents: [{ label: "staff", number: null, title: "Приложение №\u00A01" }],
    },
    { ...order, kind: "register", layout: "register", contents: [] },
  ],
};

/** One organization: it is the root of the site. */
export const oneOrganization: SiteData = {
  organizations: [kindergarten],
  security: null,
};

/** Three, given in the wrong order; the first has hostile characters everywhere. */
export const threeOrganizations: SiteData = {
  organizations: [hostileSchool, secondKindergarten, kindergarten],
  security: null,
};
