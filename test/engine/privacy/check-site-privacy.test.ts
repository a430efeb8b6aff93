import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { readFolder } from "../../../src/node/input/list-files.ts";
import { openWriters } from "../../../src/node/input/open-writers.ts";
import { checkSitePrivacy } from "../../../src/engine/privacy/check-site-privacy.ts";
import { searchIndex } from "../../../src/site/search-index.ts";
import type { DocumentTree } from "../../../src/engine/tree/types.ts";
import { builtExample, type BuiltExample } from "../../browser/built-site.ts";
import { copyExample } from "../../content-folder.ts";
import { runCommand } from "../../cli/terminal.ts";
import { makeFolder } from "../../make-folder.ts";

const email = "distinctive.person@private.example";
const internal = new Map([
  ["sad", [{ path: "administrators.main.personalMobile", value: "+7 (987) 654-32-10" }]],
  ["school", [{ path: "administrators.main.personalEmail", value: email }]],
]);

let folder: string;
let example: BuiltExample;

beforeAll(async () => {
  folder = makeFolder();
  example = await builtExample();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The messages about a site of one file. */
function leaksIn(path: string, content: string | Uint8Array): string[] {
  const site = mkdtempSync(join(folder, "site-"));
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), content);
  return checkSitePrivacy(readFolder(site), "dist", internal).map(({ message }) => message);
}

const mobileIn = (file: string): string =>
  `В файл сайта «${file}» попало значение для внутреннего пользования: sad: administrators.main.personalMobile. Сайт не опубликован.`;
const emailIn = (file: string): string =>
  `В файл сайта «${file}» попало значение для внутреннего пользования: school: administrators.main.personalEmail. Сайт не опубликован.`;

describe("a page", () => {
  test.each([
    ["plain", "<p>+7 987 654-32-10</p>"],
    ["written with 8", "<p>8(987)654 32 10</p>"],
    ["split by markup", '<p>+7 987 <b>65</b><span class="x1">4-32</span><!-- 5 -->-10</p>'],
    ["in an attribute", '<a href="tel:89876543210">позвонить</a>'],
    ["in percents", '<a href="https://x.example/?t=%2B7%20987%20654%2D32%2D10">я</a>'],
    ["in entities", "<p>&#43;7&nbsp;987&#x2D;654&ndash;32&#8209;10</p>"],
    [
      "in linked data",
      '<script type="application/ld+json">{"t":"\\u002b7987\\u002d6543210"}</script>',
    ],
    ["in a comment", "<!-- 987 654 32 10 -->"],
  ])("with a telephone %s", (_name, html) => {
    expect(leaksIn("embed/regulation.html", html)).toEqual([mobileIn("embed/regulation.html")]);
  });

  test.each([
    ["in another case", "<p>Distinctive.Person@PRIVATE.example</p>"],
    ["split by markup", "<dt>mail</dt><dd>distinctive.<wbr>person<b>@</b>private.example</dd>"],
    ["in percents", '<a href="mailto:distinctive%2Eperson%40private.example">я</a>'],
    ["in entities", "<p>distinctive.person&commat;private&#46;example</p>"],
    ["in both", '<a href="mailto:distinctive.person&#37;40private.example">я</a>'],
  ])("with an address %s", (_name, html) => {
    expect(leaksIn("index.html", html)).toEqual([emailIn("index.html")]);
  });

  test("with another telephone and an address that only ends alike passes", () => {
    const html = `<p>+7 987 654-32-11, in${email}, ${email}.ru</p>`;
    expect(leaksIn("index.html", html)).toEqual([]);
  });
});

test.each([
  ["feed.xml", `<summary>${email}</summary>`],
  ["data.json", JSON.stringify({ email: email.replace("@", "\u0040") }).replace("@", "\\u0040")],
  ["robots.txt", `# ${email}`],
])("%s", (file, content) => {
  expect(leaksIn(file, content)).toEqual([emailIn(file)]);
});

describe("a DOCX file", () => {
  /** A true file with one of its parts changed. */
  function spoil(path: string, change: (xml: string) => string): Uint8Array {
    const bytes = readFileSync(join(example.site, "regulation/regulation.docx"));
    const parts = unzipSync(bytes);
    const part = new TextDecoder().decode(parts[path]);
    const changed = change(part);
    if (changed === part) throw new Error(`${path} is as it was`);
    return zipSync({ ...parts, [path]: strToU8(changed) });
  }

  test.each<[string, string, (xml: string) => string]>([
    [
      "split among runs",
      "word/document.xml",
      (xml) =>
        xml.replace(
          "</w:p>",
          "<w:r><w:t>8 987 65</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>4 32 10</w:t></w:r></w:p>",
        ),
    ],
    [
      "in the properties",
      "docProps/core.xml",
      (xml) => xml.replace("</dc:creator>", " 8(987)654-32-10</dc:creator>"),
    ],
    [
      "in the address of a link",
      "word/_rels/document.xml.rels",
      (xml) =>
        xml.replace(
          "</Relationships>",
          '<Relationship Target="tel:+79876543210"/></Relationships>',
        ),
    ],
  ])("with a telephone %s", (_name, path, change) => {
    expect(leaksIn("a/b.docx", spoil(path, change))).toEqual([mobileIn("a/b.docx")]);
  });
});

