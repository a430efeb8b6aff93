import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { HtmlElement } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { collectRun } from "../../../src/node/run/collect-run.ts";
import { listFiles } from "../../../src/node/input/list-files.ts";
import { siteOrganization } from "../../../src/engine/site/site-organization.ts";
import { runCommand } from "../../cli/terminal.ts";
import { exampleContent, organizations } from "../../content-folder.ts";
import { pageProblems } from "../writers/html/html-problems.ts";
import { decodeHtml, parseHtml } from "../writers/html-text.ts";
import { makeFolder } from "../../make-folder.ts";

const id = "ds77-vyazovsk";

/** What papers of its days quote of it: they quote the words of then. */
const quoted = [
  ...["administrator-duties", "registration-request", "administrator-registration"],
  ...["organization-data", "usage-statistics"],
];

const frozen = `---
title: Положение об использовании платформы, первая редакция
layout: regulation
edition: regulation
audience: public
formats: [html, docx, pdf]
---

<DocumentKind>ПОЛОЖЕНИЕ</DocumentKind>

## <Label id="general" />Общие положения

1. <Label id="then" />Так было в первой редакции.

## Чего требуют приказы её времени

${quoted.map((label) => `1. <Label id="${label}" />Как было тогда.`).join("\n")}
`;

/** The large organization, whose first edition of the Regulation is repealed, with its own texts. */
function contentWith(texts: Record<string, string>): string {
  const content = join(makeFolder(), "content");
  cpSync(organizations.large, content, { recursive: true });
  const folder = join(content, "organizations", id, "documents");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return content;
}

async function siteOf(content: string) {
  const { results, problems } = await collectRun({ content, organizations: [], documents: [] });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const [first] = results;
  if (!first?.subject) throw new Error("No organization");
  return siteOrganization(first.subject, first.documents);
}

test("of a repealed edition without words of its own only the facts are told", async () => {
  const { documents, former } = await siteOf(organizations.large);
  expect(former).toEqual([]);
  const regulation = documents.find(({ kind }) => kind === "regulation");
  expect(regulation?.former).toEqual([
    {
      title: "Редакция №\u00A01",
      dates: "действовала с 02.09.2024 по 31.08.2025",
      kind: null,
    },
  ]);
  expect(documents.filter((document) => document.former.length > 0)).toEqual([regulation]);
});

test("the words of the edition in force, where they are kept, are those of the document", async () => {
  const common = readFileSync(join(exampleContent, "documents/regulation.mdx"), "utf8");
  const kept = common.replace("круглосуточный", "дневной");
  const { documents, former } = await siteOf(contentWith({ "regulation-2.mdx": kept }));
  expect(former).toEqual([]);
  const regulations = documents.filter(({ kind }) => kind.startsWith("regulation"));
  expect(regulations.map(({ kind }) => kind)).toEqual(["regulation"]);
  expect(regulations[0]?.html).toContain("бесплатный дневной доступ");
});

test("words of an edition must be of its kind", async () => {
  const content = contentWith({ "regulation-1.mdx": frozen.replace("edition: regulation\n", "") });
  const { problems } = await collectRun({ content, organizations: [], documents: [] });
  expect(problems.filter(({ severity }) => severity === "error")).toMatchObject([
    {
      rule: "frozen-text-kind",
      message:
        "Файл назван по редакции «regulation-1», а в его настройках нет строки edition: regulation.",
    },
  ]);
});

describe("a repealed edition whose words are kept", () => {
  let root: string;
  let site: string;

  beforeAll(async () => {
    const content = contentWith({ "regulation-1.mdx": frozen });
    root = join(content, "..");
    site = join(root, "dist");
    const words = ["build", "--content", content, "--out", join(root, "out"), "--site", site];
    const { code, err } = await runCommand([...words, "--quiet"]);
    if (code !== 0) throw new Error(err);
  });

  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  function page(path: string): HtmlElement {
    return parseHtml(readFileSync(join(site, path, "index.html"), "utf8"));
  }

  const wordsIn = (fragment: string): string => gunzipSync(readFileSync(fragment)).toString("utf8");

  function textOf(element: HtmlElement | null): string {
    return decodeHtml(element?.textContent ?? "").replaceAll(/\s+/g, " ");
  }

  test("has a page and files of its own, with its status", () => {
    const former = page("regulation-1");
    expect(textOf(former.querySelector("main"))).toContain("Так было в первой редакции.");
    const about = textOf(former.querySelector("aside"));
    for (const fact of [
      "Редакция № 1",
      "утратила силу",
      "Действовала с",
      "31.08.2025",
      "Это прежняя редакция.",
    ])
      expect(about).toContain(fact);
    expect(former.querySelector('aside a[href="../regulation/index.html"]')).not.toBeNull();
    expect(listFiles(join(site, "regulation-1"))).toEqual([
      "index.html",
      "regulation-1.docx",
      "regulation-1.pdf",
    ]);
  });

  test("is reached from the document's page, which keeps today's words", () => {
    const current = page("regulation");
    const list = current.querySelector("section.former");
    expect(list?.querySelector("a")?.getAttributeValue("href")).toBe("../regulation-1/index.html");
    expect(textOf(list)).toContain("Редакция № 1, действовала с 02.09.2024 по 31.08.2025");
    expect(textOf(current.querySelector("main"))).not.toContain("Так было в первой редакции.");
  });

  test("leaves both pages valid", () => {
    for (const path of ["regulation", "regulation-1"])
      expect(pageProblems(readFileSync(join(site, path, "index.html"), "utf8")), path).toEqual([]);
  });

  test("is not among the documents of the organization, nor in the search", () => {
    for (const path of ["", "sveden/document"]) {
      const links = page(path).querySelectorAll("main a");
      const addresses = links.map((link) => link.getAttributeValue("href") ?? "");
      expect(addresses.filter((address) => address.includes("regulation/"))).not.toEqual([]);
      expect(addresses.filter((address) => address.includes("regulation-1"))).toEqual([]);
    }
    const found = listFiles(join(site, "pagefind"))
      .filter((file) => file.includes("fragment"))
      .map((file) => /"url":"([^"]+)"/.exec(wordsIn(join(site, "pagefind", file)))?.[1]);
    expect(found).toContain("/regulation/");
    expect(found).not.toContain("/regulation-1/");
  });
});
