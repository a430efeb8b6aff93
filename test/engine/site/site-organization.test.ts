import { expect, test } from "vitest";
import { collectRun } from "../../../src/node/run/collect-run.ts";
import { openWriters } from "../../../src/node/input/open-writers.ts";
import type { MadeDocument } from "../../../src/engine/documents/write-documents.ts";
import type { Subject } from "../../../src/engine/package/subject.ts";
import type { SiteOrganization } from "../../../src/engine/site/data.ts";
import { simpleContent } from "../../content-folder.ts";
import { siteOrganization } from "../../../src/engine/site/site-organization.ts";

const writers = await openWriters();

async function makeExample(
  content = simpleContent,
): Promise<{ subject: Subject; documents: MadeDocument[] }> {
  const scope = { content, organizations: [], documents: [] };
  const { results } = await collectRun(scope, writers.countPages);
  const [example] = results;
  if (!example?.subject) throw new Error("No example organization");
  return { subject: example.subject, documents: example.documents };
}

async function exampleSite(): Promise<SiteOrganization> {
  const { subject, documents } = await makeExample();
  return siteOrganization(subject, documents);
}

test("the Regulation comes first, nothing internal and no sheet of one group is shown", async () => {
  const kinds = (await exampleSite()).documents.map(({ kind }) => kind);
  expect(kinds[0]).toBe("regulation");
  expect(kinds).toContain("order-appointment-extract");
  expect(kinds).not.toContain("order-appointment");
  expect(kinds).not.toContain("request");
  expect(kinds.filter((kind) => kind.includes("solnyshko"))).toEqual([]);
});

test("contents list the sections with their numbers, and annexes without", async () => {
  const [regulation] = (await exampleSite()).documents;
  expect(regulation?.contents[0]).toMatchObject({ number: "1", title: "Общие положения" });
  const { subject, documents } = await makeExample("content");
  const order = documents.find(({ tree }) => tree.properties.kind === "order-use");
  if (!order) throw new Error("No order");
  const { tree } = order;
  const published = { ...tree, properties: { ...tree.properties, audience: "public" as const } };
  const site = siteOrganization(subject, [{ ...order, tree: published }]);
  const annexes = site.documents[0]?.contents.filter(({ number }) => number === null);
  expect(annexes).toEqual([
    { label: "annex-groups", number: null, title: "Приложение №\u00A01" },
    { label: "annex-chats", number: null, title: "Приложение №\u00A02" },
  ]);
});

test("help is the administrator's public contacts and the platform's own", async () => {
  const { help, contactFacts } = await exampleSite();
  expect(help?.title).toBe("Помощь в работе на ИКОП «Сферум»");
  expect(help?.facts).toEqual([
    { term: "Администратор", description: "Соколова Ирина Андреевна, старший воспитатель" },
    { term: "Телефон", description: "+7 (84574) 0-00-03", href: "tel:+78457400003" },
    {
      term: "Электронная почта",
      description: "senior@ds1-pugachev.example",
      href: "mailto:senior@ds1-pugachev.example",
    },
    { term: "Служба поддержки", description: "info@sferum.ru", href: "mailto:info@sferum.ru" },
    {
      term: "Инструкции",
      description: "https://prof-sferum.ru",
      href: "https://prof-sferum.ru",
    },
  ]);
  expect(contactFacts.map(({ term }) => term)).toEqual([
    "Адрес",
    "Телефон",
    "Электронная почта",
    "Официальный сайт",
    "Режим работы",
    "Руководитель",
  ]);
});

test("papers lead to the papers that they name, of their own day, and only to public ones", async () => {
  const { subject, documents } = await makeExample("content");
  const site = siteOrganization(subject, documents);
  const pages = [...site.documents, ...site.former];
  const linksOf = (kind: string): string[] => {
    const html = pages.find((page) => page.kind === kind)?.html ?? "";
    return [...html.matchAll(/href="(\.\.\/[^"]*)"/gu)].map(([, href = ""]) => href);
  };
  expect(linksOf("regulation")).toEqual([
    "../order-use-extract-2/",
    "../regulation-1/",
    "../order-use-extract/",
  ]);
  // It was signed before the order had a page.
  expect(linksOf("regulation-1")).toEqual(["../order-use-extract/"]);
  expect(linksOf("order-use-extract")).toEqual([
    "../regulation-1/",
    "../regulation-1/#educator-duties",
  ]);
  expect(linksOf("order-use-extract-2")).toContain("../regulation/#educator-duties");
  expect(linksOf("sheet-parent")).toContain("../regulation/#parent-joining");
  const shown = new Set(pages.map(({ kind }) => kind));
  const all = pages.flatMap(({ kind }) => linksOf(kind));
  expect(all.filter((href) => !shown.has(href.split("/")[1] ?? ""))).toEqual([]);
  const labels = all.filter((href) => href.includes("#"));
  for (const href of labels) {
    const [, kind, label = ""] = /^\.\.\/(.*)\/#(.*)$/u.exec(href) ?? [];
    expect(pages.find((page) => page.kind === kind)?.html, href).toContain(`id="${label}"`);
  }
});

test("an order that was published keeps its page, with its words, when it has lost its force", async () => {
  const { subject, documents } = await makeExample("content");
  const { former, documents: listed } = siteOrganization(subject, documents);
  const order = former.find(({ kind }) => kind === "order-use-extract");
  expect(order).toMatchObject({ isEnded: true, replacedBy: null });
  expect(order?.html).toContain("Утвердить прилагаемое");
  expect(order?.status).toContainEqual({ term: "Статус", description: "утратил силу" });
  expect(listed.map(({ kind }) => kind)).not.toContain("order-use-extract");
  const approved = listed[0]?.status.find(({ term }) => term === "Утверждена");
  expect(approved).toMatchObject({ path: "order-use-extract-2/" });
});