describe("a PDF file", () => {
  async function pdf(
    text: string,
    author = "Сад",
    url = "https://sad.example",
  ): Promise<Uint8Array> {
    const tree: DocumentTree<string> = {
      type: "document",
      properties: {
        kind: "sheet",
        title: "Памятка",
        author,
        layout: "sheet",
        audience: "public",
        date: "2024-09-02",
      },
      children: [
        { type: "paragraph", children: [{ type: "text", value: text }] },
        {
          type: "paragraph",
          children: [{ type: "link", url, children: [{ type: "text", value: "сайт" }] }],
        },
      ],
    };
    return (await openWriters()).pdf(tree);
  }

  test("with a telephone on its page", async () => {
    expect(leaksIn("a.pdf", await pdf("Звоните: +7 987 654-32-10."))).toEqual([mobileIn("a.pdf")]);
  });

  test("with an address that a line breaks", async () => {
    const long = "слово ".repeat(12);
    expect(leaksIn("a.pdf", await pdf(`${long}${email}`))).toEqual([emailIn("a.pdf")]);
  });

  test("with an address in its properties", async () => {
    expect(leaksIn("a.pdf", await pdf("Памятка", email))).toEqual([emailIn("a.pdf")]);
    expect(leaksIn("a.pdf", await pdf("Памятка", `Сад, ${email}`))).toEqual([emailIn("a.pdf")]);
  });

  test("with a telephone in the address of a link", async () => {
    const bytes = await pdf("Памятка", "Сад", "https://sad.example/%2B7987654/3210");
    expect(leaksIn("a.pdf", bytes)).toEqual([mobileIn("a.pdf")]);
  });

  test("without any passes", async () => {
    expect(leaksIn("a.pdf", await pdf("Памятка"))).toEqual([]);
  });
});

test("the fragments and the index of the search", async () => {
  const main = `<main data-pagefind-body>Почта ${email}, тел. 89876543210.</main>`;
  const html = `<html lang="ru"><body>${main}</body></html>`;
  const files = await searchIndex(new Map([["a/index.html", html]]));
  const spoilt = [...files].filter(([file]) => /fragment|pf_index/.test(file));
  expect(spoilt).toHaveLength(2);
  for (const [file, bytes] of spoilt)
    expect(leaksIn(file, bytes).toSorted(), file).toEqual([mobileIn(file), emailIn(file)]);
  expect(leaksIn("pagefind.ru.pf_meta", gzipSync(email))).toHaveLength(1);
});

test("gzip of several members, and one that claims to be shorter than it is", () => {
  const members = Buffer.concat([gzipSync("ничего"), gzipSync(email), gzipSync("ничего")]);
  expect(leaksIn("a.pf_meta", members)).toEqual([emailIn("a.pf_meta")]);
  const claiming = gzipSync(`ничего ${email}`);
  claiming.writeUInt32LE(5, claiming.length - 4);
  expect(leaksIn("a.pf_meta", claiming)).toEqual([emailIn("a.pf_meta")]);
});

test("gzip that is broken is no reason to publish it", () => {
  const broken = gzipSync("слово ".repeat(99)).subarray(0, -20);
  expect(checkSitePrivacy([["a.pf_meta", broken]], "dist", internal)).toMatchObject([
    { rule: "site-unreadable" },
  ]);
});

test("a true site has none; what does stand in it is found in every kind of file", () => {
  expect(checkSitePrivacy(readFolder(example.site), "dist", internal)).toEqual([]);
  const name = { path: "name", value: "Детский сад № 1 г. Пугачева" };
  const found = checkSitePrivacy(readFolder(example.site), "dist", new Map([["sad", [name]]]));
  const types = found.map(({ message }) => /«[^»]*\.(\w+)»/.exec(message)?.[1]);
  expect([...new Set(types)].toSorted()).toEqual(["docx", "html", "pdf", "pf_fragment"]);
});

describe("the build", () => {
  test("that would publish an internal value fails, and the former site stays", async () => {
    const content = copyExample();
    const words = [
      ...["build", "--content", content.content],
      ...["--out", join(content.root, "out"), "--site", join(content.root, "dist")],
    ];
    cpSync(example.out, join(content.root, "out"), { recursive: true });
    cpSync(example.site, join(content.root, "dist"), { recursive: true });
    const home = readFileSync(join(content.root, "dist/index.html"), "utf8");
    const file = "organizations/ds1-pugachev/administrators.yaml";
    // The same telephone is that of a building: no document prints it, the contacts do.
    const organization = readFileSync(
      join(content.content, "organizations/ds1-pugachev/organization.yaml"),
      "utf8",
    );
    const telephone = /buildings:[^]*?phones:\s*\n\s*- "?([^"\n]+)/.exec(organization)?.[1] ?? "";
    content.change(file, "personalMobile: ", `personalMobile: "${telephone}" #`);
    // Rules say so too: here the organization has switched them off.
    const rules = ["internal-as-public", "mobile-not-personal"];
    const off = rules.map((rule) => `  - { rule: ${rule}, severity: "off" }\n`);
    content.write("reglament.yaml", `rules:\n${off.join("")}`);
    const { code, err } = await runCommand(words);
    expect(code).toBe(1);
    expect(err).toMatch(/«contacts\/index\.html» .*: administrators\.main\.0\.personalMobile\./);
    expect(err).not.toContain(telephone);
    expect(readFileSync(join(content.root, "dist/index.html"), "utf8")).toBe(home);
    content.remove();
  });
});
