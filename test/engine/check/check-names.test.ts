import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { collectRun } from "../../../src/node/run/collect-run.ts";
import type { Problem } from "../../../src/engine/problem.ts";
import { type ContentFolder, copyExample } from "../../content-folder.ts";

let folder: ContentFolder;

beforeEach(() => {
  folder = copyExample();
});

afterEach(() => {
  folder.remove();
});

async function taken(): Promise<Pick<Problem, "file" | "message">[]> {
  const scope = { content: folder.content, organizations: [], documents: [] };
  const { problems } = await collectRun(scope);
  return problems
    .filter(({ rule }) => rule === "reserved-name")
    .map(({ file, message }) => ({ file: file.replace(`${folder.content}/`, ""), message }));
}

const text = "---\ntitle: Т\nlayout: sheet\naudience: public\nformats: [html]\n---\n\nТекст.\n";

test("the example has no name that is taken", async () => {
  expect(await taken()).toEqual([]);
});

test("an organization's folder named as a page of the site is refused", async () => {
  const organizations = join(folder.content, "organizations");
  cpSync(join(organizations, "ds1-pugachev"), join(organizations, "help"), { recursive: true });
  expect(await taken()).toEqual([
    {
      file: "organizations/help",
      message:
        "Папку организации нельзя назвать «help»: этот адрес на сайте занят его собственной страницей или папкой.",
    },
  ]);
});

test("so is a document, common or an organization's own", async () => {
  mkdirSync(join(folder.content, "organizations/ds1-pugachev/documents"));
  folder.write("documents/search.mdx", text);
  folder.write("organizations/ds1-pugachev/documents/sveden.mdx", text);
  expect((await taken()).map(({ file }) => file)).toEqual([
    "documents/search.mdx",
    "organizations/ds1-pugachev/documents/sveden.mdx",
  ]);
});

async function misspelt(): Promise<string[]> {
  const scope = { content: folder.content, organizations: [], documents: [] };
  const { problems } = await collectRun(scope);
  return problems.filter(({ rule }) => rule === "wrong-name").map(({ message }) => message);
}

const hostileNames = [
  "..",
  "...",
  "a#b",
  "a?b",
  "a%2e",
  "a\\b",
  "a\nb",
  "a\n::stop-commands::x",
  "a b",
  "памятка",
  "e\u0301",
  "и\u0306",
  "A",
  "a.",
  "a..b",
  "-a",
  "a-",
  "a--b",
  "a:b",
  "a*",
  "a'b",
  "<b>",
  "con",
  "aux",
  "nul",
  "prn",
  "com1",
  "lpt9",
  "__proto__",
  "x".repeat(65),
];

test.skipIf(process.platform === "win32")("names that no address or no system has", async () => {
  const own = "organizations/ds1-pugachev/documents";
  mkdirSync(join(folder.content, own), { recursive: true });
  mkdirSync(join(folder.content, "parts"), { recursive: true });
  for (const name of hostileNames) folder.write(`${own}/${name}.mdx`, text);
  folder.write("documents/a#b.mdx", text);
  folder.write("parts/a#b.mdx", "Текст.\n");
  const found = await misspelt();
  for (const name of hostileNames)
    expect(found.some((message) => message.includes(`Документ нельзя назвать «${name}»`))).toBe(
      true,
    );
  expect(found).toContain(
    "Документ нельзя назвать «a#b»: по этому имени называются файлы и адреса на сайте.",
  );
  expect(found.some((message) => message.startsWith("Часть текста нельзя назвать «a#b»"))).toBe(
    true,
  );
  expect(found).toHaveLength(hostileNames.length + 2);
});

test.skipIf(process.platform === "win32").each(["Сад", "a b", "con", "a\nb", "a#b", "a.b"])(
  "nor can the folder of an organization be called %j",
  async (name) => {
    const organizations = join(folder.content, "organizations");
    cpSync(join(organizations, "ds1-pugachev"), join(organizations, name), { recursive: true });
    expect((await misspelt())[0]).toContain(`Папку организации нельзя назвать «${name}»`);
  },
);
